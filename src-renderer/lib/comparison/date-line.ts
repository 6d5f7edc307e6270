import { byRoom, labelRows, type LabelPlace, type Mark } from '../pictures/label-rows'
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
  /** How wide the words of a label are at most. */
  words: number
}

/** How wide the words of a label are at most: where they cross, they are cut shorter for all. */
const widest = [190, 150, 120, 90]

/** Where each entry stands on a line that wide, its label in a row where it covers no other, and no other's leader. */
export function placeDates<Entry extends LineEntry>(
  entries: Entry[],
  width: number,
  labelWidth: (entry: Entry, words: number) => number,
): DateLineLayout<Entry> {
  const known = entries.filter(isDay)
  const scale = timeScale(known, width, true)
  if (!scale) return { placed: [], ticks: [], breaks: [], rows: 0, words: widest[0]! }
  const marked = known.map((entry) => ({ entry, mark: scale.place(entry) }))
  const tried = widest.map((words) =>
    placeLabels(
      marked.map((each) => ({ ...each, wide: labelWidth(each.entry, words) })),
      width,
    ),
  )
  const best = Math.max(
    0,
    tried.findIndex(({ crossing }) => !crossing),
  )
  const { placed, rows } = tried[best]!
  return { placed, rows, ticks: scale.ticks, breaks: scale.breaks, words: widest[best]! }
}

function placeLabels<Entry extends LineEntry>(
  marked: { entry: Entry; mark: Mark; wide: number }[],
  width: number,
): { placed: PlacedEntry<Entry>[]; rows: number; crossing: boolean } {
  const labels = labelRows(width)
  let crossing = false
  const placed = marked
    .toSorted(byRoom(width))
    .map(({ entry, mark, wide }) => {
      const free = labels.take(mark, wide)
      crossing ||= !free
      return { entry, left: mark.x, width: mark.width, label: free ?? labels.top(mark, wide) }
    })
    .toSorted((one, other) => (one.entry.from < other.entry.from ? -1 : 1))
  return { placed, rows: labels.count, crossing }
}
