import type { Span } from '../model/span'
import { sentencesOf } from './sentences'

/** The whole sentences that a span stands in, within its blocks; the span itself where it stands in none. */
export function sentenceAround(text: string, blocks: readonly Span[], span: Span): Span {
  const overlaps = (other: Span) => other.start < span.end && other.end > span.start
  const sentences = blocks.filter(overlaps).flatMap((block) => sentencesOf(text, block).filter(overlaps))
  return {
    start: Math.min(span.start, ...sentences.map(({ start }) => start)),
    end: Math.max(span.end, ...sentences.map(({ end }) => end)),
  }
}
