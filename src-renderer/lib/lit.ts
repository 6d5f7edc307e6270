import type { Span } from '../../src-main/model/span'

/** Text as searches compare it, each sign with the place in the original that it came from. */
interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

const shortest = 2
const longEnoughForSlips = 4

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
  if (word === sought) return word.length
  if (sought.length >= shortest && word.startsWith(sought)) return sought.length
  return sought.length >= longEnoughForSlips && withinOneSlip(word, sought) ? word.length : 0
}

/** One letter more, less, other or swapped with its neighbour. */
function withinOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  const [l, r] = [left.slice(same), right.slice(same)]
  return (
    l.slice(1) === r.slice(1) ||
    l.slice(1) === r ||
    l === r.slice(1) ||
    (l[0] === r[1] && l[1] === r[0] && l.slice(2) === r.slice(2))
  )
}

function wordsOf(folded: string): { text: string; start: number }[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ text: match[0], start: match.index }))
}

function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  let start = 0
  for (const sign of original) {
    const end = start + sign.length
    const signs = foldSign(sign)
    // An accent that stands by itself belongs to the letter before it.
    if (signs === '' && folded.ends.length) folded.ends[folded.ends.length - 1] = end
    folded.text += signs
    folded.starts.push(...new Array<number>(signs.length).fill(start))
    folded.ends.push(...new Array<number>(signs.length).fill(end))
    start = end
  }
  return folded
}

function foldSign(sign: string): string {
  return sign
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\ufeff]/gu, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .replace('ß', 'ss')
}
