import type { SameCases } from '../../../src-main/model/mark'
import type { ActName, EntityConflict } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'
import { conflictSentence } from '../../lib/entities/conflicts'
import { shorten } from '../../lib/reading/mark-words'
import type { Workbench } from '../workbench.svelte'

/** An act that can be done for the same cases elsewhere too. */
interface Offer {
  act: ActName
  /** The words of the mark it was done on, and what was said of it. */
  words: string
  done: string
  same: SameCases
  run: (id: number, scope: 'document' | 'library') => Promise<unknown>
}

/** A way to do an act elsewhere too; a message has room for few words. */
interface SameAct {
  label: string
  short: string
  key: string
  run: () => void
}

/** Says what an act did, and offers to take it back or to do it for the same cases elsewhere. */
export class Saying {
  #bench: Workbench
  #offered = $state.raw<Offer | null>(null)

  constructor(bench: Workbench) {
    this.#bench = bench
  }

  /** What was done last, if it can be done elsewhere too; an act that is taken back is offered no more. */
  offer = $derived.by(() => {
    const undo = this.#bench.library.state?.undo
    const offered = this.#offered
    return offered && undo?.act === offered.act && undo.words === offered.words ? offered : null
  })

  /** Does the last act for every same case, as one more act. */
  async doSame(scope: 'document' | 'library'): Promise<void> {
    const count = this.offer?.same[scope]
    const { offer } = this
    const like = offer?.same.like
    if (!offer || !like || !count) return this.say(m.read_same_none())
    await this.#bench.try(async () => {
      await offer.run(like, scope)
      this.#offered = null
      this.undoable(m.read_said_same({ count, words: shorten(offer.words) }))
    })
  }

  say(...said: Parameters<Workbench['messages']['say']>): void {
    this.#bench.messages.say(...said)
  }

  also(words: string): void {
    this.#bench.messages.also(words)
  }

  undoable(words: string): void {
    this.say(words, this.#undo)
  }

  /** Says what was done and what speaks against it; where two bear one name, they can be made one. */
  warning(done: string, conflict: EntityConflict | null, merge?: () => unknown): void {
    if (!conflict) return this.undoable(done)
    const words = `${done}. ${conflictSentence(conflict)}`
    if (conflict.type !== 'name' || !merge) return this.undoable(words)
    this.say(words, this.#undo, { label: m.read_conflict_merge(), run: () => void merge() })
  }

  /** Says what was done, and offers to do it for the same cases elsewhere. */
  offering(offer: Offer): void {
    this.#offered = offer.same.like === null ? null : offer
    const ways = this.sameActs(offer).map(({ short, run }) => ({ label: short, run }))
    this.say(offer.done, this.#undo, ...ways)
  }

  #undo = {
    label: m.command_undo(),
    run: () => void this.#bench.try(() => this.#bench.library.undo()),
  }

  /** Each way to do it elsewhere, with its key; nothing where there is nowhere else. */
  sameActs({ act, same }: Offer): SameAct[] {
    // What is said of a name in the whole library holds for documents that come in later too.
    const later = act === 'correct mention' || act === 'reject mark'
    const library = { count: same.library }
    const ways: SameAct[] = [
      {
        label: m.read_same_document({ count: same.document }),
        short: m.read_same_here({ count: same.document }),
        key: 's',
        run: () => void this.doSame('document'),
      },
      {
        label: later ? m.read_same_later(library) : m.read_same_library(library),
        short: m.read_same_everywhere(library),
        key: 'S',
        run: () => void this.doSame('library'),
      },
    ]
    const offered = [same.document > 0, same.library > (later ? 0 : same.document)]
    return ways.filter((_, index) => offered[index])
  }
}
