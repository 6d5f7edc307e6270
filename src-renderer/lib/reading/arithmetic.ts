import type { Dispute } from '../../../src-main/model/comparison'
import type { Check } from '../../../src-main/model/mark'
import { getLocale } from '../../../messages.compiled/runtime.js'
import { checkParts } from '../../../src-main/telling/check-parts'
import { formatFigure, formatNumber } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'

/** A check as a person reads it: "20 Md $US ÷ 100 Md $US", "= 0,2". */
export interface Arithmetic {
  left: string
  result: string
}

export function arithmeticOf(check: Dispute['check'], marks: Dispute['marks']): Arithmetic {
  // What came out came from something else than what the marks say by now.
  if (check.holds === null) return { left: '', result: '' }
  const { sources, sign } = checkParts(check)
  const left = sources.flatMap((part) => partOf(part, marks)).join(sign)
  if (check.kind === 'contradiction') return { left, result: '' }
  if (check.computed === null) return { left, result: '' }
  const result = `= ${valueOf(check, check.computed, sources, marks)}`
  if (check.holds || check.claims === null) return { left, result }
  return { left, result: `${result} ≠ ${valueOf(check, check.claims, sources, marks)}` }
}

function partOf({ type, id }: Check['from'][number], marks: Dispute['marks']): string[] {
  if (type === 'date') {
    const date = marks.dates.find((each) => each.id === id)
    return date ? [formatInterval(date.from, date.to)] : []
  }
  const figureId = type === 'deal' ? marks.deals.find((each) => each.id === id)?.figure : id
  const figure = marks.figures.find((each) => each.id === figureId)
  return figure ? [formatFigure(figure.value, figure.unit)] : []
}

/** What is claimed or computed, in the unit of what it comes from. */
function valueOf(
  { kind, operation }: Dispute['check'],
  value: number,
  sources: readonly Check['from'][number][],
  marks: Dispute['marks'],
): string {
  const [first, second] = sources
  // A change is told in percent of what was before.
  if (operation === 'change') return formatFigure(value * 100, '%')
  if (kind === 'sum') {
    const figure = marks.figures.find(({ id }) => id === first?.id)
    return formatFigure(value, figure?.unit ?? null)
  }
  if (kind !== 'duration') return formatNumber(value)
  const start = marks.dates.find(({ id }) => id === first?.id)
  const end = marks.dates.find(({ id }) => id === second?.id)
  const unit = start && durationUnit(start.from, end?.from ?? start.to, value)
  if (!unit) return formatNumber(value)
  return new Intl.NumberFormat(getLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value)
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
