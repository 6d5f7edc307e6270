import { getLocale } from '../../messages.compiled/runtime.js'
import type { FoundDate, FoundFigure } from '../model/extraction'

/** "≈ 100 milliards $US", "10 GW", "9 %": the value as a person writes it. */
export function figureText({ value, unit, kind, approximate }: FoundFigure): string {
  return `${approximate ? '≈ ' : ''}${amountText(value, unit, kind)}`
}

/** A computed value in the unit of what it comes from. */
export function amountText(value: number, unit: string | null, kind: FoundFigure['kind']): string {
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit)) {
    return numbers(
      { style: 'currency', currency: unit, minimumFractionDigits: 0, maximumFractionDigits: 2 },
      value,
    )
  }
  if (unit === '%' || unit === 'pp') return `${numbers({}, value)}\u00a0${unit}`
  if (unit === 'W' || unit === 'Wh') return prefixed(value, unit)
  return unit ? `${numbers({}, value)}\u00a0${unit}` : numbers({}, value)
}

function numbers(options: Intl.NumberFormatOptions, value: number): string {
  const large = Math.abs(value) >= 1e6
  const scale = large ? { notation: 'compact' as const, compactDisplay: 'long' as const } : {}
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 3, ...scale, ...options }).format(value)
}

const prefixes = ['', 'k', 'M', 'G', 'T', 'P']

/** Power and energy are told in thousands of thousands. */
function prefixed(value: number, unit: string): string {
  const step = Math.min(prefixes.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3)))
  return `${numbers({}, value / 1000 ** step)}\u00a0${prefixes[step]}${unit}`
}

/** A day, month, year or the time between two in words; any other time as it is written in EDTF. */
export function dateText({ edtf }: Pick<FoundDate, 'edtf'>): string {
  return edtf.split('/').map(pointText).join(' – ')
}

function pointText(edtf: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf)
  const month = Number(match?.[2] ?? 1)
  if (!match || month < 1 || month > 12) return edtf
  const day = new Date(Date.UTC(Number(match[1]), month - 1, Number(match[3] ?? 1)))
  return new Intl.DateTimeFormat(getLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(match[2] && { month: 'long' }),
    ...(match[3] && { day: 'numeric' }),
  }).format(day)
}

export function countText(count: number): string {
  return new Intl.NumberFormat(getLocale()).format(count)
}

export function plainNumber(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumSignificantDigits: 4 }).format(value)
}

export function languageText(code: string): string {
  return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code
}

export function momentText(time: number): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeStyle: 'medium' }).format(time)
}
