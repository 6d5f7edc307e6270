import { firstWhere } from './first-where'

/** Turns offsets counted in UTF-16 code units, as here, into code points, as in JSON-LD and QDPX, and back. */
export interface CodePoints {
  fromUnits(offset: number): number
  toUnits(offset: number): number
}

/** Reads the text once; each offset is then found by halving. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = []
  for (let index = 0; index < text.length - 1; index++) {
    if (text.codePointAt(index)! > 0xffff) pairs.push(index++)
  }
  return {
    fromUnits: (offset) => offset - firstWhere(pairs, (pair) => pair >= offset),
    // A pair's place in code points is its place in units less the pairs before it.
    toUnits: (offset) => offset + firstWhere(pairs, (pair, before) => pair - before >= offset),
  }
}
