import { scaleUtc } from 'd3-scale'
import { day, partsOf, type TimePart } from './time-parts'

export interface TimeTick {
  x: number
  /** ISO 8601 day, month or year. */
  date: string
}

/** Where the line is broken: days between which nothing stands are left out. */
export interface TimeBreak {
  /** The middle of the gap in the line. */
  x: number
  /** The last day before it and the first after it. */
  from: string
  to: string
}

/** Days on a line that wide, with ticks where there is room. Intervals are ISO 8601 days, both ends within. */
export interface TimeScale {
  /** Middle of a day; start and length of anything longer. */
  place: (interval: Interval) => { x: number; width: number }
  ticks: TimeTick[]
  breaks: TimeBreak[]
}

/** Pixels between ticks as they are asked for, and what the longest label takes. */
const tickRoom = 96
const labelRoom = 80

interface Interval {
  from: string
  to: string
}

/** What a gap in the line takes, and the least that a part beside one has. */
const breakRoom = 64
const leastPart = 110

/**
 * A scale over all intervals, with air on both sides; null where none is a day of the calendar. Where it may be broken,
 * what lies far off does not crowd the others: the time between is left out.
 */
export function timeScale(intervals: Interval[], width: number, breakable = false): TimeScale | null {
  const times = intervals.map(({ from, to }) => ({ first: timeOf(from), last: timeOf(to) + day }))
  const known = times.filter(({ first, last }) => !Number.isNaN(first + last))
  if (known.length === 0 || width <= 0) return null
  const ofMonths = known.every(({ first, last }) => last - first >= 28 * day)
  const broken = breakable ? partsOf(known) : []
  const parts =
    broken.length > 1 && width >= broken.length * (leastPart + breakRoom)
      ? brokenLine(broken, width)
      : [wholeLine(known, width, ofMonths)]
  const scale = scaleUtc(
    parts.flatMap(({ first, last }) => [new Date(first), new Date(last)]),
    parts.flatMap(({ left, right }) => [left, right]),
  ).clamp(true)
  return {
    place({ from, to }) {
      const [start, end] = [timeOf(from), timeOf(to) + day]
      if (from === to) return { x: scale(new Date(start + day / 2)), width: 0 }
      const x = scale(new Date(start))
      return { x, width: Math.max(scale(new Date(end)) - x, 6) }
    },
    ticks: parts.flatMap((part) => ticksIn(part, ofMonths)),
    breaks: parts.slice(1).map((part, index) => ({
      x: (parts[index]!.right + part.left) / 2,
      from: dayOf(broken[index]!.last - day),
      to: dayOf(broken[index + 1]!.first),
    })),
  }
}

/** A part of the line, and the time on it with air on both sides. */
interface LinePart extends TimePart {
  left: number
  right: number
}

function wholeLine(known: TimePart[], width: number, ofMonths: boolean): LinePart {
  const first = known.reduce((least, part) => Math.min(least, part.first), Infinity)
  const last = known.reduce((most, part) => Math.max(most, part.last), -Infinity)
  // The first of the months has its label at the edge.
  const share = ofMonths ? labelRoom / 2 / Math.max(width - labelRoom, labelRoom) : 0
  const air = Math.max((last - first) * Math.max(0.04, share), 4 * day)
  return { first: first - air, last: last + air, left: 0, right: width }
}

/** Parts beside each other, each with room for a label and the rest by how long it is. */
function brokenLine(parts: TimePart[], width: number): LinePart[] {
  const total = parts.reduce((sum, { first, last }) => sum + last - first, 0)
  const rest = width - parts.length * leastPart - (parts.length - 1) * breakRoom
  let left = 0
  return parts.map(({ first, last }) => {
    const right = left + leastPart + (rest * (last - first)) / total
    const air = Math.max((last - first) * 0.06, 4 * day)
    const part = { first: first - air, last: last + air, left, right }
    left = right + breakRoom
    return part
  })
}

/** Ticks whose labels lie within a part of the line; the middle of one that is too short for any other. */
function ticksIn({ first, last, left, right }: LinePart, ofMonths: boolean): TimeTick[] {
  const scale = scaleUtc([new Date(first), new Date(last)], [left, right])
  const most = Math.max(2, Math.floor((right - left) / tickRoom))
  const dates = ticksOf(scale, most, ofMonths)
  const length = tickLength(dates)
  const ticks = apart(
    dates
      .map((date) => ({ x: scale(date), date: date.toISOString().slice(0, length) }))
      .filter(({ x }) => x >= left + labelRoom / 2 && x <= right - labelRoom / 2),
  )
  if (ticks.length > 0 || right - left < labelRoom) return ticks
  return [{ x: (left + right) / 2, date: dayOf((first + last) / 2).slice(0, ofMonths ? 7 : 10) }]
}

/** Every so many of the ticks that no two labels meet: d3 takes how many are wanted as a hint alone. */
function apart(ticks: TimeTick[]): TimeTick[] {
  const gaps = ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x)
  const every = Math.ceil(labelRoom / Math.min(labelRoom, ...gaps))
  return ticks.filter((_, index) => index % every === 0)
}

/** Ticks of less than a day would say the same day twice; days say nothing where all is told in months. */
function ticksOf(scale: ReturnType<typeof scaleUtc>, most: number, ofMonths: boolean): Date[] {
  const ticks = scale.ticks(most).filter((date) => date.getTime() % day === 0)
  if (!ofMonths || ticks.every((date) => date.getUTCDate() === 1)) return ticks
  return daysWithin(scale.domain()).filter((date) => date.getUTCDate() === 1)
}

function daysWithin([first, last]: Date[]): Date[] {
  const start = Math.ceil(Number(first) / day)
  const count = Math.max(0, Math.floor(Number(last) / day) - start + 1)
  return Array.from({ length: count }, (_, index) => new Date((start + index) * day))
}

/** Years where all are beginnings of years, months where all are beginnings of months, else days: one kind beside another misleads. */
function tickLength(dates: Date[]): number {
  const ends = dates.map((date) => date.toISOString().slice(4, 10))
  if (ends.every((end) => end === '-01-01')) return '2026'.length
  return (ends.every((end) => end.endsWith('-01')) ? '2026-01' : '2026-01-01').length
}

/** The interval around the same middle, `factor` times as long, or as long but `shift` of its length later. */
export function widened({ from, to }: Interval, factor: number, shift = 0): Interval {
  const [start, end] = [timeOf(from), timeOf(to) + day]
  const middle = (start + end) / 2 + (end - start) * shift
  const half = Math.max(((end - start) * factor) / 2, 3 * day)
  return { from: dayOf(middle - half), to: dayOf(middle + half) }
}

/** Whether both its ends are days of the calendar. */
export function isDay({ from, to }: Interval): boolean {
  return !Number.isNaN(timeOf(from) + timeOf(to))
}

/** First and last day of them all; null where there is none. */
export function spanOf(intervals: Interval[]): Interval | null {
  const known = intervals.filter(isDay)
  if (known.length === 0) return null
  const from = known.reduce((least, each) => (each.from < least ? each.from : least), known[0]!.from)
  const to = known.reduce((most, each) => (each.to > most ? each.to : most), known[0]!.to)
  return { from, to }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00Z`)
}
