import { expect, it } from 'vitest'
import { slantOf } from './slant'

it('turns names the more the narrower their columns are, so that no two overlap', () => {
  expect(slantOf(46)).toBe(40)
  for (const column of [16, 18, 20, 30])
    expect(column * Math.sin((slantOf(column) / 180) * Math.PI), `${column}`).toBeGreaterThan(14)
  expect(slantOf(10)).toBe(90)
})
