import { fold as foldWords } from '../../../src-main/text/folding'

/** A text as it is searched: its words folded and parted by one space, each sign with its place in the original. */
export interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/** A part of a text, or all of it, as searches compare it: case, accents, ligatures and what parts words do not tell. */
export function fold(original: string, from = 0, to = original.length): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let start = from; start < to;) {
    const end = start + (original.codePointAt(start)! > 0xffff ? 2 : 1)
    const signs = foldSign(original.slice(start, end))
    // An accent that stands by itself belongs to the letter before it.
    if (signs === '' && ends.length && !text.endsWith(' ')) ends[ends.length - 1] = end
    for (const sign of signs) {
      if (sign === ' ' && (text === '' || text.endsWith(' '))) continue
      text += sign
      starts.push(start)
      ends.push(end)
      // A letter beyond the first plane is two units, each at the place of the whole.
      if (sign.length === 2) {
        starts.push(start)
        ends.push(end)
      }
    }
    start = end
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), starts, ends } : { text, starts, ends }
}

const foldedSigns = new Map<string, string>()

function foldSign(sign: string): string {
  let folded = foldedSigns.get(sign)
  if (folded === undefined) {
    // What is no letter or digit parts words, unless it cannot be seen.
    folded = /\s/.test(sign) ? ' ' : foldWords(sign).replace(/[^\p{L}\p{N}]+/gu, ' ')
    foldedSigns.set(sign, folded)
  }
  return folded
}

/** Words of so many letters are known again with one that differs. */
export const longEnoughForSlips = 4

/** The same word, or one long enough to be known again that differs by one letter. */
export function isLike(word: string, sought: string): boolean {
  return word === sought || (sought.length >= longEnoughForSlips && withinOneSlip(word, sought))
}

/** One letter more, less, other or swapped with its neighbour. */
function withinOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  let tail = 0
  const most = Math.min(left.length, right.length) - same
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  const [l, r] = [left.slice(same, left.length - tail), right.slice(same, right.length - tail)]
  if (l.length <= 1 && r.length <= 1) return true
  return l.length === 2 && r.length === 2 && l[0] === r[1] && l[1] === r[0]
}
