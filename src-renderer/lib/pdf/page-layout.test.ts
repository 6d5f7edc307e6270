import { expect, it } from 'vitest'
import { pixelsOf, stackOf } from './page-layout'

it('draws a page as sharp as the screen, and never more than a canvas can hold', () => {
  expect(pixelsOf({ width: 600, height: 800 }, 1200)).toEqual({ width: 1200, height: 1600 })
  for (const page of [
    { width: 20_000, height: 20_000 },
    { width: 1, height: 20_000 },
    { width: 20_000, height: 1 },
  ]) {
    const { width, height } = pixelsOf(page, 100_000)
    expect(width * height).toBeLessThanOrEqual(2 ** 25)
    expect(Math.max(width, height)).toBeLessThanOrEqual(8_192)
    expect(Math.min(width, height)).toBeGreaterThan(0)
  }
})

it('puts pages one under the other, of whatever shape', () => {
  const shapes = [600, 900, 300, 900, 1, 20_000, 0, 0]
  const pages = [0, 2, 4, 6].map((at) => ({ width: shapes[at]!, height: shapes[at + 1]! }))
  expect(stackOf(pages, 400)).toEqual([
    { top: 16, height: 600 },
    { top: 632, height: 1_200 },
    { top: 1_848, height: 30_000 },
    { top: 31_864, height: 560 },
  ])
})
