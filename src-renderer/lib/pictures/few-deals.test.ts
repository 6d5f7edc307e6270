import { expect, test } from 'vitest'
import { drawsDoubtful } from './few-deals'

test('doubtful deals are drawn unasked only where there are no others', () => {
  const draws = (sure: number, doubtful: number) =>
    drawsDoubtful(
      [...Array.from({ length: sure }, () => false), ...Array.from({ length: doubtful }, () => true)],
      Boolean,
    )
  expect(draws(1, 3)).toBe(false)
  expect(draws(4, 20)).toBe(false)
  expect(draws(0, 27)).toBe(true)
})
