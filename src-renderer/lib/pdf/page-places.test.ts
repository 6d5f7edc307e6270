import { expect, it } from 'vitest'
import { boxesOf, spanBetween, unpackPlaces, wordAt, type PlacedWord } from './page-places'

/** "Le port dit" on one line, "non" under it, "et" on the next page. */
const words: PlacedWord[] = [
  { start: 0, end: 2, page: 0, left: 50, right: 60, top: 92, bottom: 102 },
  { start: 3, end: 7, page: 0, left: 63, right: 83, top: 92, bottom: 102 },
  { start: 8, end: 11, page: 0, left: 86, right: 101.5, top: 92, bottom: 102 },
  { start: 12, end: 15, page: 0, left: 50, right: 65, top: 105, bottom: 115 },
  { start: 16, end: 18, page: 1, left: 50, right: 60, top: 92, bottom: 102 },
]

it('takes apart what the library packed', async () => {
  const numbers = new Int32Array([3, 1, 2, 4, 1, 1, 500, -195, 100, 212, 920, -800, 102, 100])
  const packed = new Blob([numbers]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  expect(await unpackPlaces(new Uint8Array(await new Response(packed).arrayBuffer()))).toEqual([
    { start: 3, end: 5, page: 1, left: 50, right: 60, top: 92, bottom: 102.2 },
    { start: 6, end: 10, page: 2, left: 40.5, right: 61.7, top: 12, bottom: 22 },
  ])
})

it('gives a span a box a line and a page, cut where it ends within a word', () => {
  const lines = (span: { start: number; end: number }) =>
    boxesOf(words, span).map(({ page, left, right, top }) => [page, left, right, top])
  expect(lines({ start: 0, end: 18 })).toEqual([
    [0, 50, 101.5, 92],
    [0, 50, 65, 105],
    [1, 50, 60, 92],
  ])
  expect(lines({ start: 5, end: 7 })).toEqual([[0, 73, 83, 92]])
  expect(lines({ start: 2, end: 3 })).toEqual([])
})

it('finds the word at a point of a page, and none far from all', () => {
  const at = (page: number, x: number, y: number) => wordAt(words, { page, x, y })?.start
  expect([at(0, 70, 97), at(0, 61, 97), at(0, 70, 110), at(1, 55, 100)]).toEqual([3, 0, 12, 16])
  expect(at(0, 400, 400)).toBe(undefined)
})

it('selects from one point to another, in either direction', () => {
  const from = { page: 0, x: 70, y: 97 }
  const to = { page: 1, x: 55, y: 97 }
  expect([spanBetween(words, from, to), spanBetween(words, to, from)]).toEqual([
    { start: 3, end: 18 },
    { start: 3, end: 18 },
  ])
})
