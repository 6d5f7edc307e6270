import { roughly } from '../../src-main/model/remaining'
import { keptFormats } from '../../src-main/telling/kept-formats'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'

const numbers = keptFormats(Intl.NumberFormat)
const days = keptFormats(Intl.DateTimeFormat)

/** An ISO 8601 day, month or year: "3 févr. 2026", "sept. 2025", "2026". */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return iso
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  return days({
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date)
}

/** The days a resolved date spans, as short as they can be said: "sept. 2025", "3 févr. 2026", "21 – 31 janv. 2026". */
export function formatInterval(from: string, to: string): string {
  if (from === to) return formatDay(from)
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === lastDayOf(from.slice(0, 7))) return formatDay(from.slice(0, 7))
  const format = days({
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`))
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago an ISO 8601 instant was: "hier", "il y a 5 minutes", "maintenant". */
export function formatAgo(instant: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1000
  const [unit, length] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', Infinity]
  return new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' }).format(
    Math.round(seconds / length),
    unit,
  )
}

/** How long something still takes, in milliseconds: "encore 15 s". */
export function formatRemaining(milliseconds: number): string {
  const { value, unit } = roughly(milliseconds)
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const
  return m.import_remaining({ amount: numbers(style).format(value) })
}

/** An ISO 8601 instant, to the minute: "28 nov. 2026, 08:12"; to the second where `medium` is asked for. */
export function formatMoment(instant: string, timeStyle: 'short' | 'medium' = 'short'): string {
  return days({ dateStyle: 'medium', timeStyle }).format(new Date(instant))
}
