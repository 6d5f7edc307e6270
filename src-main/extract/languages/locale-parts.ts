import { fold } from '../../text/folding'

/** Numbers that a language may bend a word for: one, a pair, a few, more, many, and a part of one. */
export const counts = [1, 2, 5, 12, 21, 1.5]

/** Of fewer it is a measure or a little word as often: "M", "km", "mm". */
export const fewestLetters = 3

export function formatted(
  code: string,
  number: number,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormatPart[] {
  const plain = { numberingSystem: 'latn', useGrouping: false, minimumFractionDigits: 0 }
  return new Intl.NumberFormat(code, { ...options, ...plain }).formatToParts(number)
}

/** Folded, without the dot of a short form; empty where no such part is. */
export function partOf(parts: { type: string; value: string }[], type: string): string {
  const words = parts.filter((part) => part.type === type).map(({ value }) => value)
  return fold(words.join(' ')).replace(/\.$/, '').trim()
}
