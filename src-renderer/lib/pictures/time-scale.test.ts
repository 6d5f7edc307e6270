import { describe, expect, test } from 'vitest'
import { spanOf, timeScale, widened } from './time-scale'

const february = { from: '2026-02-01', to: '2026-02-28' }

describe('a scale of time', () => {
  test('keeps what begins before it or ends after it within', () => {
    const { place } = timeScale([february], 400)!
    const { x, width } = place({ from: '1900-01-01', to: '2100-12-31' })
    expect([x, width]).toEqual([0, 400])
  })

  test('says each day once, however near it is looked at', () => {
    const { ticks } = timeScale([{ from: '2026-02-03', to: '2026-02-03' }], 1600)!
    expect(new Set(ticks.map(({ date }) => date)).size).toBe(ticks.length)
  })

  test.each([250, 330, 480, 700])('has no two labels that meet on a line of %d pixels', (width) => {
    for (const to of ['2025-11-14', '2025-12-20', '2026-03-01', '2027-06-30', '2041-01-01']) {
      const { ticks } = timeScale([{ from: '2025-11-03', to }], width)!
      const gaps = ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x)
      expect(Math.min(80, ...gaps)).toBe(80)
    }
  })

  test('has months for ticks where nothing is told by the day', () => {
    const months = [
      { from: '2025-11-01', to: '2025-11-30' },
      { from: '2025-12-01', to: '2025-12-31' },
    ]
    const ticksOf = (intervals: typeof months) => timeScale(intervals, 620)!.ticks.map(({ date }) => date)
    expect(ticksOf(months)).toEqual(['2025-11', '2025-12', '2026'])
    expect(ticksOf([...months, { from: '2025-11-03', to: '2025-11-03' }]).length).toBeGreaterThan(2)
  })

  test('is none where there is no day', () => {
    expect(timeScale([{ from: 'someday', to: 'someday' }], 400)).toBeNull()
  })
})

describe('looking nearer and farther', () => {
  test('halves and doubles around the same middle', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    const nearer = widened(year, 0.5)
    expect(nearer).toEqual({ from: '2026-04-02', to: '2026-10-01' })
    expect(widened(year, 2).from < '2025-08-01').toBe(true)
  })

  test('moves by a part of what is seen', () => {
    expect(widened(february, 1, 0.5).from).toBe('2026-02-15')
  })

  test('never comes nearer than some days', () => {
    let period = february
    for (let step = 0; step < 20; step++) period = widened(period, 0.5)
    expect(period.from < period.to).toBe(true)
  })
})

test('the span of intervals goes from the first day to the last', () => {
  expect(spanOf([february, { from: '2025-09-01', to: '2025-09-30' }, { from: 'soon', to: 'soon' }])).toEqual({
    from: '2025-09-01',
    to: '2026-02-28',
  })
})
