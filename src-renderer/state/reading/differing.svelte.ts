import type { Span } from '../../../src-main/model/span'
import { client } from '../../lib/client'
import { spansOnlyIn } from '../../lib/reading/text-difference'
import type { Reading } from './reading.svelte'
import type { Workbench } from '../workbench.svelte'

/** What a text has to itself while another version of it stands beside it. */
export class Differing {
  #reading: Reading
  #beside: () => number | null
  #text
  /** The passage that was gone to last. */
  #shown = $state.raw<Span | null>(null)

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

  spans = $derived.by(() => {
    const { document } = this.#reading
    const other = this.#text.value
    return document && other && other.id === this.version?.id ? spansOnlyIn(document.text, other.text) : []
  })

  /** The place, among all, of the passage that was gone to last; null where that is not one of them any more. */
  at = $derived.by(() => {
    const at = this.spans.findIndex((span) => span === this.#shown)
    return at < 0 ? null : at
  })

  /** The passage after or before the last one, or at first the reader's place; null where there is none at all. */
  step(step: -1 | 1): Span | null {
    const { spans } = this
    const { caret } = this.#reading
    const next =
      this.at !== null
        ? (spans[this.at + step] ?? spans[this.at])
        : step > 0
          ? (spans.find(({ end }) => end > caret) ?? spans.at(-1))
          : (spans.findLast(({ start }) => start < caret) ?? spans[0])
    this.#shown = next ?? null
    return this.#shown
  }
}
