import type { AnnotationFilter } from '../../../src-main/model/annotation-list'
import { annotationFacetNames, type AnnotationFacetName } from '../../lib/annotations/annotation-facets'
import type { Workbench } from '../workbench.svelte'

const everything: AnnotationFilter = {
  query: '',
  order: 'best',
  colours: [],
  tags: [],
  marks: [],
  speakers: [],
  documents: [],
  months: [],
}

/** What is sought among the annotations. It outlives the view, so that going to read one and back loses nothing. */
export class AnnotationSearch {
  filter = $state.raw<AnnotationFilter>(everything)
  /** Where the caret stands in what is typed. */
  caret = $state(0)
  /** The annotation the keys act on. */
  current = $state<number | null>(null)
  ticked = $state.raw<readonly number[]>([])

  get narrowed(): boolean {
    return this.filter.query !== '' || annotationFacetNames.some((name) => this.filter[name].length > 0)
  }

  seek(change: Partial<AnnotationFilter>): void {
    this.filter = { ...this.filter, ...change }
    this.current = null
    this.ticked = []
  }

  type(query: string, caret = query.length): void {
    this.caret = caret
    if (query !== this.filter.query) this.seek({ query })
  }

  toggle(name: AnnotationFacetName, value: string): void {
    const chosen = this.filter[name]
    const others = chosen.filter((other) => other !== value)
    this.seek({ [name]: others.length < chosen.length ? others : [...chosen, value] })
  }

  clear(): void {
    this.seek(everything)
  }

  tick(id: number): void {
    const others = this.ticked.filter((other) => other !== id)
    this.ticked = others.length < this.ticked.length ? others : [...others, id]
  }
}

const searches = new WeakMap<Workbench, { file: string | undefined; search: AnnotationSearch }>()

/** The window's search among the annotations; a new one in another library. */
export function annotationSearchOf(bench: Workbench): AnnotationSearch {
  const file = bench.library.state?.file
  const kept = searches.get(bench)
  if (kept && kept.file === file) return kept.search
  const search = new AnnotationSearch()
  searches.set(bench, { file, search })
  return search
}
