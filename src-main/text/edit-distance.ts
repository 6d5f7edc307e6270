/**
 * How many letters are missing, added, changed or swapped with their neighbour between two words (optimal string
 * alignment); anything over `most` is answered as `most + 1`, which is what makes it cheap.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const here = nextRow(left, right, row, above, before)
    if (Math.min(...here) > most) return most + 1
    before = above
    above = here
  }
  return Math.min(above[right.length]!, most + 1)
}

function nextRow(left: string, right: string, row: number, above: number[], before: number[]): number[] {
  const here = [row]
  for (let column = 1; column <= right.length; column++) {
    const same = left[row - 1] === right[column - 1]
    let least = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, here[column - 1]! + 1)
    const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
    if (row > 1 && column > 1 && swapped) least = Math.min(least, before[column - 2]! + 1)
    here.push(least)
  }
  return here
}
