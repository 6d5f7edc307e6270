import type { Span } from '../../../src-main/model/span'
import { wordsLikeIn } from './alike'
import { fold } from './folded'

const shortest = 2

/** Where words begin like a word of the query, case and accents aside, or stand for one as a search takes them. */
export function litSpans(words: string, query: string): Span[] {
  const sought = wordsOf(fold(query).text).map(({ text }) => text)
  if (sought.length === 0) return []
  const folded = fold(words)
  const written = wordsOf(folded.text)
  const begins = (text: string, word: string): boolean =>
    text === word || (word.length >= shortest && text.startsWith(word))
  // What stands as it was typed needs none like it, and most does.
  const others = sought.filter((word) => !written.some(({ text }) => begins(text, word)))
  const wordsLike = others.length ? wordsLikeIn(written.map(({ text }) => text)) : null
  const like = others.map((word) => wordsLike!(word))
  return written.flatMap(({ text, start }) => {
    const begun = Math.max(0, ...sought.map((word) => (begins(text, word) ? word.length : 0)))
    const length = begun || (like.some((words) => words.has(text)) ? text.length : 0)
    if (length === 0) return []
    return [{ start: folded.starts[start]!, end: folded.ends[start + length - 1]! }]
  })
}

function wordsOf(folded: string): { text: string; start: number }[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ text: match[0], start: match.index }))
}
