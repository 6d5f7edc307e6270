import type { DateGroup, NamedEntity, Statement } from '../../../src-main/model/pictures'
import { lanesOf } from './lanes'
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

export interface SpeakerRow {
  speaker: NamedEntity | null
  /** From left to right; `lift` says how many at the same place lie below it. */
  placed: (Mark & { statement: Statement; lift: number })[]
}

const labelGap = 16
const nearest = 11
const markGap = 2

/** Dates with a label each, as long as a row has room for it: those meant most often come first. */
export function placeDates(
  dates: DateGroup[],
  scale: TimeScale,
  room: { width: number; rows: number; labelWidth: (date: DateGroup) => number },
): PlacedDate[] {
  const lanes = lanesOf(labelGap, room.rows)
  const placed = new Map<DateGroup, PlacedDate>()
  const byWeight = dates.toSorted((one, other) => other.count - one.count)
  // Few are labelled from left to right, so that their leaders cross no label.
  for (const date of dates.length <= room.rows ? dates.toReversed() : byWeight) {
    const mark = scale.place(date)
    const wide = room.labelWidth(date)
    const x = Math.max(0, Math.min(mark.x, room.width - wide))
    const row = lanes.take(x, wide)
    placed.set(date, { date, ...mark, label: row === null ? null : { x, row } })
  }
  return dates.map((date) => placed.get(date)!)
}

/** A row a speaker, those who speak most first, none wider than the room; `most` rows, the others left out. */
export function placeStatements(
  statements: Statement[],
  scale: TimeScale,
  room: { width: number; most: number },
): SpeakerRow[] {
  const bySpeaker = new Map<number | null, Statement[]>()
  for (const statement of statements) {
    const id = statement.speaker?.id ?? null
    bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), statement])
  }
  return [...bySpeaker.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, room.most)
    .map((said) => ({ speaker: said[0]!.speaker, placed: keptWithin(lifted(said, scale), room.width) }))
}

const mostLifted = 4

/** Statements that would cover each other are stacked; where a stack is full, the next begins beside it. */
function lifted(said: Statement[], scale: TimeScale): SpeakerRow['placed'] {
  const lanes = lanesOf(markGap, mostLifted)
  return said
    .map((statement) => ({ statement, ...scale.place(statement) }))
    .toSorted((one, other) => one.x - other.x)
    .map((mark) => {
      const wide = Math.max(mark.width, nearest)
      const row = lanes.take(mark.x, wide)
      if (row !== null) return { ...mark, lift: row }
      const next = lanes.takeNext(mark.x, wide)
      return { ...mark, x: next.from, lift: next.row }
    })
}

/** What was moved on beyond the room's end is drawn back into it, and with it what stands in its way. */
function keptWithin(placed: SpeakerRow['placed'], width: number): SpeakerRow['placed'] {
  const nexts = new Map<number, number>()
  return placed
    .toReversed()
    .map((mark) => {
      const next = nexts.get(mark.lift)
      const furthest =
        next === undefined
          ? width - (mark.width || nearest / 2)
          : next - markGap - Math.max(mark.width, nearest)
      const x = Math.min(mark.x, furthest)
      nexts.set(mark.lift, x)
      return { ...mark, x }
    })
    .toReversed()
}

/** The stretch of time that holds nine tenths of all dates: where a picture of a century begins. */
export function mostlyWithin(intervals: { from: string; to: string }[]): { from: string; to: string } | null {
  const days = intervals.map(({ from }) => from).toSorted()
  if (days.length < 20) return null
  const from = days[Math.floor(days.length * 0.08)]!
  const to = days[Math.ceil(days.length * 0.98) - 1]!
  return from < to ? { from, to } : null
}
