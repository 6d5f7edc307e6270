import { byRoom, labelRows, type LabelPlace } from '../pictures/label-rows'
import { isDay, timeScale, type TimeBreak, type TimeTick } from '../pictures/time-scale'

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
  label: LabelPlace
}

export interface DateLineLayout<Entry extends LineEntry> {
  placed: PlacedEntry<Entry>[]
  ticks: TimeTick[]
  breaks: TimeBreak[]
  /** How many rows of labels. */
  rows: number
}

/** Where each entry stands on a line that wide, its label in a row where it covers no other, and no other's leader. */
export function placeDates<Entry extends LineEntry>(
  entries: Entry[],
  width: number,
  labelWidth: (label: string) => number,
): DateLineLayout<Entry> {
  const known = entries.filter(isDay)
  const scale = timeScale(known, width, true)
  if (!scale) return { placed: [], ticks: [], breaks: [], rows: 0 }
  const labels = labelRows(width)
  const placed = known
    .map((entry) => ({ entry, mark: scale.place(entry), wide: labelWidth(entry.label) }))
    .toSorted(byRoom(width))
    .map(({ entry, mark, wide }) => {
      const label = labels.take(mark, wide) ?? labels.top(mark, wide)
      return { entry, left: mark.x, width: mark.width, label }
    })
    .toSorted((one, other) => (one.entry.from < other.entry.from ? -1 : 1))
  return { placed, ticks: scale.ticks, breaks: scale.breaks, rows: labels.count }
}
