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
    fromUnits: (offset) => offset - countWhere(pairs.length, (pair) => pairs[pair]! < offset),
    // A pair's place in code points is its place in units less the pairs before it.
    toUnits: (offset) => offset + countWhere(pairs.length, (pair) => pairs[pair]! - pair < offset),
  }
}

/** How many of the first numbers hold, where all that hold come first. */
function countWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
