import { describe, expect, test } from 'vitest'
import type { DateGroup, Statement } from '../../../src-main/model/pictures'
import { timeScale } from './time-scale'
import { mostlyWithin, placeDates, placeStatements } from './timeline-layout'

const place = { document: 1, documentTitle: 'Comptes', start: 0, end: 4, words: 'mots', sentence: 'mots' }
const date = (from: string, count = 1, to = from): DateGroup => ({ from, to, count, first: place })
const year = [{ from: '2026-01-01', to: '2026-12-31' }]
const scale = timeScale(year, 1000)!
const room = { width: 1000, rows: 3, labelWidth: () => 200 }

let quote = 0
const said = (id: number, from: string): Statement => ({
  ...{ ...place, quote: ++quote, from, to: from },
  speaker: { id, name: `n° ${id}`, kind: 'person' },
})

describe('the dates of a timeline', () => {
  test('are labelled in rows where no label covers another', () => {
    const placed = placeDates([date('2026-02-01'), date('2026-02-10'), date('2026-09-01')], scale, room)
    const labels = placed.map(({ label }) => label!)
    for (const one of labels)
      for (const other of labels)
        if (one !== other && one.row === other.row)
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(200)
  })

  test('lose their labels where there is no room, those meant least first', () => {
    const crowd = [1, 2, 3, 4, 5].map((day) => date(`2026-02-0${day}`, day))
    const placed = placeDates(crowd, scale, room)
    expect(placed.map(({ label }) => label !== null)).toEqual([false, false, true, true, true])
  })

  test('stand in the order they came', () => {
    const dates = [date('2026-02-01'), date('2026-03-01', 9)]
    expect(placeDates(dates, scale, room).map((placed) => placed.date)).toEqual(dates)
  })
})

describe('the statements of a timeline', () => {
  test('have a row a speaker, the most talkative first', () => {
    const rows = placeStatements(
      [said(1, '2026-02-01'), said(2, '2026-02-01'), said(2, '2026-03-01')],
      scale,
      { width: 1000, most: 5 },
    )
    expect(rows.map(({ speaker, placed }) => [speaker?.id, placed.length])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  test('of one day never cover each other', () => {
    const crowd = Array.from({ length: 11 }, () => said(1, '2026-02-01'))
    const [row] = placeStatements(crowd, scale, { width: 1000, most: 5 })
    const places = row!.placed.map(({ x, lift }) => `${Math.round(x)} ${lift}`)
    expect(new Set(places).size).toBe(11)
  })

  test('of the last days stay within the picture, apart and in their order', () => {
    const crowd = ['2026-12-20', ...Array<string>(24).fill('2026-12-30')].map((day) => said(1, day))
    const [row] = placeStatements(crowd, scale, { width: 1000, most: 5 })
    const places = row!.placed.map(({ x, lift }) => ({ x, lift }))
    expect(Math.max(...places.map(({ x }) => x))).toBeLessThan(1000)
    expect(row!.placed[0]!.statement.from).toBe('2026-12-20')
    for (const lift of new Set(places.map((place) => place.lift))) {
      const xs = places.filter((place) => place.lift === lift).map(({ x }) => x)
      const gaps = xs.slice(1).map((x, index) => x - xs[index]!)
      expect(Math.min(...gaps)).toBeGreaterThan(10)
    }
  })
})

test('a picture of a century begins where nine tenths of it are', () => {
  const dates = [
    date('1921-01-01'),
    ...Array.from({ length: 30 }, (_, at) => date(`2026-01-${10 + (at % 20)}`)),
  ]
  expect(mostlyWithin(dates)!.from.slice(0, 4)).toBe('2026')
  expect(mostlyWithin(dates.slice(0, 5))).toBeNull()
})
