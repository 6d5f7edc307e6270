import { lanesOf } from '../pictures/lanes'
import { isDay, timeScale, type TimeTick } from '../pictures/time-scale'

/** What stands on a line of time: a day, or the days from one to another. */
export interface LineEntry {
  key: string
  from: string
  to: string
  label: string
}

interface PlacedEntry<Entry extends LineEntry> {
  entry: Entry
  /** Pixels from the left; a day has no width and is a dot. */
  left: number
  width: number
  /** Where the label starts, and in which row above the line: 0 is the nearest. */
  labelLeft: number
  lane: number
}

export interface DateLineLayout<Entry extends LineEntry> {
  placed: PlacedEntry<Entry>[]
  ticks: TimeTick[]
  lanes: number
}

const labelGap = 14

/** Where each entry stands on a line that wide, its label in a row where it covers no other. */
export function placeDates<Entry extends LineEntry>(
  entries: Entry[],
  width: number,
  labelWidth: (label: string) => number,
): DateLineLayout<Entry> {
  const known = entries.filter(isDay)
  const scale = timeScale(known, width)
  if (!scale) return { placed: [], ticks: [], lanes: 0 }
  const lanes = lanesOf(labelGap)
  const placed = known
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((entry) => {
      const { x: left, width: length } = scale.place(entry)
      const wide = labelWidth(entry.label)
      const labelLeft = Math.max(0, Math.min(left, width - wide))
      return { entry, left, width: length, labelLeft, lane: lanes.take(labelLeft, wide) ?? 0 }
    })
  return { placed, ticks: scale.ticks, lanes: lanes.count }
}
