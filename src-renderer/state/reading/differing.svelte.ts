import type { Span } from '../../../src-main/model/span'
import { client } from '../../lib/client'
import { differencesBetween } from '../../lib/reading/text-difference'
import type { Reading } from './reading.svelte'
import type { Workbench } from '../workbench.svelte'

/** A place where two versions part: its words here and in the other one; one of them may have none. */
export interface Parting {
  here: Span
  there: Span
}

/** Where a text parts from another version of it that stands beside it. */
export class Differing {
  #reading: Reading
  #beside: () => number | null
  #text
  /** The place that was gone to last. */
  #shown = $state.raw<Parting | null>(null)

  /** `beside` says which document the other pane reads. */
  constructor(bench: Workbench, reading: Reading, beside: () => number | null) {
    this.#reading = reading
    this.#beside = beside
    this.#text = bench.ask([], () => {
      const { version } = this
      return version ? client.documents.get({ id: version.id }) : undefined
    })
  }

  /** The other version; null where something else stands beside it, or nothing. */
  version = $derived.by(() => {
    const { versions, id } = this.#reading
    const beside = this.#beside()
    return beside === id ? null : (versions.find((version) => version.id === beside) ?? null)
  })

  /** In the order of the text; the same places, in the same order, as the other pane has. */
  partings = $derived.by((): Parting[] => {
    const { document, version } = this.#reading
    const other = this.#text.value
    if (!document || !version || !other || !this.version || other.id !== this.version.id) return []
    // Which of two lines counts as moved is chance, so both panes ask in one direction.
    return version.version > this.version.version
      ? differencesBetween(other.text, document.text).map(({ before, after }) => ({
          here: after,
          there: before,
        }))
      : differencesBetween(document.text, other.text).map(({ before, after }) => ({
          here: before,
          there: after,
        }))
  })

  /** What only this version says. */
  spans = $derived.by(() => this.partings.map(({ here }) => here).filter(({ start, end }) => end > start))

  /** The place, among all, that was gone to last; null where that is not one of them any more. */
  at = $derived.by(() => {
    const at = this.partings.findIndex((parting) => parting === this.#shown)
    return at < 0 ? null : at
  })

  #gone = $derived.by(() => (this.at === null ? null : this.partings[this.at]!))

  /** The words of the place gone to last, here and in the other version. */
  words = $derived.by(() => {
    if (!this.#gone) return null
    const { here, there } = this.#gone
    return {
      here: this.#reading.document!.text.slice(here.start, here.end).trim(),
      there: this.#text.value!.text.slice(there.start, there.end).trim(),
    }
  })

  /** Where it is drawn: its own words, or those around the place where they would stand. */
  drawn = $derived.by((): Span | null => {
    if (!this.#gone) return null
    const { start, end } = this.#gone.here
    return end > start ? { start, end } : { start: Math.max(0, start - 1), end: start + 1 }
  })

  /** The place after or before the last one, or at first the reader's place; null where there is none at all. */
  next(step: -1 | 1): number | null {
    const { partings } = this
    const { caret } = this.#reading
    const last = partings.length - 1
    if (last < 0) return null
    if (this.at !== null) return Math.min(Math.max(this.at + step, 0), last)
    if (step < 0)
      return Math.max(
        0,
        partings.findLastIndex(({ here }) => here.start < caret),
      )
    const after = partings.findIndex(({ here }) => here.end > caret || here.start >= caret)
    return after < 0 ? last : after
  }

  goTo(at: number): void {
    this.#shown = this.partings[at] ?? null
  }
}
