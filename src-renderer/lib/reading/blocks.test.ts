import { expect, test } from 'vitest'
import type { Block } from '../../../src-main/model/document'
import { blockIndexAt, groupBlocks, outlineOf } from './blocks'

const text = 'Titre\nUn.\nPourquoi\n- a\n- b\nDeux.'
const blocks: Block[] = [
  { kind: 'title', start: 0, end: 5 },
  { kind: 'paragraph', start: 6, end: 9 },
  { kind: 'heading', level: 2, start: 10, end: 18 },
  { kind: 'list item', start: 21, end: 22 },
  { kind: 'list item', start: 25, end: 26 },
  { kind: 'paragraph', start: 27, end: 32 },
]

test('items of one list stand together, each in its tag', () =>
  expect(
    groupBlocks(text, blocks).map(
      ({ kind, blocks }) => `${kind}: ${blocks.map(({ tag, words }) => `${tag} ${words}`).join(', ')}`,
    ),
  ).toEqual([
    'single: h1 Titre',
    'single: p Un.',
    'single: h2 Pourquoi',
    'list: li a, li b',
    'single: p Deux.',
  ]))

test('the outline is the title and the headings', () =>
  expect(outlineOf(text, blocks).map(({ words }) => words)).toEqual(['Titre', 'Pourquoi']))

test('all headings stand below a title, whatever their levels', () => {
  const levels = (...given: (number | 'title')[]) =>
    outlineOf(
      '',
      given.map((level) =>
        level === 'title'
          ? { kind: 'title', level: 1, start: 0, end: 0 }
          : { kind: 'heading', level, start: 0, end: 0 },
      ),
    ).map(({ depth }) => depth)
  expect(levels('title', 2, 3, 2)).toEqual([0, 1, 2, 1])
  expect(levels('title', 1, 2)).toEqual([0, 1, 2])
  expect(levels(2, 3)).toEqual([0, 1])
  expect(levels()).toEqual([])
})

test('an offset between two blocks belongs to the one before', () => {
  expect(blockIndexAt(blocks, 0)).toBe(0)
  expect(blockIndexAt(blocks, 9)).toBe(1)
  expect(blockIndexAt(blocks, 31)).toBe(5)
})
