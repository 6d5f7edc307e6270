import type { DateGroup } from '../../../src-main/model/pictures'
import type { TimeScale } from './time-scale'

interface Mark {
  /** Pixels from the left of the scale; the middle of a dot where the width is 0. */
  x: number
  width: number
}

export interface PlacedDate extends Mark {
  date: DateGroup
  /** Where its label begins and in which row above the line, 0 the nearest; null where no row had room. */
  label: { x: number; row: number } | null
}

const labelGap = 16

/**
 * Dates with a label each where there is room: those meant most often come first. A label begins or ends at its mark, and
 * lies on no other's leader.
 */
export function placeDates(
  dates: DateGroup[],
  scale: TimeScale,
  room: { width: number; rows: number; labelWidth: (date: DateGroup) => number },
): PlacedDate[] {
  const placed = new Map<DateGroup, PlacedDate>()
  const labels: Label[] = []
  for (const date of dates.toSorted((one, other) => other.count - one.count)) {
    const mark = scale.place(date)
    const label = freeLabel(leaderOf(mark), room.labelWidth(date), room, labels)
    if (label) labels.push(label)
    placed.set(date, { date, ...mark, label: label && { x: label.from, row: label.row } })
  }
  return dates.map((date) => placed.get(date)!)
}

/** Where the line from a mark up to its label stands. */
export function leaderOf({ x, width }: Mark): number {
  return x + Math.min(6, width / 2)
}

interface Label {
  from: number
  to: number
  row: number
  leader: number
}

function freeLabel(
  leader: number,
  width: number,
  room: { width: number; rows: number },
  others: Label[],
): Label | null {
  // Beside its mark: to the right of it, or else to the left.
  const starts = [leader - 6, leader + 6 - width].filter((from) => from >= 0 && from + width <= room.width)
  for (let row = 0; row < room.rows; row++)
    for (const from of starts) {
      const label = { from, to: from + width, row, leader }
      if (others.every((other) => areApart(label, other))) return label
    }
  return null
}

function areApart(one: Label, other: Label): boolean {
  const crosses = ({ leader, row }: Label, label: Label) =>
    row > label.row && leader >= label.from - 4 && leader <= label.to + 4
  if (crosses(one, other) || crosses(other, one)) return false
  return one.row !== other.row || one.to + labelGap <= other.from || other.to + labelGap <= one.from
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
