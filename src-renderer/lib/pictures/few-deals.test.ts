import { expect, test } from 'vitest'
import { drawsDoubtful } from './few-deals'

test('doubtful deals are drawn among few, and where there are hardly any others', () => {
  const draws = (sure: number, doubtful: number) =>
    drawsDoubtful(
      [...Array.from({ length: sure }, () => false), ...Array.from({ length: doubtful }, () => true)],
      Boolean,
    )
  expect(draws(4, 4)).toBe(true)
  expect(draws(4, 20)).toBe(false)
  expect(draws(3, 20)).toBe(true)
  expect(draws(0, 27)).toBe(true)
})
