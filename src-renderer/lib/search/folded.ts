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
