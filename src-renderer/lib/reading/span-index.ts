import type { Span } from '../../../src-main/model/span'
import { firstWhere } from './text-ranges'

/** Many spans, of which those near a place are asked for again and again. */
export interface SpanIndex<Item extends Span> {
  /** Those that share a character with a span, in order. */
  touching(span: Span): Item[]
}

/** Finds by halving what would take a look at each: the spans must be in order of their beginnings. */
export function spanIndex<Item extends Span>(spans: Item[]): SpanIndex<Item> {
  // None before has an end beyond this: where the first that can touch a span stands.
  let furthest = 0
  const reach = spans.map(({ end }) => (furthest = Math.max(furthest, end)))
  return {
    touching(span) {
      const from = firstWhere(reach, (end) => end > span.start)
      const to = firstWhere(spans, ({ start }) => start >= span.end)
      return spans.slice(from, to).filter(({ end }) => end > span.start)
    },
  }
}
