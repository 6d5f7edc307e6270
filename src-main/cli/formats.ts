import { getLocale } from '../../messages.compiled/runtime.js'
import type { FoundDate, FoundFigure } from '../model/extraction'
import { formatFigure } from '../telling/figures'

/** "≈ 100 Md $", "10 GW", "9 %": the value as the window writes it. */
export function figureText({ value, unit, approximate }: FoundFigure): string {
  return `${approximate ? '≈ ' : ''}${formatFigure(value, unit)}`
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

export function momentText(time: number): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeStyle: 'medium' }).format(time)
}
