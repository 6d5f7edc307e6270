import { describe, expect, test } from 'vitest'
import type { DateGroup } from '../../../src-main/model/pictures'
import { timeScale } from './time-scale'
import { densestStretch, placeDates } from './timeline-layout'

const place = { document: 1, documentTitle: 'Comptes', start: 0, end: 4, words: 'mots', sentence: 'mots' }
const date = (from: string, count = 1, to = from): DateGroup => ({ from, to, count, first: place })
const year = [{ from: '2026-01-01', to: '2026-12-31' }]
const scale = timeScale(year, 1000)!
const room = { width: 1000, rows: 3, labelWidths: () => ({ whole: 200, brief: 200 }) }

describe('the dates of a timeline', () => {
  test('are labelled in rows where no label covers another', () => {
    const placed = placeDates([date('2026-02-01'), date('2026-06-10'), date('2026-09-01')], scale, room)
    const labels = placed.flatMap(({ label }) => label ?? [])
    expect(labels).toHaveLength(3)
    for (const one of labels)
      for (const other of labels)
        if (one !== other && one.row === other.row)
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(200)
  })

  test('have their labels beside them, none on the leader of another', () => {
    const placed = placeDates(
      Array.from({ length: 8 }, (_, at) => date(`2026-0${1 + at}-10`, at)),
      scale,
      { ...room, rows: 9 },
    ).filter(({ label }) => label !== null)
    expect(placed).toHaveLength(8)
    for (const one of placed) {
      const { leader, x, row } = one.label!
      expect([x - 4, x + 204].map(Math.round)).toContain(Math.round(leader))
      for (const { label } of placed)
        if (label!.row < row) expect(leader < label!.x || leader > label!.x + 200).toBe(true)
    }
  })

  test('keep the day alone where they are few and crowded, no label on another', () => {
    const crowd = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => date(`2026-06-0${day}`, day))
    const widths = { whole: 200, brief: 90 }
    const labels = placeDates(crowd, scale, { ...room, labelWidths: () => widths }).map(({ label }) => label)
    expect(labels).not.toContain(null)
    const right = (label: (typeof labels)[0]) => label!.x + (label!.brief ? widths.brief : widths.whole)
    for (const one of labels)
      for (const other of labels)
        if (one !== other && one!.row === other!.row)
          expect(right(one) <= other!.x || right(other) <= one!.x).toBe(true)
  })

  test('are dots that do not run together, however many there are', () => {
    const days = (apart: number) =>
      [0, 1, 2].map((at) => date(`2026-06-${String(1 + at * apart).padStart(2, '0')}`, 9))
    const radii = (dates: DateGroup[]) => placeDates(dates, scale, room).map(({ radius }) => radius)
    expect(radii(days(10))).toEqual([8, 8, 8])
    const [one, other] = placeDates(days(3), scale, room)
    expect(one!.radius + other!.radius).toBeLessThanOrEqual(other!.x - one!.x)
    for (const radius of radii(days(1))) expect(radius).toBe(3)
  })

  test('are thinner bars the longer their time, so that none covers what lies within it', () => {
    const times = ['2026-06-30', '2026-08-31', '2026-12-31', '2027-12-31'].map((to) =>
      date('2026-06-01', 1, to),
    )
    const bars = placeDates(times, scale, room).map(({ thickness }) => thickness)
    expect(bars).toEqual([12, 9, 6, 4])
  })

  test('lose their labels where they are very many, those meant least first', () => {
    const crowd = Array.from({ length: 70 }, (_, at) => {
      const day = `2026-0${1 + Math.floor(at / 20)}-${String(5 + (at % 20)).padStart(2, '0')}`
      return date(day, at + 1)
    })
    const labelled = placeDates(crowd, scale, room).filter(({ label }) => label !== null)
    expect(labelled.length).toBeLessThan(crowd.length)
    expect(Math.max(...labelled.map(({ date }) => date.count))).toBe(crowd.length)
    // What goes on from end to end of the line tells least of it, however often it is meant.
    const decade = date('2020-01-01', 99, '2030-12-31')
    const told = placeDates([...crowd, decade], scale, room).filter(({ label }) => label !== null)
    expect(told.map(({ date }) => date)).toEqual(expect.arrayContaining(labelled.map(({ date }) => date)))
  })

  test('are told from top to bottom in the order of time where they are many, and no more than are read at a glance', () => {
    const days = Array.from({ length: 40 }, (_, at) =>
      date(`2026-0${1 + Math.floor(at / 10)}-${String(1 + (at % 10) * 3).padStart(2, '0')}`, 1 + (at % 4)),
    )
    const told = placeDates(days, scale, { ...room, rows: 9, labelWidths: () => ({ whole: 400, brief: 90 }) })
      .map(({ label }) => label)
      .filter((label) => label !== null)
    expect(told.length).toBeGreaterThan(4)
    expect(told.length).toBeLessThanOrEqual(12)
    const rightwards = told.filter(({ x, leader }) => x > leader)
    expect(rightwards.length).toBeGreaterThan(4)
    const rows = rightwards.map(({ row }) => row)
    expect(rows).toEqual(rows.toSorted((one, other) => other - one))
    // Not even where there is room for all.
    const small = placeDates(days, scale, {
      ...room,
      rows: 40,
      labelWidths: () => ({ whole: 60, brief: 30 }),
    })
    expect(small.filter(({ label }) => label !== null)).toHaveLength(12)
  })

  test('have their words cut rather than stand out of the order of time', () => {
    const days = Array.from({ length: 20 }, (_, at) =>
      date(`2026-${at < 10 ? '02' : '07'}-${10 + (at % 10)}`, at % 10),
    )
    const labels = placeDates(days, scale, {
      ...room,
      rows: 9,
      labelWidths: () => ({ whole: 700, brief: 90 }),
    })
      .map(({ label }) => label)
      .filter((label) => label !== null)
    expect(labels.filter(({ x, leader }) => x < leader)).toEqual([])
    expect(labels.map(({ x, wide }) => x + wide < 1001)).not.toContain(false)
    expect(labels.some(({ wide, brief }) => wide < 700 && !brief)).toBe(true)
  })

  test('are written out sooner for a month than for a year that is meant as often', () => {
    const days = Array.from({ length: 20 }, (_, at) =>
      date(`2026-06-${String(1 + at)}`.replace(/-(\d)$/, '-0$1'), 5),
    )
    const [half, month] = [date('2026-01-01', 6, '2026-06-30'), date('2026-03-01', 6, '2026-03-31')]
    const labels = placeDates([half, month, ...days], scale, { ...room, rows: 1 }).map(({ label }) => label)
    expect(labels.slice(0, 2).map((label) => label !== null)).toEqual([false, true])
  })

  test('keep their labels where a day lies in a month, and the day alone where there is room for no more', () => {
    const crowd = [
      date('2026-01-21', 1, '2026-01-31'),
      date('2026-02-01', 1, '2026-02-28'),
      date('2026-02-06'),
    ]
    const near = timeScale([{ from: '2025-08-20', to: '2026-03-05' }], 640)!
    const labelled = (wide: number) =>
      placeDates(crowd, near, {
        ...{ width: 640, rows: 9 },
        labelWidths: () => ({ whole: wide, brief: 80 }),
      }).map(({ label }) => label && label.brief)
    expect(labelled(280)).toEqual([false, false, false])
    expect(labelled(700)).toEqual([true, true, true])
  })

  test('keep all their labels where there is room for them, however often each is meant', () => {
    const dates = [date('2026-02-01', 9), date('2026-03-01'), date('2026-04-01')]
    expect(placeDates(dates, scale, room).map(({ label }) => label?.row)).toEqual([2, 1, 0])
  })

  test('stand in the order they came', () => {
    const dates = [date('2026-02-01'), date('2026-03-01', 9)]
    expect(placeDates(dates, scale, room).map((placed) => placed.date)).toEqual(dates)
  })
})

test('a picture of a century begins where it is densest', () => {
  const days = (year: number, count: number) =>
    Array.from({ length: count }, (_, at) => date(`${year}-01-${10 + (at % 20)}`))
  const all = [...days(1998, 10), date('2011-05-05'), ...days(2025, 40), date('2031-01-01')]
  expect(densestStretch(all)).toEqual({ from: '2025-01-10', to: '2025-01-29' })
  expect(densestStretch(all.slice(0, 5))).toBeNull()
})
