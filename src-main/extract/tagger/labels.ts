import type { EntityKind } from '../../model/extraction'

/** The kinds the tagger tells apart: it takes media for organizations, which is what most of what it learned from does. */
export const taggedKinds = [
  'person',
  'organization',
  'place',
  'product',
  'event',
] as const satisfies EntityKind[]
export type TaggedKind = (typeof taggedKinds)[number]

/** By kind, the logarithm of the odds that a stretch is a name of that kind and not outside of any. */
export type Odds = Record<TaggedKind, number>

/** A word is outside of any name, or begins, carries on, ends or is alone one of some kind. */
export const outside = 0
export const labelCount = 1 + 4 * taggedKinds.length
export const beginOf = (kind: number): number => 1 + 4 * kind
export const insideOf = (kind: number): number => 2 + 4 * kind
export const endOf = (kind: number): number => 3 + 4 * kind
export const aloneOf = (kind: number): number => 4 + 4 * kind
export const kindOfLabel = (label: number): number => (label - 1) >> 2

/** After these no name is open: the labels that may stand before a new name. */
export const closed = [outside, ...taggedKinds.flatMap((_, kind) => [endOf(kind), aloneOf(kind)])]
/** These may follow where no name is open. */
export const opening = [outside, ...taggedKinds.flatMap((_, kind) => [beginOf(kind), aloneOf(kind)])]
