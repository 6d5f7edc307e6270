import type { Check, DocumentMarks } from '../../src-main/model/mark'
import { getLocale } from '../../messages.compiled/runtime.js'
import { formatFigure, formatInterval, formatNumber } from './format'

/** A check as a person reads it: "20 Md $US ÷ 100 Md $US", "= 0,2". */
export interface Arithmetic {
  left: string
  result: string
}

export function arithmeticOf(check: Check, marks: DocumentMarks): Arithmetic {
  const parts = check.from.flatMap((part) => partOf(part, marks))
  if (check.kind === 'contradiction') return { left: parts.join(' ≠ '), result: '' }
  const result = check.computed === null ? '' : `= ${computedOf(check, marks)}`
  return { left: parts.join(signs[check.kind]), result }
}

const signs = { ratio: ' ÷ ', sum: ' + ', duration: ' → ' }

function partOf({ type, id }: Check['from'][number], marks: DocumentMarks): string[] {
  if (type === 'date') {
    const date = marks.dates.find((each) => each.id === id)
    return date ? [formatInterval(date.from, date.to)] : []
  }
  const figureId = type === 'deal' ? marks.deals.find((each) => each.id === id)?.figure : id
  const figure = marks.figures.find((each) => each.id === figureId)
  return figure ? [formatFigure(figure.value, figure.unit)] : []
}

function computedOf({ kind, computed, from }: Check, marks: DocumentMarks): string {
  const number = computed ?? 0
  if (kind === 'sum') {
    const first = marks.figures.find((each) => each.id === from[0]?.id)
    return formatFigure(number, first?.unit ?? null)
  }
  if (kind !== 'duration') return formatNumber(number)
  const [start, end] = from.map(({ id }) => marks.dates.find((each) => each.id === id)?.from)
  const unit = start && end ? durationUnit(start, end, number) : null
  if (!unit) return formatNumber(number)
  return new Intl.NumberFormat(getLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(number)
}

const days = { year: 365.25, month: 30.44, week: 7, day: 1 }

/** The unit in which two days lie that far apart: a check tells the number alone. */
export function durationUnit(from: string, to: string, count: number): keyof typeof days | null {
  const apart = Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000
  const units = Object.keys(days) as (keyof typeof days)[]
  return (
    units.find((unit) => count > 0 && Math.abs(apart / days[unit] - count) <= (count > 2 ? 1 : 0.5)) ?? null
  )
}
