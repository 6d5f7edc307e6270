import type { Facet } from '../../../src-main/model/library'
import type { QuoteKind } from '../../../src-main/model/extraction'
import { facetNames, toggled, type FacetName } from '../../lib/search/facets'
import type { Workbench } from '../workbench.svelte'

const nothingChecked: Record<FacetName, Facet[]> = { speakers: [], documents: [], kinds: [], doubts: [] }

/** What is sought among the quotes. It outlives the view, so that going to read a quote and back loses nothing. */
export class QuoteSearch {
  query = $state('')
  /** Where the caret stands in it. */
  caret = $state(0)
  /** The quote the keys act on. */
  current = $state<number | null>(null)
  checked = $state.raw<Record<FacetName, Facet[]>>(nothingChecked)

  get asked() {
    const { speakers, documents, kinds, doubts } = this.checked
    return {
      query: this.query,
      speakers: valuesOf(speakers),
      documents: valuesOf(documents),
      kinds: valuesOf(kinds) as QuoteKind[],
      doubtful: doubts.length > 0,
    }
  }

  get question(): string {
    return JSON.stringify(this.asked)
  }

  get filtered(): boolean {
    return facetNames.some((name) => this.checked[name].length > 0)
  }

  type(query: string, caret = query.length): void {
    this.caret = caret
    if (query === this.query) return
    this.query = query
    this.#startAgain()
  }

  toggle(name: FacetName, facet: Facet): void {
    this.checked = { ...this.checked, [name]: toggled(this.checked[name], facet) }
    this.#startAgain()
  }

  clearFilters(): void {
    this.checked = nothingChecked
    this.#startAgain()
  }

  clear(): void {
    this.type('')
    this.clearFilters()
  }

  #startAgain(): void {
    this.current = null
  }
}

const searches = new WeakMap<Workbench, { file: string | undefined; search: QuoteSearch }>()

/** The window's search among the quotes; a new one in another library. */
export function quoteSearchOf(bench: Workbench): QuoteSearch {
  const file = bench.library.state?.file
  const kept = searches.get(bench)
  if (kept && kept.file === file) return kept.search
  const search = new QuoteSearch()
  searches.set(bench, { file, search })
  return search
}

function valuesOf(facets: Facet[]): string[] {
  return facets.map((facet) => facet.value)
}
