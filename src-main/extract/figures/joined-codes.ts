import type { Piece } from '../../text/words'
import { codeOf, scaleOf, touchingOf } from './units'

const joined = /^(\p{L}{1,4}?)(\d+)(\p{L}{0,3})$/u
const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?/y

/** The code, the number and its scale that a word begins with, each alone: "EUR40m", "NOK1.5bn", "R17 million"; else null. */
export function codeAndNumber(
  text: string,
  { text: word, start }: Piece,
  isPower: (word: string) => boolean,
): Piece[] | null {
  const [, letters, , tail] = joined.exec(word) ?? []
  if (letters === undefined || (tail && scaleOf(tail) === null)) return null
  if (codeOf(letters) === null && touchingOf(letters) === null) return null
  digits.lastIndex = start + letters.length
  const number = digits.exec(text)?.[0]
  if (number === undefined) return null
  const end = digits.lastIndex
  // "R17" names a road, and "COP26" a meeting: money is of many digits, or of thousands and more.
  const [, gap, after = ''] = /^([ \u00a0-]?)(\p{L}+)/u.exec(text.slice(end, end + 20)) ?? []
  const scaled = isPower(after.toLowerCase()) || (gap === '' && scaleOf(after) !== null)
  const large = /,\d{3}/.test(number) || (letters.length > 1 && number.length > 2)
  if (!scaled && !large) return null
  const middle = start + letters.length
  const piece = (from: number, to: number, kind: Piece['kind']) => ({
    text: text.slice(from, to),
    start: from,
    end: to,
    kind,
  })
  const pieces = [piece(start, middle, 'word'), piece(middle, end, 'number')]
  return tail ? [...pieces, piece(end, end + tail.length, 'word')] : pieces
}
