import { fold } from '../../text/folding'
import type { YearFirst } from './calendar'
import { counts, formatted, partOf } from './locale-parts'

const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const

function dateIn(code: string, month: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  const plain = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(code, { ...options, ...plain }).formatToParts(Date.UTC(2025, month - 1, 14))
}

const everyMonth = Array.from({ length: 12 }, (_, at) => at + 1)

/** The names of months as they stand alone and beside a day, with what touches them there: "martxoaren". */
export function monthsOf(code: string): Record<string, number> {
  const months: Record<string, number> = {}
  for (const month of everyMonth)
    for (const options of [whole, { month: 'long' }] as const) {
      const date = dateIn(code, month, options)
      const word = linked(partOf(date, 'month')).at(-1)!
      if (!/^\p{L}/u.test(word)) continue
      const at = date.findIndex(({ type }) => type === 'month')
      const before = /\p{L}+$/u.exec(date[at - 1]?.value ?? '')?.[0] ?? ''
      const behind = /^\p{L}+/u.exec(date[at + 1]?.value ?? '')?.[0] ?? ''
      for (const form of [word, fold(before + word), fold(word + behind)]) months[form] ??= month
    }
  return months
}

/** A month and the little word that its name begins with in some places: "de març", "d’abril". */
function linked(month: string): string[] {
  const [, link, name] = /^(\p{L}{1,3}(?: |'))(\p{L}+)$/u.exec(month) ?? []
  return link && name ? [link.trim(), name] : [month]
}

export function daysOf(code: string): Record<string, number> {
  const told = new Intl.RelativeTimeFormat(code, { numeric: 'auto' })
  const days = [-1, 0].map((shift) => [fold(told.format(shift, 'day')), shift] as const)
  return Object.fromEntries(days.filter(([words]) => !/\p{N}/u.test(words)))
}

export function linksOf(code: string): string[] {
  const date = dateIn(code, 1, whole)
  const between = date.slice(1, -1).filter(({ type }) => type === 'literal')
  const words = between.flatMap(({ value }) => fold(value).match(/\p{L}+|\./gu) ?? [])
  const ofMonths = everyMonth.flatMap((month) =>
    linked(partOf(dateIn(code, month, whole), 'month')).slice(0, -1),
  )
  return [...new Set([...words, ...ofMonths])]
}

/** What stands between the parts of a date that begins with its year, and whether its months are numbers. */
export function yearFirstOf(code: string): YearFirst | null {
  const date = dateIn(code, 3, whole)
  const behind = (type: string) =>
    wordsIn(date[date.findIndex((part) => part.type === type) + 1]?.value ?? '')
  const month = partOf(date, 'month')
  const afterYear = behind('year')
  if (date[0]?.type !== 'year' || afterYear.length === 0) return null
  const years = counts.map((count) => partOf(formatted(code, count, year), 'unit'))
  return {
    afterYear: [afterYear, ...[...new Set(years)].map((word) => [word])],
    afterMonth: /^\p{N}/u.test(month) ? [...wordsIn(month.replace(/^\p{N}+/u, '')), ...behind('month')] : [],
    afterDay: behind('day'),
  }
}

const year = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const

/** "(e)ko" is "eko". */
function wordsIn(literal: string): string[] {
  return fold(literal.replace(/[()]/g, '')).match(/\p{L}[\p{L}\p{M}]*|\./gu) ?? []
}
