import type { Colour } from './annotation'
import type { Facet } from './library'

export const annotationOrders = ['best', 'newest', 'oldest', 'text', 'colour'] as const
export const annotationFacets = ['colours', 'tags', 'marks', 'speakers', 'documents', 'months'] as const

type AnnotationFacet = (typeof annotationFacets)[number]

/** What is sought among a library's annotations. */
export interface AnnotationFilter extends Record<AnnotationFacet, string[]> {
  query: string
  order: (typeof annotationOrders)[number]
}

/** All that answers a filter, by id, in order; the rows themselves are asked for by id as they come into sight. */
export interface AnnotationsFound {
  ids: number[]
  /** How many each further choice would leave. */
  facets: Record<AnnotationFacet, Facet[]>
}

/** A filter a person keeps by name. */
export interface SavedSearch {
  id: number
  name: string
  filter: AnnotationFilter
}

/** An annotation in the trash. */
export interface TrashedAnnotation {
  id: number
  document: number
  documentTitle: string
  words: string
  colour: Colour
  comment: string
  trashedAt: string
}

/** Where words that are sought stand. */
export interface Occurrence {
  document: number
  documentTitle: string
  start: number
  end: number
  words: string
  prefix: string
  suffix: string
  /** A person has marked these very words already. */
  marked: boolean
}

/** Everywhere the same words stand. */
export interface Occurrences {
  places: Occurrence[]
  /** How many more stand there unmarked than are marked by one act. */
  further: number
}

/** What an address leads to. */
export type Addressed =
  | { kind: 'document'; document: number }
  | {
      kind: 'annotation' | 'quote' | 'citation'
      id: number
      document: number
      start: number
      end: number
    }
  | { kind: 'note' | 'entity'; id: number }
