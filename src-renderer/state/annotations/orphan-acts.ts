import type { Orphan } from '../../../src-main/model/version'
import type { Span } from '../../../src-main/model/span'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import type { Workbench } from '../workbench.svelte'

/** What a person may do with an orphan; each is said with its words, and can be undone from there. Answers whether it was done. */
export class OrphanActs {
  #bench: Workbench

  constructor(bench: Workbench) {
    this.#bench = bench
  }

  place({ id, words }: Orphan, where: { candidate: number } | { span: Span }): Promise<boolean> {
    return this.#do(() => client.orphans.place({ id, ...where }), m.orphan_said_placed({ words }))
  }

  keep({ id, words, state }: Orphan): Promise<boolean> {
    const kept = state !== 'kept'
    const said = kept ? m.orphan_said_kept({ words }) : m.orphan_said_unkept({ words })
    return this.#do(() => client.orphans.keep({ id, kept }), said)
  }

  remove({ id, words, kind }: Orphan): Promise<boolean> {
    if (kind === 'citation') {
      this.#bench.messages.say(m.orphan_citation_stays())
      return Promise.resolve(false)
    }
    return this.#do(() => client.orphans.remove({ id }), m.orphan_said_removed({ words }))
  }

  async #do(work: () => Promise<unknown>, said: string): Promise<boolean> {
    const done = await this.#bench.try(async () => {
      await work()
      return true
    })
    if (!done) return false
    this.#bench.messages.say(said, { label: m.command_undo(), run: () => void this.#bench.library.undo() })
    return true
  }
}
