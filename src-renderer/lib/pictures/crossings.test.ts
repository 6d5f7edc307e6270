import { expect, test } from 'vitest'
import { crossings } from './crossings'

const line = (from: number, by: number, to: number) => ({
  start: { x: 0, y: from },
  x: 50,
  y: by,
  end: { x: 100, y: to },
})

test('lines beside each other do not cross', () => {
  expect(crossings([line(0, 0, 0), line(10, 20, 10), line(20, 30, 40)])).toBe(0)
})

test('each crossing counts, before a label and after it', () => {
  expect(crossings([line(0, 0, 10), line(10, 20, 0)])).toBe(1)
  expect(crossings([line(0, 20, 0), line(10, 0, 10)])).toBe(2)
  expect(crossings([line(0, 0, 30), line(10, 10, 10), line(20, 20, 20)])).toBe(2)
})

test('lines that leave one place do not cross there', () => {
  expect(crossings([line(0, 0, 0), line(0, 10, 10)])).toBe(0)
})
