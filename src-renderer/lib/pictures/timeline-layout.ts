import type { DateGroup } from '../../../src-main/model/pictures'
import { byRoom, labelRows, type LabelPlace, type Mark } from './label-rows'
import type { TimeScale } from './time-scale'

export interface PlacedDate extends Mark {
  date: DateGroup
  /** Null where no row had room; brief where there was room for the day alone. */
  label: (LabelPlace & { brief: boolean }) | null
}

interface Room {
  width: number
  rows: number
  /** How wide a label is, and how wide with its day alone. */
  labelWidths: (date: DateGroup) => { whole: number; brief: number }
}

/** Dates with a label each where there is room: those meant most often come first. */
export function placeDates(
  dates: DateGroup[],
  scale: TimeScale,
  { width, rows, labelWidths }: Room,
): PlacedDate[] {
  const labels = labelRows(width, rows)
  const placed = new Map<DateGroup, LabelPlace & { brief: boolean }>()
  const roomy = byRoom(width)
  for (const brief of [false, true]) {
    const left = dates
      .filter((date) => !placed.has(date))
      .map((date) => ({ date, mark: scale.place(date), wide: labelWidths(date)[brief ? 'brief' : 'whole'] }))
      .toSorted((one, other) => other.date.count - one.date.count || roomy(one, other))
    for (const { date, mark, wide } of left) {
      const place = labels.take(mark, wide)
      if (place) placed.set(date, { ...place, brief })
    }
  }
  return dates.map((date) => ({ date, ...scale.place(date), label: placed.get(date) ?? null }))
}

/** The shortest stretch of time that holds three quarters of all dates: where a picture of a century begins. */
export function densestStretch(
  intervals: { from: string; to: string }[],
): { from: string; to: string } | null {
  const days = intervals.map(({ from }) => from).toSorted()
  if (days.length < 20) return null
  const held = Math.ceil(days.length * 0.75)
  const stretches = days
    .slice(0, days.length - held + 1)
    .map((from, at) => ({ from, to: days[at + held - 1]! }))
    .map(({ from, to }) => ({ from, to, long: Date.parse(to) - Date.parse(from) }))
  const { from, to } = stretches.reduce((least, each) => (each.long < least.long ? each : least))
  return from < to ? { from, to } : null
}
