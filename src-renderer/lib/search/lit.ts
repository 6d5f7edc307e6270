import type { Span } from '../../../src-main/model/span'
import { wordsLikeIn, type WordsLike } from './alike'
import { fold, type Folded } from './folded'

const shortest = 2

/** Where words begin like a word of the query, case and accents aside, or stand for one as a search takes them. */
export function litSpans(words: string, query: string): Span[] {
  const sought = soughtBy(query)
  if (sought.length === 0) return []
  const { folded, written, like } = textOf(words)
  const begins = (text: string, word: string): boolean =>
    text === word || (word.length >= shortest && text.startsWith(word))
  // What stands as it was typed needs none like it, and most does.
  const others = sought.filter((word) => !written.some(({ text }) => begins(text, word)))
  const alike = others.map((word) => like(word))
  return written.flatMap(({ text, start }) => {
    const begun = Math.max(0, ...sought.map((word) => (begins(text, word) ? word.length : 0)))
    const length = begun || (alike.some((words) => words.has(text)) ? text.length : 0)
    if (length === 0) return []
    return [{ start: folded.starts[start]!, end: folded.ends[start + length - 1]! }]
  })
}

interface Text {
  folded: Folded
  written: Written[]
  like: WordsLike
}

interface Written {
  text: string
  start: number
}

/** As many as a screen shows of a list, some times over: the next key mostly finds the same. */
const mostKept = 100
const texts = new Map<string, Text>()

function textOf(words: string): Text {
  const known = texts.get(words)
  if (known) return known
  if (texts.size >= mostKept) texts.clear()
  const text = read(words)
  texts.set(words, text)
  return text
}

function read(words: string): Text {
  const folded = fold(words)
  const written = wordsOf(folded.text)
  let wordsLike: WordsLike | undefined
  const like: WordsLike = (sought) => (wordsLike ??= wordsLikeIn(written.map(({ text }) => text)))(sought)
  return { folded, written, like }
}

/** Every text of a list is held against the same query. */
let latest: { query: string; sought: string[] } = { query: '', sought: [] }

function soughtBy(query: string): string[] {
  if (query !== latest.query)
    latest = { query, sought: [...new Set(wordsOf(fold(query).text).map(({ text }) => text))] }
  return latest.sought
}

function wordsOf(folded: string): Written[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ text: match[0], start: match.index }))
}
