import { roughly } from '../../src-main/model/remaining'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'

// To make one costs a hundred times as much as to use it, and a list shows hundreds of numbers and days.
const numbers = keptFormats(Intl.NumberFormat)
const days = keptFormats(Intl.DateTimeFormat)

function keptFormats<Options, Format>(
  Kind: new (locale: string, options: Options) => Format,
): (options: Options) => Format {
  const kept = new Map<string, Format>()
  return (options) => {
    const key = `${getLocale()} ${JSON.stringify(options)}`
    const format = kept.get(key) ?? new Kind(getLocale(), options)
    kept.set(key, format)
    return format
  }
}

/** A number as the interface's language writes it, compact from a million on: "100 Md", "20B"; none too small to be seen. */
export function formatNumber(value: number): string {
  const notation = Math.abs(value) >= 1e6 ? 'compact' : 'standard'
  const digits = Math.abs(value) < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 }
  return numbers({ notation, ...digits }).format(value)
}

/** A figure with its unit: "100 Md $", "60 M $AU", "9 %", "10 GW". */
export function formatFigure(value: number, unit: string | null): string {
  if (unit === null) return formatNumber(value)
  if (unit === '%') return numbers({ style: 'percent', maximumFractionDigits: 2 }).format(value / 100)
  if (/^[A-Z]{3}$/.test(unit)) return formatMoney(value, unit)
  return formatQuantity(value, unit)
}

/** Whose sign alone says which they are: other dollars, pounds and crowns say their country, too. */
const knownBySign = new Set(['USD', 'EUR', 'GBP'])

function formatMoney(value: number, currency: string): string {
  return numbers({
    style: 'currency',
    currency,
    currencyDisplay: knownBySign.has(currency) ? 'narrowSymbol' : 'symbol',
    notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(value)
}

const prefixes: [number, string][] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
]

function formatQuantity(value: number, unit: string): string {
  const [scale, prefix] = (/^(W|Wh|m)$/.test(unit) &&
    prefixes.find(([least]) => Math.abs(value) >= least)) || [1, '']
  const number = numbers({ maximumFractionDigits: 2 }).format(value / scale)
  return `${number} ${prefix}${unit.replace('m2', 'm²')}`
}

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

/** An ISO 8601 instant, to the minute: "28 nov. 2026, 08:12". */
export function formatMoment(instant: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const
  return days(style).format(new Date(instant))
}
