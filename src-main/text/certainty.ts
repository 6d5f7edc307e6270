import type { Tokens } from './tokens'
import type { WordsFollowed } from './words-followed'

/** Tokens before and after that tell a place from others. */
export const contextLength = 6
/** Of the letters so many must be the same for a place to be taken without a person's yes. */
const leastScore = 0.8

/** First and last token, both within. */
export interface Stretch {
  first: number
  last: number
}

/** Whether words that were followed to a place are surely there: enough of them, and of what stands around them. */
export function isCertain(texts: WordsFollowed, asked: Stretch, found: Stretch, score: number): boolean {
  if (score < leastScore) return false
  const words = asked.last - asked.first + 1
  if (words < 3) return beside(texts, asked, found)
  const [left, right] = [side(texts, asked, found, -1), side(texts, asked, found, 1)]
  const [weaker, stronger] = left < right ? [left, right] : [right, left]
  return stronger >= 0.6 && (words >= 6 || weaker >= 0.3 || (stronger === 1 && score === 1))
}

/** How much of what stands on one side is still there: all, where nothing changed up to the border of the line. */
function side(texts: WordsFollowed, asked: Stretch, found: Stretch, step: 1 | -1): number {
  return reachesBorder(texts, asked, found, step) ? 1 : context(texts, asked, found, step)
}

/** Whether all is the same up to where a line begins or ends in both texts: beyond it, other paragraphs may have come. */
function reachesBorder(
  { old, now, to }: WordsFollowed,
  asked: Stretch,
  found: Stretch,
  step: 1 | -1,
): boolean {
  const opens = (tokens: Tokens, at: number) => at >= tokens.words.length || tokens.opens[at] === 1
  const [from, border] = step < 0 ? [asked.first, found.first] : [asked.last + 1, found.last + 1]
  for (let away = 0; away <= contextLength; away++) {
    const [at, place] = [from + away * step, border + away * step]
    if (opens(old, at) || opens(now, place)) return opens(old, at) && opens(now, place)
    const [next, there] = step < 0 ? [at - 1, place - 1] : [at, place]
    if (to[next] !== there) return false
  }
  return false
}

/** How many of the words before or after are still there. */
function context({ old, now, to }: WordsFollowed, asked: Stretch, found: Stretch, step: 1 | -1): number {
  const [end, border] = step < 0 ? [asked.first, found.first] : [asked.last, found.last]
  let [kept, count] = [0, 0]
  for (let away = 1; away <= contextLength; away++) {
    const at = end + away * step
    if (old.words[at] === undefined) break
    count++
    const distance = (to[at]! - border) * step
    if (to[at]! >= 0 && distance > 0 && distance <= contextLength + 3) kept++
  }
  // At either end of both texts there is nothing to tell, and nothing that differs.
  if (count === 0) return now.words[border + step] === undefined ? 1 : 0
  return kept / Math.min(contextLength, Math.max(count, 3))
}

/** Whether a few words stand in the same row of others, on both sides where the text goes on. */
function beside(texts: WordsFollowed, asked: Stretch, found: Stretch): boolean {
  const [left, right] = [
    rowBeside(texts, asked.first, found.first, -1),
    rowBeside(texts, asked.last, found.last, 1),
  ]
  if (Math.min(left, right) >= 1) return left + right >= 5
  const weaker = left < right ? -1 : 1
  if (left + right < contextLength) return false
  return side(texts, asked, found, weaker) >= 0.5
}

/** How many words in a row went along; as many as count where both texts end. */
function rowBeside({ old, now, to }: WordsFollowed, end: number, border: number, step: 1 | -1): number {
  let count = 0
  while (count < contextLength) {
    const at = end + (count + 1) * step
    const place = border + (count + 1) * step
    if (old.words[at] === undefined && now.words[place] === undefined) return contextLength
    if (to[at] !== place) break
    count++
  }
  return count
}
