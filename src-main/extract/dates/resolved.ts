import { addDays, daysBetween, isoDay, partsOf, yearsOf, type Interval } from './calendar'
import type { Part } from '../languages/calendar'

/** What an expression may hang on. */
export interface Anchors {
  /** The day the text was written or published. */
  today: string | null
  /** The date before it in the text, and the last one that named its own year. */
  before: Interval | null
  firm: Interval | null
  /** Whether its sentence looks ahead or back; null where no verb tells. */
  future: boolean | null
}

/** What an expression comes to, and what it was resolved from. */
export interface Resolution extends Interval {
  from: string
  to: string
  anchor: 'none' | 'today' | 'before' | 'firm'
}

export const standing = (interval: Interval): Resolution => ({ ...interval, anchor: 'none' })

/** The first, middle or last of three parts of a decade or a century: the early 1990s are four years. */
function thirdOf(year: number, length: number, part: Part): Interval {
  const [second, third] = [Math.ceil(length / 3), Math.floor((2 * length) / 3) + 1]
  if (part === 'early') return yearsOf(year, year + second - 1)
  return part === 'mid' ? yearsOf(year + second, year + third - 1) : yearsOf(year + third, year + length - 1)
}

/** The first, middle or last of three parts of a month or period; the first or last quarter of a year. */
export function partOf(interval: Interval, part: Part | null): Interval {
  if (part === null) return interval
  const { from, to } = interval
  const [first, last] = [partsOf(from), partsOf(to)]
  // A week or a season may stand across a turn of the year.
  if (last.year > first.year + 1) return thirdOf(first.year, last.year - first.year + 1, part)
  if (daysBetween(from, to) > 360) {
    if (part === 'mid') return { from: isoDay(first.year, 5, 1), to: isoDay(last.year, 8, 31) }
    return part === 'early' ? { from, to: isoDay(first.year, 3, 31) } : { from: isoDay(last.year, 10, 1), to }
  }
  if (daysBetween(from, to) < 8)
    return part === 'early'
      ? { from, to: addDays(from, 1) }
      : part === 'late'
        ? { from: addDays(to, -2), to }
        : { from: addDays(from, 2), to: addDays(from, 3) }
  if (part === 'early') return { from, to: addDays(from, 9) }
  return part === 'mid' ? { from: addDays(from, 10), to: addDays(from, 19) } : { from: addDays(from, 20), to }
}
