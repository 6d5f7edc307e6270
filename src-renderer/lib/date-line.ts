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

interface Tick {
  left: number
  /** ISO 8601 day, month or year. */
  date: string
}

export interface DateLineLayout<Entry extends LineEntry> {
  placed: PlacedEntry<Entry>[]
  ticks: Tick[]
  lanes: number
}

const day = 86_400_000
const tickRoom = 84
const labelGap = 14

/** Where each entry stands on a line that wide, its label in a row where it covers no other. */
export function placeDates<Entry extends LineEntry>(
  entries: Entry[],
  width: number,
  labelWidth: (label: string) => number,
): DateLineLayout<Entry> {
  const known = entries.filter((entry) => !Number.isNaN(timeOf(entry.from) + timeOf(entry.to)))
  if (known.length === 0 || width <= 0) return { placed: [], ticks: [], lanes: 0 }
  const { from, to } = stretch(known)
  const at = (time: number) => ((time - from) / (to - from)) * width
  const lanes: number[] = []
  const placed = known
    .toSorted((left, right) => timeOf(left.from) - timeOf(right.from))
    .map((entry) => {
      const { left, width: length } = markOf(entry, at)
      const wide = labelWidth(entry.label)
      const labelLeft = Math.max(0, Math.min(left, width - wide))
      return { entry, left, width: length, labelLeft, lane: takeLane(lanes, labelLeft, wide) }
    })
  return { placed, ticks: ticksOf(from, to, width), lanes: lanes.length }
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00Z`)
}

/** First and last moment of the line, with air on both sides. */
function stretch(entries: LineEntry[]): { from: number; to: number } {
  const from = Math.min(...entries.map((entry) => timeOf(entry.from)))
  const to = Math.max(...entries.map((entry) => timeOf(entry.to))) + day
  const air = Math.max((to - from) * 0.05, 3 * day)
  return { from: from - air, to: to + air }
}

function markOf(entry: LineEntry, at: (time: number) => number): { left: number; width: number } {
  const [from, to] = [timeOf(entry.from), timeOf(entry.to)]
  if (from === to) return { left: at(from + day / 2), width: 0 }
  return { left: at(from), width: Math.max(at(to + day) - at(from), 6) }
}

/** The lowest row that is free there; entries come from left to right, so a row is known by where it ends. */
function takeLane(lanes: number[], left: number, width: number): number {
  const free = lanes.findIndex((end) => end + labelGap <= left)
  const lane = free < 0 ? lanes.length : free
  lanes[lane] = left + width
  return lane
}

const steps: { unit: 'day' | 'month' | 'year'; count: number; days: number }[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count, days: count })),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 30.4 })),
  ...[1, 2, 5, 10, 25, 50, 100, 500].map((count) => ({ unit: 'year' as const, count, days: count * 365.25 })),
]

/** Days, months or years, as many as have room. */
function ticksOf(from: number, to: number, width: number): Tick[] {
  const most = Math.max(2, Math.floor(width / tickRoom))
  const step = steps.find(({ days }) => (to - from) / day / days <= most) ?? steps.at(-1)!
  const ticks: Tick[] = []
  for (let time = firstTick(from, step); time < to; time = nextTick(time, step)) {
    const date = new Date(time).toISOString()
    const length = { day: 10, month: 7, year: 4 }[step.unit]
    const left = ((time - from) / (to - from)) * width
    // A label that would stick out at an end is left away.
    if (left >= tickRoom / 2 && left <= width - tickRoom / 2)
      ticks.push({ left, date: date.slice(0, length) })
  }
  return ticks
}

function firstTick(from: number, { unit, count }: (typeof steps)[number]): number {
  const date = new Date(from)
  const year = date.getUTCFullYear()
  if (unit === 'year') return utc(Math.floor(year / count) * count, 0)
  if (unit === 'month') return utc(year, Math.floor(date.getUTCMonth() / count) * count)
  return Math.floor(from / day) * day
}

function nextTick(time: number, { unit, count }: (typeof steps)[number]): number {
  const date = new Date(time)
  if (unit === 'year') return utc(date.getUTCFullYear() + count, 0)
  if (unit === 'month') return utc(date.getUTCFullYear(), date.getUTCMonth() + count)
  return time + count * day
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utc(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1)
}
