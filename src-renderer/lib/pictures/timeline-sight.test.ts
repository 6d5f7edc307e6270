import { expect, test } from 'vitest'
import type { Statement, Timeline } from '../../../src-main/model/pictures'
import { sightOf } from './timeline-sight'

const place = { document: 1, documentTitle: 'Comptes', start: 0, end: 4, words: 'mots', sentence: 'mots' }
let quote = 0
const said = (id: number, from: string): Statement => ({
  ...{ ...place, quote: ++quote, from, to: from },
  speaker: { id, name: `n° ${id}`, kind: 'person' },
})
const timeline: Timeline = {
  dates: ['1998-03-17', '2026-02-01', '2026-03-01'].map((day) => ({
    ...{ from: day, to: day },
    ...{ count: 1, first: place },
  })),
  statements: [said(1, '1998-03-17'), said(1, '2026-02-01'), said(2, '2026-02-01'), said(2, '2026-03-01')],
  total: { dates: 3, statements: 4 },
  undated: 0,
}

test('a stretch of time has a row a speaker, the most talkative first, and tells what lies outside it', () => {
  const { dates, rows, outside, rowless } = sightOf(timeline, { from: '2026-01-01', to: '2026-12-31' })
  expect(dates).toHaveLength(2)
  expect(rows.map(({ speaker, said: all }) => [speaker?.id, all.length])).toEqual([
    [2, 2],
    [1, 1],
  ])
  expect({ outside, rowless }).toEqual({ outside: { dates: 1, statements: 1 }, rowless: 0 })
})

test('all of the time leaves nothing outside, and tells what has no row', () => {
  const statements = Array.from({ length: 28 }, (_, id) => said(id, '2026-02-01'))
  const { rows, outside, rowless } = sightOf({ ...timeline, statements }, null)
  expect([rows.length, rowless, outside.statements]).toEqual([24, 4, 0])
})

test('what nobody named said comes last, however much it is', () => {
  const unnamed = [1, 2].map((id): Statement => ({ ...said(id, '2026-02-01'), speaker: null }))
  const { rows } = sightOf({ ...timeline, statements: [...unnamed, said(7, '2026-02-01')] }, null)
  expect(rows.map(({ speaker }) => speaker?.id ?? null)).toEqual([7, null])
  const many = Array.from({ length: 28 }, (_, id) => said(id, '2026-02-01'))
  const crowded = sightOf({ ...timeline, statements: [...many, ...unnamed] }, null)
  expect([crowded.rows.length, crowded.rows.at(-1)!.speaker, crowded.rowless]).toEqual([24, null, 5])
})
