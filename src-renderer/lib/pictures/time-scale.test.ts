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
    expect(ticksOf(months)).toEqual(['2025-11', '2025-12', '2026-01'])
    expect(ticksOf([...months, { from: '2025-11-03', to: '2025-11-03' }]).length).toBeGreaterThan(2)
  })

  test.each([
    ['2026-01-30', '2026-02-06', 10],
    ['2025-09-03', '2026-02-06', 7],
    ['1998-09-03', '2026-02-06', 4],
  ])('from %s to %s has ticks of one kind: of %d letters', (from, to, letters) => {
    const { ticks } = timeScale([{ from, to }], 800)!
    expect(ticks.length).toBeGreaterThan(2)
    expect([...new Set(ticks.map(({ date }) => date.length))]).toEqual([letters])
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

describe('a scale that may be broken', () => {
  const far = { from: '1990-03-14', to: '1990-03-14' }
  const near = [
    { from: '2025-09-01', to: '2025-09-30' },
    { from: '2026-02-03', to: '2026-02-03' },
  ]

  test('leaves out the time between what lies far off and what it would crowd', () => {
    const whole = timeScale([far, ...near], 800)!
    const broken = timeScale([far, ...near], 800, true)!
    const room = ({ place }: typeof whole) => place(near[1]!).x - place(near[0]!).x
    expect(whole.breaks).toEqual([])
    expect(room(whole)).toBeLessThan(15)
    expect(room(broken)).toBeGreaterThan(400)
    expect(broken.breaks).toMatchObject([{ from: '1990-03-14', to: '2025-09-01' }])
    const { x } = broken.breaks[0]!
    expect(broken.place(far).x).toBeLessThan(x - 32)
    expect(broken.place(near[0]!).x).toBeGreaterThan(x + 32)
    // Each part says when it is, and nothing is said within the gap.
    expect(broken.ticks.some((tick) => tick.x < x && tick.date.startsWith('1990'))).toBe(true)
    expect(broken.ticks.some((tick) => tick.x > x && tick.date.startsWith('2025'))).toBe(true)
    expect(broken.ticks.every((tick) => Math.abs(tick.x - x) > 32 + 39)).toBe(true)
  })

  test('is whole where nothing is crowded, nothing lies years off, or there is no room', () => {
    const breaks = (width: number, ...intervals: typeof near) =>
      timeScale(intervals, width, true)!.breaks.length
    expect(breaks(800, far, near[1]!)).toBe(0)
    expect(breaks(800, ...near, { from: '2026-02-05', to: '2026-02-05' })).toBe(0)
    expect(breaks(800, { from: '2010-01-01', to: '2019-12-31' }, ...near, far)).toBe(0)
    expect(breaks(300, far, ...near)).toBe(0)
    expect(breaks(800, far, { from: '2008-01-01', to: '2008-01-01' }, ...near)).toBe(2)
  })
})
