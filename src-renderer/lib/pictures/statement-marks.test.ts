import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src-main/model/pictures'
import { statementMarks } from './statement-marks'
import { timeScale } from './time-scale'

const scale = timeScale([{ from: '1998-01-01', to: '2026-12-31' }], 1000)!

let quote = 0
const said = (from: string, to = from): Statement => ({
  ...{ document: 1, documentTitle: 'Comptes', start: 0, end: 4, words: 'mots', speaker: null },
  ...{ quote: ++quote, from, to },
})
const times = (count: number, day: string) => Array.from({ length: count }, () => said(day))

describe('what was said, on a timeline', () => {
  test('is stacked at its day', () => {
    const marks = statementMarks(times(3, '1998-03-17'), scale)
    expect(marks.map(({ lift }) => lift)).toEqual([0, 1, 2])
    const { x } = scale.place({ from: '1998-03-17', to: '1998-03-17' })
    expect(new Set(marks.map((mark) => mark.x))).toEqual(new Set([x]))
  })

  test('is one mark at its day where it is too much to stack, with all that was said', () => {
    const crowd = times(9, '1998-03-17')
    const marks = statementMarks([...crowd, said('2024-05-01')], scale)
    expect(marks.map(({ statements, lift }) => [statements.length, lift])).toEqual([
      [9, 0],
      [1, 0],
    ])
    const { x, width, statements } = marks[0]!
    expect(x + width / 2).toBeCloseTo(scale.place(crowd[0]!).x)
    expect(statements).toEqual(crowd)
  })

  test('covers nothing of what stands close beside it, wide as its number makes it', () => {
    const crowd = [...times(9, '1998-03-17'), ...times(12, '1998-08-26')]
    const marks = statementMarks(crowd, scale)
    expect(marks.map(({ statements, lift }) => [statements.length, lift])).toEqual([
      [9, 0],
      [12, 1],
    ])
    expect(marks[1]!.x).toBeLessThan(marks[0]!.x + marks[0]!.width)
  })

  test('stands nowhere but at its true place, however much there is, and covers nothing', () => {
    const days = Array.from({ length: 300 }, (_, at) =>
      new Date(Date.UTC(2025, 0, 1 + at * 2)).toISOString().slice(0, 10),
    )
    const crowd = [...days.map((day) => said(day)), said('2025-03-01', '2025-03-31'), said('2026-12-31')]
    const marks = statementMarks(crowd, scale)
    expect(marks.flatMap(({ statements }) => statements)).toHaveLength(crowd.length)
    const extents = marks.map(({ x, width, lift }) => ({
      lift,
      left: width > 0 ? x : x - 5.5,
      right: width > 0 ? x + width : x + 5.5,
    }))
    marks.forEach(({ statements }, at) => {
      for (const statement of statements) {
        const { x } = scale.place(statement)
        expect(x).toBeGreaterThanOrEqual(extents[at]!.left)
        expect(x).toBeLessThanOrEqual(extents[at]!.right)
      }
    })
    expect(Math.max(...extents.map(({ left, right }) => right - left))).toBeLessThan(25)
    for (const one of extents)
      for (const other of extents)
        if (one !== other && one.lift === other.lift)
          expect(one.right <= other.left || other.right <= one.left).toBe(true)
  })
})
