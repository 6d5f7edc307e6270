import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import type { Asked } from '../asked.svelte'
import type { Orphan } from '../../../src-main/model/version'
import { OrphanActs } from '../annotations/orphan-acts'
import type { Reading } from './reading.svelte'
import type { Workbench } from '../workbench.svelte'

/** Where an orphan belongs, sought in the text: at one of its candidates, or at words that a person selects. */
export class Placing {
  #bench: Workbench
  #reading: Reading
  #do: OrphanActs
  #orphans: Asked<Orphan[]>

  constructor(bench: Workbench, reading: Reading) {
    this.#bench = bench
    this.#reading = reading
    this.#do = new OrphanActs(bench)
    this.#orphans = bench.ask(['orphans'], () =>
      bench.navigation.placing ? client.orphans.list() : undefined,
    )
  }

  /** The one whose place is sought, while its document is read. */
  orphan = $derived.by((): Orphan | null => {
    const { placing, orphan } = this.#bench.navigation
    if (!placing) return null
    const sought = this.#orphans.value?.find(({ id }) => id === orphan)
    return sought && sought.document === this.#reading.id ? sought : null
  })
  /** Which of its candidates is shown; null where a person selects the words, or must. */
  candidate = $derived.by((): number | null => {
    const span = this.#bench.navigation.room.seat.place?.span
    if (!this.orphan || this.#reading.selection || !span) return null
    const at = this.orphan.candidates.findIndex(({ start, end }) => start === span.start && end === span.end)
    return at < 0 ? null : at
  })
  acts = $derived.by(() => [
    { label: m.orphan_accept(), key: 'a', run: () => void this.#accept() },
    ...((this.orphan?.candidates.length ?? 0) > 1
      ? [{ label: m.orphan_other_place(), key: 'j', run: () => this.#showNext() }]
      : []),
    { label: m.orphan_back(), key: 'Escape', run: () => this.leave() },
  ])

  /** Whether a key was meant for it. */
  press(key: string, { letters, onText }: { letters: boolean; onText: boolean }): boolean {
    if (!this.orphan) return false
    if ((key === 'Enter' && onText) || (letters && key === 'a')) void this.#accept()
    else if (letters && key === 'j' && this.orphan.candidates.length > 1) this.#showNext()
    else return false
    return true
  }

  /** Back to the list, with nothing placed. */
  leave(): void {
    this.#bench.navigation.placing = false
    this.#bench.navigation.show('orphans')
  }

  #showNext(): void {
    const { orphan } = this
    if (!orphan) return
    const next = ((this.candidate ?? -1) + 1) % orphan.candidates.length
    this.#bench.navigation.read(orphan.document, orphan.candidates[next] ?? null)
  }

  async #accept(): Promise<void> {
    const { orphan, candidate } = this
    if (!orphan) return
    const span = this.#reading.selection
    const chosen = candidate === null ? undefined : orphan.candidates[candidate]
    if (!span && !chosen) return this.#bench.messages.say(m.orphan_nothing_selected())
    const done = await this.#do.place(orphan, span ? { span } : { candidate: chosen!.id })
    if (done) this.leave()
  }
}
