/** A stretch of days, as ISO 8601 days, and how EDTF writes it. */
export interface DayInterval {
  edtf: string
  from: string
  to: string
}

/** What a person means by "2025", "2025-09", "2025-09-03" or two of them parted by "/"; null where it is none of these. */
export function intervalOf(meant: string): DayInterval | null {
  const ends = meant.split('/').map((part) => part.trim())
  const [first, last = first] = ends.map(daysOf)
  if (!first || !last || ends.length > 2 || last.to < first.from) return null
  return { edtf: ends.join('/'), from: first.from, to: last.to }
}

function daysOf(part: string): { from: string; to: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part) ?? []
  if (!year) return null
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last).padStart(2, '0')}` }
  return Number(day) >= 1 && Number(day) <= last ? { from: part, to: part } : null
}

/** The days around a stretch of days. */
export function daysAround(
  { from, to }: Pick<DayInterval, 'from' | 'to'>,
  { before, after }: { before: number; after: number },
): Pick<DayInterval, 'from' | 'to'> {
  return { from: daysFrom(from, -before), to: daysFrom(to, after) }
}

const dayLength = 86_400_000

/** The ISO 8601 day so many days after another; before it where they are negative. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** How many days lie between the first and the last of a stretch of days; none of one day. */
export function daysWithin({ from, to }: Pick<DayInterval, 'from' | 'to'>): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}
