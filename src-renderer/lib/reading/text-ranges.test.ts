import { describe, expect, test } from 'vitest'
import { boundariesOf, offsetOf, partsOnPage, type Piece } from './text-ranges'

// "Un titre\nPremier 😀 alinéa.\n\nSecond."
const pieces: Piece<string>[] = [
  { node: 'title', start: 0, end: 8 },
  { node: 'first', start: 9, end: 27 },
  { node: 'second', start: 29, end: 36 },
]

const shown = (start: number, end: number) => {
  const found = boundariesOf(pieces, { start, end })
  return found && `${found.startContainer} ${found.startOffset} - ${found.endContainer} ${found.endOffset}`
}

describe('a span in the page', () => {
  test('lies in one text node', () => expect(shown(9, 16)).toBe('first 0 - first 7'))
  test('may cross paragraphs', () => expect(shown(20, 31)).toBe('first 11 - second 2'))
  test('that begins between paragraphs begins with the next words', () =>
    expect(shown(8, 16)).toBe('first 0 - first 7'))
  test('that ends between paragraphs ends with the words before', () =>
    expect(shown(20, 28)).toBe('first 11 - first 18'))
  test('of nothing but a gap is nowhere', () => expect(shown(27, 29)).toBeNull())
  test('that is empty is nowhere', () => expect(shown(12, 12)).toBeNull())
  test('after the text is nowhere', () => expect(shown(36, 40)).toBeNull())
})

test('what goes on from a title that stands apart is drawn on either side of what is between', () => {
  const [title, ...rest] = pieces
  const apart = [{ ...title!, apart: true as const }, ...rest]
  const drawn = (start: number, end: number) =>
    partsOnPage(apart, { start, end }).map((span) => [span.start, span.end])
  expect(drawn(3, 16)).toEqual([
    [3, 8],
    [8, 16],
  ])
  expect(drawn(3, 8)).toEqual([[3, 8]])
  expect(drawn(9, 31)).toEqual([[9, 31]])
  expect(partsOnPage(pieces, { start: 3, end: 16 })).toHaveLength(1)
})

describe('a place in the page', () => {
  const order = ['title', 'first', 'second']
  const offset = (node: string, at: number, edge: 'start' | 'end', reached = order.indexOf(node)) =>
    offsetOf(pieces, { node, offset: at, edge }, (piece) =>
      at === 0 ? order.indexOf(piece) >= reached : order.indexOf(piece) > reached,
    )

  test('in a text node is counted from its span', () => expect(offset('first', 7, 'end')).toBe(16))
  test('at a beginning is that beginning', () => expect(offset('first', 0, 'start')).toBe(9))
  test('at the next beginning ends with the words before', () => expect(offset('second', 0, 'end')).toBe(27))
  test('between paragraphs starts with the words after', () => expect(offset('div', 0, 'start', 1)).toBe(9))
  test('after everything is the end', () => expect(offset('div', 1, 'start', 2)).toBe(36))
})
