import { m } from '../../messages.compiled/messages.js'
import { isDoubtful, type ReadingMark } from '../lib/reading-marks'
import type { ReadingActs } from './reading-acts.svelte'
import type { Reading } from './reading.svelte'

/** A walk through a document's doubtful quotes, one at a time: each is accepted, corrected, rejected or passed over. */
export class Review {
  /** The keys of the quotes that were doubtful when it began, so that their number stays; null while there is none. */
  #queue = $state.raw<string[] | null>(null)
  #at = $state(0)
  #reading: Reading
  #acts: ReadingActs

  constructor(reading: Reading, acts: ReadingActs) {
    this.#reading = reading
    this.#acts = acts
  }

  doubtful = $derived.by(() => this.#reading.order.filter(isDoubtful))
  on = $derived.by(() => this.#queue !== null)
  /** Which of how many it has come to, counted from 1. */
  place = $derived.by(() => ({ place: this.#at + 1, count: this.#queue?.length ?? 0 }))
  mark = $derived.by(() => this.#markOf(this.#at))

  /** Begins at the chosen quote if it is doubtful, else at the first; answers where. */
  begin(): ReadingMark | null {
    const queue = this.doubtful.map(({ key }) => key)
    if (queue.length === 0) {
      this.#acts.say(m.read_review_none())
      return null
    }
    this.#queue = queue
    return this.#goTo(Math.max(0, queue.indexOf(this.#reading.chosen ?? '')))
  }

  leave(): void {
    this.#queue = null
  }

  /** The next one, or the one before; those that were rejected are passed over. After the last it ends. */
  step(step: -1 | 1): ReadingMark | null {
    const count = this.#queue?.length ?? 0
    let at = this.#at + step
    while (at >= 0 && at < count && !this.#markOf(at)) at += step
    if (at >= 0 && at < count) return this.#goTo(at)
    if (step === -1) return this.mark
    this.leave()
    this.#acts.sayAlso(m.read_review_end())
    return null
  }

  async accept(): Promise<ReadingMark | null> {
    const { mark } = this
    if (mark && isDoubtful(mark)) await this.#acts.accept(mark.mark.id, mark.mark.words)
    return this.step(1)
  }

  async reject(): Promise<ReadingMark | null> {
    this.#reading.choose(this.mark)
    await this.#acts.remove()
    return this.step(1)
  }

  #goTo(at: number): ReadingMark | null {
    this.#at = at
    this.#reading.choose(this.mark)
    return this.mark
  }

  #markOf(at: number): ReadingMark | null {
    const key = this.#queue?.[at]
    return this.#reading.order.find((mark) => mark.key === key) ?? null
  }
}
