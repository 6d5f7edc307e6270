import { expect, it } from 'vitest'
import type { Block } from '../model/document'
import { locate } from './locate'

const text = 'Title\nOne\nHead\nTwo\nc1\tc2\nThree'

function block(kind: Block['kind'], words: string): Block {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length }
}

const blocks = [
  block('title', 'Title'),
  block('paragraph', 'One'),
  block('heading', 'Head'),
  block('paragraph', 'Two'),
  block('table cell', 'c1'),
  block('table cell', 'c2'),
  block('list item', 'Three'),
]

it.each([
  ['Title', null, 1],
  ['One', null, 1],
  ['Head', 'Head', 2],
  ['Two', 'Head', 2],
  ['c2', 'Head', 3],
  ['Three', 'Head', 4],
])('places %s', (words, heading, paragraph) => {
  expect(locate(text, blocks, text.indexOf(words))).toEqual({ page: null, heading, paragraph })
})

it('gives the page, and every heading that words stand under', () => {
  const text = 'A\nB\nC\nwords'
  const at = (kind: Block['kind'], start: number, rest: Partial<Block> = {}): Block => ({
    kind,
    start,
    end: start + 1,
    ...rest,
  })
  const nested = [
    at('heading', 0, { level: 1 }),
    at('heading', 2, { level: 2 }),
    at('heading', 4, { level: 2 }),
    at('paragraph', 6, { page: 'iv' }),
  ]
  expect(locate(text, nested, 6)).toEqual({ page: 'iv', heading: 'A › C', paragraph: 1 })
})

it('has a place for a text without blocks', () => {
  expect(locate('', [], 0)).toEqual({ page: null, heading: null, paragraph: 1 })
})
