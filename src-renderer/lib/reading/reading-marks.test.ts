import { describe, expect, test } from 'vitest'
import type { DocumentMarks, Quote } from '../../../src-main/model/mark'
import {
  markCovering,
  marksAt,
  marksInOrder,
  neighbourOf,
  spansByHighlight,
  withAnnotations,
} from './reading-marks'

const quote = { words: '', speakerSpan: null, speaker: 1, cue: null, via: null, setting: null, why: '' }
const found = { origin: 'found', confidence: 1, why: '', sure: 1 } as const

const marks: DocumentMarks = {
  entities: [
    { id: 1, kind: 'person', name: 'Jensen Huang', aliases: [], mentions: 2, quotes: 1 },
    { id: 2, kind: 'organization', name: 'Nvidia', aliases: [], mentions: 1, quotes: 0 },
  ],
  mentions: [
    { id: 1, entity: 1, start: 0, end: 12, ...found },
    { id: 2, entity: 2, start: 30, end: 36, ...found },
    { id: 3, entity: 99, start: 90, end: 95, ...found },
  ],
  quotes: [{ ...quote, id: 1, kind: 'direct', start: 20, end: 60, ...found } satisfies Quote],
  figures: [
    {
      id: 1,
      kind: 'money',
      words: '',
      value: 1,
      unit: 'USD',
      approximate: false,
      of: null,
      start: 20,
      end: 25,
      ...found,
    },
  ],
  dates: [],
  deals: [],
  checks: [],
}
const order = marksInOrder(marks)
const keys = (list: { key: string }[]) => list.map(({ key }) => key)

test('marks come in the order of the text, the longer first; names of nobody known are left out', () =>
  expect(keys(order)).toEqual(['mention 1', 'quote 1', 'figure 1', 'mention 2']))

test('annotations stand among what was found', () => {
  const annotation = {
    document: 1,
    documentTitle: '',
    words: '',
    prefix: '',
    suffix: '',
    colour: 'blue',
  } as const
  const made = {
    ...annotation,
    comment: '',
    tags: [],
    locator: { page: null, heading: null, paragraph: 1 },
    madeAs: null,
    author: null,
    createdAt: '',
    changedAt: '',
  }
  const all = withAnnotations(order, [
    { ...made, id: 2, start: 70, end: 75 },
    { ...made, id: 1, start: 20, end: 30 },
    { ...made, id: 3, start: 20, end: 25 },
  ])
  // After what was found on the very same words, so that one goes on from there.
  expect(keys(all)).toEqual([
    'mention 1',
    'quote 1',
    'annotation 1',
    'figure 1',
    'annotation 3',
    'mention 2',
    'annotation 2',
  ])
  // A click means what the person made.
  expect(keys(marksAt(all, 21))[0]).toBe('annotation 3')
})

describe('going from mark to mark', () => {
  test('starts at the caret', () =>
    expect(neighbourOf(order, { key: null, offset: 15 }, 1)?.key).toBe('quote 1'))
  test('goes on from the chosen one', () =>
    expect(neighbourOf(order, { key: 'quote 1', offset: 0 }, 1)?.key).toBe('figure 1'))
  test('goes back', () =>
    expect(neighbourOf(order, { key: 'quote 1', offset: 0 }, -1)?.key).toBe('mention 1'))
  test('stops at the last', () =>
    expect(neighbourOf(order, { key: 'mention 2', offset: 0 }, 1)).toBeUndefined())
})

test('a click means the shortest mark, and then those around it', () =>
  expect(keys(marksAt(order, 32))).toEqual(['mention 2', 'quote 1']))

test('a citation opens at the mark with its very span, or at the shortest around it', () => {
  expect(markCovering(order, { start: 20, end: 60 })?.key).toBe('quote 1')
  expect(markCovering(order, { start: 21, end: 24 })?.key).toBe('figure 1')
  expect(markCovering(order, { start: 61, end: 70 })).toBeUndefined()
})

test('each name is drawn by the kind of what it names', () =>
  expect([...spansByHighlight(order).keys()]).toEqual(['person', 'quote', 'figure', 'organization']))
