import type { Facet } from '../../../src-main/model/library'

/** By what quotes are filtered, in the order shown. */
export const facetNames = ['speakers', 'documents', 'kinds', 'doubts'] as const

export type FacetName = (typeof facetNames)[number]

/** A facet that lies below others: how deep, and what it is called there; its label says the whole way. */
export interface NamedFacet extends Facet {
  depth?: number
  name?: string
}

/** A facet as a list shows it. */
export interface ShownFacet extends NamedFacet {
  checked: boolean
}

/** What is checked, first and also where it counts nothing any more, so that it can always be unchecked. */
export function shownFacets(facets: NamedFacet[], checked: NamedFacet[]): ShownFacet[] {
  const counts = new Map(facets.map((facet) => [facet.value, facet.count]))
  const chosen = new Set(checked.map((facet) => facet.value))
  return [
    ...checked.map((facet) => ({ ...facet, count: counts.get(facet.value) ?? 0, checked: true })),
    ...facets.filter((facet) => !chosen.has(facet.value)).map((facet) => ({ ...facet, checked: false })),
  ]
}

/** All in their own order, which holds what is checked. */
export function facetsInPlace(facets: NamedFacet[], checked: Facet[]): ShownFacet[] {
  const chosen = new Set(checked.map(({ value }) => value))
  return facets.map((facet) => ({ ...facet, checked: chosen.has(facet.value) }))
}

/** The checked facets once this one has been clicked. */
export function toggled(checked: Facet[], facet: Facet): Facet[] {
  const others = checked.filter((other) => other.value !== facet.value)
  return others.length < checked.length ? others : [...checked, facet]
}
