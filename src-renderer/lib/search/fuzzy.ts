import Fuse, { type FuseResultMatch, type IFuseOptions } from 'fuse.js'
import type { Span } from '../../../src-main/model/span'

const options = {
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeMatches: true,
  threshold: 0.34,
  minMatchCharLength: 2,
} satisfies IFuseOptions<unknown>

export interface Found<Item> {
  item: Item
  /** Where the item's first text matches. */
  matches: Span[]
}

/** The items whose texts are nearest to what was typed, however badly; all of them, unlit, for an empty query. */
export function fuzzy<Item>(
  items: Item[],
  query: string,
  textsOf: (item: Item) => string[],
  limit = 50,
): Found<Item>[] {
  if (query.trim() === '') return items.slice(0, limit).map((item) => ({ item, matches: [] }))
  const fuse = new Fuse(items, { ...options, keys: [{ name: 'texts', getFn: textsOf }] })
  return fuse.search(query, { limit }).map(({ item, matches }) => ({ item, matches: spansOf(matches ?? []) }))
}

function spansOf(matches: readonly FuseResultMatch[]): Span[] {
  const first = matches.find((match) => (match.refIndex ?? 0) === 0)
  return first ? first.indices.map(([start, end]) => ({ start, end: end + 1 })) : []
}
