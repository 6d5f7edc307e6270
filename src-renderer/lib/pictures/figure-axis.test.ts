import { expect, test } from 'vitest'
import { figureAxis } from './figure-axis'

test('amounts stand as far from nothing as they are great, in the room there is', () => {
  const { place, ticks } = figureAxis([20e9, 100e9], 500)
  expect(place(0)).toBe(0)
  expect(place(100e9)).toBe(500)
  expect(place(20e9) * 5).toBeCloseTo(place(100e9))
  expect(ticks.map(({ value }) => value)).toEqual([0, 20e9, 40e9, 60e9, 80e9, 100e9])
})

test('what is lost stands on the other side of nothing', () => {
  const { place } = figureAxis([-10, 10], 400)
  expect(place(-10)).toBe(0)
  expect(place(0)).toBe(200)
})

test('a narrow room has few ticks, and figures that are all nothing have a place', () => {
  expect(figureAxis([20, 100], 120).ticks.length).toBeLessThanOrEqual(3)
  expect(figureAxis([0, 0], 120).place(0)).toBe(0)
})
