import { expect, it } from 'vitest'
import { editDistance } from './edit-distance'

/** The whole table, without shortcuts. */
function plainly(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => row + column),
  )
  for (let row = 1; row <= left.length; row++)
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      table[row]![column] = Math.min(
        table[row - 1]![column - 1]! + same,
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        swapped ? table[row - 2]![column - 2]! + 1 : Infinity,
      )
    }
  return table[left.length]![right.length]!
}

/** Every word of up to so many letters of a small alphabet. */
function wordsUpTo(length: number): string[] {
  if (length === 0) return ['']
  const shorter = wordsUpTo(length - 1)
  return [
    ...new Set([...shorter, ...shorter.flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter))]),
  ]
}

it('counts within its band what the whole table counts', () => {
  const words = wordsUpTo(4)
  for (const left of words)
    for (const right of words)
      for (const most of [1, 2])
        expect([left, right, most, editDistance(left, right, most)]).toEqual([
          left,
          right,
          most,
          Math.min(plainly(left, right), most + 1),
        ])
})
