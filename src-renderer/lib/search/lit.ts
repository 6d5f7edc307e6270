import type { Span } from '../../../src-main/model/span'
import { fold, isLike } from './folded'

const shortest = 2

/** Where words begin like a word of the query, case and accents aside, or differ from it by one letter. */
export function litSpans(words: string, query: string): Span[] {
  const sought = wordsOf(fold(query).text).map(({ text }) => text)
  if (sought.length === 0) return []
  const folded = fold(words)
  return wordsOf(folded.text).flatMap(({ text, start }) => {
    const length = Math.max(...sought.map((word) => litLength(text, word)))
    if (length === 0) return []
    return [{ start: folded.starts[start]!, end: folded.ends[start + length - 1]! }]
  })
}

function litLength(word: string, sought: string): number {
  if (sought.length >= shortest && word.startsWith(sought)) return sought.length
  return isLike(word, sought) ? word.length : 0
}

function wordsOf(folded: string): { text: string; start: number }[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ text: match[0], start: match.index }))
}
