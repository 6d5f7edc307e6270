import { expect, it } from 'vitest'
import { spanIndex } from './span-index'

const spans = [
  { start: 0, end: 90 },
  { start: 5, end: 10 },
  { start: 10, end: 20 },
  { start: 20, end: 20 },
  { start: 30, end: 40 },
]
const touching = (start: number, end: number) =>
  spanIndex(spans)
    .touching({ start, end })
    .map((span) => `${span.start}-${span.end}`)

it('finds what touches a place, however far away it begins', () => {
  expect(touching(35, 36)).toEqual(['0-90', '30-40'])
})

it('leaves out what only ends or begins beside it', () => {
  expect(touching(10, 30)).toEqual(['0-90', '10-20', '20-20'])
  expect(touching(90, 100)).toEqual([])
})
