import type { DateGroup } from '../../../src-main/model/pictures'
import { byRoom, labelRows, roomBeside, type LabelPlace, type Mark } from './label-rows'
import { day } from './time-parts'
import type { TimeScale } from './time-scale'

export interface PlacedDate extends Mark {
  date: DateGroup
  /** Pixels of a dot: as many as its date is meant often, but none that runs together with those beside it. */
  radius: number
  /** Pixels of a bar from top to bottom: the longer its time, the thinner, so that a day in a year is seen on it. */
  thickness: number
  /** Null where very many left no room. */
  label: DateLabel | null
}

/** Brief where there was room for the day alone; else `wide` is the room for its words, too. */
interface DateLabel extends LabelPlace {
  brief: boolean
  wide: number
}

interface Room {
  width: number
  rows: number
  /** How wide a label is, and how wide with its day alone. */
  labelWidths: (date: DateGroup) => { whole: number; brief: number }
}

/** Of so few dates, all have a label, if with their day alone. */
const few = 12
/** So many labels are read at a glance. */
const most = 12

/**
 * Dates with a label each where they are few; else those meant most often alone, each to the right of its leader and above
 * all that come after it, so that they are read from top to bottom in the order of time. The others tell their day when they
 * are pointed at.
 */
export function placeDates(dates: DateGroup[], scale: TimeScale, room: Room): PlacedDate[] {
  const marked = dates.map((date) => ({ date, mark: scale.place(date) }))
  const labels = dates.length <= few ? labelsOfFew(marked, room) : labelsOfMany(marked, room)
  const dots = marked.filter(({ mark }) => mark.width === 0).map(({ mark }) => mark.x)
  return marked.map(({ date, mark }) => ({
    date,
    ...mark,
    radius: radiusOf(date, mark, dots),
    thickness: thicknessOf(date),
    label: labels.get(date) ?? null,
  }))
}

function labelsOfFew(marked: Marked[], room: Room): Labels {
  const all = labelsOf(marked, room, () => 0)
  return all.size === marked.length ? all : labelsOf(marked, room, weightIn(room), room.rows * 2)
}

/** The more often it is meant, the sooner it is chosen, as long as those chosen before keep their room. */
function labelsOfMany(marked: Marked[], room: Room): Labels {
  const weight = weightIn(room)
  let chosen: Marked[] = []
  let labels: Labels = new Map()
  for (const each of marked.toSorted((one, other) => weight(other) - weight(one))) {
    const tried = labelsOfChosen([...chosen, each], room)
    if (!tried) continue
    chosen = [...chosen, each]
    labels = tried
    if (chosen.length === most) break
  }
  return labels
}

/** Null where one of them finds no room. */
function labelsOfChosen(chosen: Marked[], { width, rows, labelWidths }: Room): Labels | null {
  const places = labelRows(width, rows)
  const placed: Labels = new Map()
  const widths = chosen.map((each) => ({
    ...each,
    ...cutToRoom(roomBeside(each.mark, width), labelWidths(each.date)),
  }))
  for (const { date, mark, wide, brief } of widths.toSorted(byRoom(width))) {
    const place = places.take(mark, wide)
    if (!place) return null
    placed.set(date, { ...place, brief, wide })
  }
  return placed
}

/** So much of a sentence is worth writing. */
const leastWords = 80

/** Cut rather than written to the left, where it would stand out of the order of time. */
function cutToRoom(
  room: number,
  { whole, brief }: ReturnType<Room['labelWidths']>,
): { wide: number; brief: boolean } {
  if (whole <= room) return { wide: whole, brief: false }
  return room >= brief + leastWords ? { wide: room, brief: false } : { wide: brief, brief: true }
}

const daysOf = ({ from, to }: DateGroup) => (Date.parse(to) - Date.parse(from)) / day + 1

function thicknessOf(date: DateGroup): number {
  const days = daysOf(date)
  if (days <= 31) return 12
  if (days <= 100) return 9
  return days <= 366 ? 6 : 4
}

const leastRadius = 3

/** Half the way to the nearest other dot at most: very many are a row of small ones, not one bar. */
function radiusOf({ count }: DateGroup, { x }: Mark, dots: readonly number[]): number {
  const nearest = Math.min(
    Infinity,
    ...dots.filter((other) => other !== x).map((other) => Math.abs(other - x)),
  )
  return Math.max(leastRadius, Math.min(10, 5 + Math.sqrt(count), nearest / 2))
}

interface Marked {
  date: DateGroup
  mark: Mark
}

/**
 * What is meant most often is told first, a day or a month before a year; what goes on from one end of the line to the other
 * tells least of it.
 */
function weightIn({ width }: Room): (dated: Marked) => number {
  return ({ date, mark }) => {
    if (mark.width > width * 0.9) return 0
    return daysOf(date) > 31 ? date.count / 2 : date.count
  }
}

type Labels = Map<DateGroup, DateLabel>

/** The labels that find room, those of greater weight first; of what is left, the day alone. */
function labelsOf(
  marked: Marked[],
  { width, rows, labelWidths }: Room,
  weight: (dated: Marked) => number,
  /** In so many rows, what is left may lie on leaders. */
  crowded = 0,
): Labels {
  const places = labelRows(width, rows)
  const roomy = byRoom(width)
  const placed: Labels = new Map()
  function put(brief: boolean, take: (mark: Mark, wide: number) => LabelPlace | null) {
    const left = marked
      .filter(({ date }) => !placed.has(date))
      .map((each) => ({ ...each, wide: labelWidths(each.date)[brief ? 'brief' : 'whole'] }))
      .toSorted((one, other) => weight(other) - weight(one) || roomy(one, other))
    for (const { date, mark, wide } of left) {
      const place = take(mark, wide)
      if (place) placed.set(date, { ...place, brief, wide })
    }
  }
  put(false, places.take)
  put(true, places.take)
  put(true, (mark, wide) => places.over(mark, wide, crowded))
  return placed
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
