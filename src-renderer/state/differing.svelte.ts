import { client } from '../lib/client'
import { spansOnlyIn } from '../lib/text-difference'
import type { Reading } from './reading.svelte'
import type { Workbench } from './workbench.svelte'

/** What a text has to itself while another version of it stands beside it. */
export class Differing {
  #reading: Reading
  #beside: () => number | null
  #text

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
}
