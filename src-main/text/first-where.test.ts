import { expect, test } from 'vitest'
import { firstWhere } from './first-where'

test('the first of those that hold is found wherever they begin', () => {
  for (const length of [0, 1, 2, 7, 8]) {
    const numbers = Array.from({ length }, (_, index) => index)
    for (let begin = 0; begin <= length; begin++)
      expect(firstWhere(numbers, (number) => number >= begin)).toBe(begin)
  }
})

test('what holds may hang on where an item stands', () => {
  expect(firstWhere(['a', 'b', 'c'], (_, index) => index > 1)).toBe(2)
})
