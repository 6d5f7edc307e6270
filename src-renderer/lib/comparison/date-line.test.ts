import { describe, expect, it } from 'vitest'
import { placeDates, type LineEntry } from './date-line'

const entry = (from: string, to = from): LineEntry => ({ key: from, from, to, label: from })

const place = (...entries: LineEntry[]) => placeDates(entries, 600, ({ label }) => label.length * 7)

describe('a line of dates', () => {
  it('draws a month as a bar and a day as a dot', () => {
    const [month, single] = place(entry('2025-09-01', '2025-09-30'), entry('2026-02-03')).placed
    expect(month!.width).toBeGreaterThan(60)
    expect(single!.width).toBe(0)
    expect(single!.left).toBeGreaterThan(month!.left + month!.width)
  })

  it('keeps everything on the line', () => {
    for (const { left, width, label } of place(entry('1999-01-01', '1999-12-31'), entry('2026-02-03'))
      .placed) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + width).toBeLessThanOrEqual(600)
      expect(label.x + 70).toBeLessThanOrEqual(600)
    }
  })

  it('puts labels that would cover one another in rows of their own', () => {
    const { placed, rows } = place(entry('2026-02-03'), entry('2026-02-04'), entry('2026-12-31'))
    expect(placed.map(({ label }) => label.row)).toEqual([1, 0, 0])
    expect(rows).toBe(2)
  })

  it('lets no leader run through the label of another', () => {
    const days = ['2026-01-03', '2026-01-20', '2026-02-03', '2026-02-05', '2026-02-28', '2026-12-31']
    const { placed } = place(entry('2026-02-01', '2026-02-28'), ...days.map((day) => entry(day)))
    expect(placed).toHaveLength(7)
    for (const { label: one } of placed)
      for (const { entry, label: other } of placed)
        if (one.row > other.row)
          expect(one.leader < other.x || one.leader > other.x + entry.label.length * 7).toBe(true)
  })

  it('cuts labels shorter where a leader would run through one, and not elsewhere', () => {
    const days = ['2023-03-16', '2023-03-17', '2023-03-24'].map((day) => entry(day))
    const wide = placeDates(days, 1200, (_, words) => words)
    const narrow = placeDates(days, 420, (_, words) => words)
    expect(wide.words).toBe(190)
    expect(narrow.words).toBeLessThan(190)
    for (const { label: one } of narrow.placed)
      for (const { label: other } of narrow.placed)
        if (one.row > other.row)
          expect(one.leader < other.x || one.leader > other.x + narrow.words).toBe(true)
  })

  it('counts in the unit that has room', () => {
    const unit = (to: string) => place(entry('2025-09-01'), entry(to)).ticks[0]?.date.length
    expect([unit('2025-09-04'), unit('2026-02-03'), unit('2040-01-01')]).toEqual([10, 7, 4])
  })

  it('stands a single day amid others', () => {
    const { placed, ticks } = place(entry('2026-02-03'))
    expect(placed[0]!.left).toBeCloseTo(300)
    expect(ticks.length).toBeGreaterThan(1)
  })

  it('leaves out what is no date', () => {
    expect(place(entry('someday'))).toMatchObject({ placed: [], ticks: [], breaks: [], rows: 0 })
  })

  it('holds years before 100', () => {
    expect(place(entry('0044-03-15'), entry('0079-10-24')).ticks[0]?.date).toMatch(/^00/)
  })
})
