// Rows of the table, kept between calls: this runs thousands of times a query.
const longest = 64
let before = new Uint8Array(longest + 1)
let above = new Uint8Array(longest + 1)
let here = new Uint8Array(longest + 1)

/**
 * Letters to add, drop, change or swap with a neighbour to make one word of the other (optimal string alignment, after
 * Damerau and Levenshtein); `most + 1` stands for anything above `most`. Only the band that can stay within `most` is
 * looked at. Words longer than 64 letters are alike only where they are the same.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0
  const [rows, columns] = [left.length, right.length]
  if (Math.abs(rows - columns) > most || rows > longest || columns > longest) return most + 1
  for (let column = 0; column <= columns; column++) above[column] = column
  for (let row = 1; row <= rows; row++) {
    const first = Math.max(1, row - most)
    const last = Math.min(columns, row + most)
    here[first - 1] = first === 1 ? row : most + 1
    let least = here[first - 1]!
    const letter = left.charCodeAt(row - 1)
    for (let column = first; column <= last; column++) {
      const other = right.charCodeAt(column - 1)
      let cost = above[column - 1]! + (letter === other ? 0 : 1)
      // Beyond the band stands nothing that could be less.
      if (column < row + most) cost = Math.min(cost, above[column]! + 1)
      cost = Math.min(cost, here[column - 1]! + 1)
      if (
        row > 1 &&
        column > 1 &&
        letter === right.charCodeAt(column - 2) &&
        other === left.charCodeAt(row - 2)
      )
        cost = Math.min(cost, before[column - 2]! + 1)
      here[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const spare = before
    before = above
    above = here
    here = spare
  }
  return Math.min(above[columns]!, most + 1)
}
