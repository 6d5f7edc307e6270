import search from 'approx-string-match'
import type { Span } from '../../model/span'

/** Finds a span of one text in another; null where it finds none. */
export type Finder = (before: string, after: string, span: Span) => Span | null

const contextLength = 32

/** Exact words with exactly the words around them, as Apache Annotator's TextQuoteSelector asks. */
export const exactWithContext: Finder = (before, after, { start, end }) => {
  const prefix = before.slice(Math.max(0, start - contextLength), start)
  const suffix = before.slice(end, end + contextLength)
  const at = after.indexOf(prefix + before.slice(start, end) + suffix)
  return at < 0 ? null : { start: at + prefix.length, end: at + prefix.length + end - start }
}

/**
 * The matcher that Hypothesis published (client, `match-quote.ts`, 2021): approximate within half the quote's length, scored by
 * quote 50, prefix 20, suffix 20 and position 2, the best one taken whatever its score.
 */
export const hypothesis: Finder = (before, after, span) => {
  const quote = before.slice(span.start, span.end)
  const errors = (text: string, pattern: string) => {
    if (pattern === '') return 1
    if (text === '') return 0
    const [match] = search(text, pattern, pattern.length)
    return match ? 1 - match.errors / pattern.length : 0
  }
  const prefix = before.slice(Math.max(0, span.start - contextLength), span.start)
  const suffix = before.slice(span.end, span.end + contextLength)
  const found = search(after, quote, Math.min(256, quote.length / 2))
  const scored = found.map(({ start, end, errors: wrong }) => ({
    ...{ start, end },
    score:
      50 * (1 - wrong / quote.length) +
      20 * errors(after.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * errors(after.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - span.start) / after.length),
  }))
  const [best] = scored.sort((one, other) => other.score - one.score)
  return best ? { start: best.start, end: best.end } : null
}
