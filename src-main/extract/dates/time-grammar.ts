import type { Expression } from './expressions'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import { dayMonth, monthDay, month, yearOf, weekday, dayAlone, holiday, numeric } from './time-days'
import { listedDay } from './time-lists'
import { days, offset, around, holidayWeekend, weekdayInWeeks, weekdaysAway } from './time-offsets'
import { unit, boundedUnit, run, parted, season, nth, dayOfUnit, numberedWeek, ofUnit } from './time-periods'
import { quarter } from './time-quarters'
import { type Rule, longest, skipArticle } from './time-rules'
import { dayAt, isCounted, monthAt } from './time-words'
import { yearFirst } from './time-year-first'
import { years } from './time-years'
import type { Token } from '../tokens'

/** The longest expression of time that starts at a token. */
export function expressionAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Expression> | null {
  const simple = simpleAt(tokens, at, language)
  const range = rangeAt(tokens, at, language, simple)
  return range && (!simple || range.next >= simple.next) ? range : simple
}

/** One that is no range. */
function simpleAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  return longest(rules, tokens, at, language)
}

const rules: Rule[] = [
  dayMonth,
  monthDay,
  month,
  weekday,
  dayAlone,
  unit,
  boundedUnit,
  run,
  parted,
  quarter,
  season,
  years,
  numberedWeek,
  ofUnit,
  weekdayInWeeks,
  days,
  offset,
  holiday,
  weekdaysAway,
  around,
  holidayWeekend,
  listedDay,
  dayOfUnit,
  nth,
  numeric,
  yearFirst,
]

/** "from May to September", "du 10 au 22 août", "2023-2024", "entre avril et juin"; `simple` is what stands at `at`. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  simple: Found<Expression> | null,
): Found<Expression> | null {
  const { rangeOpeners, rangeWords } = language.calendar
  const opened = rangeOpeners.includes(tokens[at]?.low ?? '')
  const start = skipArticle(tokens, opened ? at + 1 : at, language)
  const bare =
    opened || tokens[start]?.kind === 'number' || language.calendar.bareRangeDays
      ? bareDayAt(tokens, start, language)
      : null
  const first = endAt(tokens, start, language, start === at ? simple : undefined) ?? bare
  if (!first || !joinsRange(tokens, at, first.next, language)) return null
  const from = skipArticle(tokens, first.next + 1, language)
  const rest = rangeWords.includes(tokens[from]?.low ?? '') ? skipArticle(tokens, from + 1, language) : from
  const last = lastDayAt(tokens, rest, first.value, language) ?? endAt(tokens, rest, language)
  if (!last || !joins(first.value, last.value)) return null
  return {
    value: { kind: 'range', first: completed(first.value, last.value), last: last.value },
    next: last.next,
  }
}

function joinsRange(
  tokens: readonly Token[],
  at: number,
  word: number,
  { calendar, amounts }: Language,
): boolean {
  const joint = tokens[word]
  if (!joint || (!/^[-–—]$/.test(joint.text) && !calendar.rangeWords.includes(joint.low))) return false
  return !amounts.and.includes(joint.low) || amounts.ranges.openers.includes(tokens[at]?.low ?? '')
}

/** An end of a range; "now" is a day only there. */
function endAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  simple = simpleAt(tokens, at, language),
): Found<Expression> | null {
  const now = language.calendar.now.includes(tokens[at]?.low ?? '')
  return now ? { value: { kind: 'days', shift: 0, from: 'today' }, next: at + 1 } : simple
}

/** The last day of a range after a month and day: "April 9th through 17th", "August 10 to 22, 2012". */
function lastDayAt(
  tokens: readonly Token[],
  at: number,
  first: Expression,
  language: Language,
): Found<Expression> | null {
  if (first.kind !== 'day' || first.month === null || first.year !== null) return null
  const day = dayAt(tokens, at, language)
  const month = day && (monthAt(tokens, day.next, language) ?? monthAt(tokens, day.next + 1, language))
  if (!day || month || isCounted(tokens, day.next, language)) return null
  // "le 3 mai à quatorze heures", "June 3 to 5 p.m."
  if (language.amounts.timeUnits.includes(tokens[day.next]?.low ?? '')) return null
  const year = yearOf(tokens, day.next, language)
  const open = tokens[day.next]
  const ordinal = day.next > at + 1 || tokens[at]!.kind === 'word'
  if (year.next === day.next && !ordinal && open && open.kind !== 'mark') return null
  const next = day.value < first.day ? (first.month % 12) + 1 : first.month
  return { value: { ...first, day: day.value, month: next, ...year.value }, next: year.next }
}

/** A day before the month that both share: "10 - 22 août". */
function bareDayAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  const day = dayAt(tokens, at, language)
  return (
    day && { value: { kind: 'day', day: day.value, month: null, year: null, weekday: null }, next: day.next }
  )
}

const absolute = new Set<Expression['kind']>([
  'day',
  'month',
  'years',
  'months',
  'season',
  'holiday',
  'weekday',
  'days',
  'unit',
])

function joins(first: Expression, last: Expression): boolean {
  if (!absolute.has(first.kind) || !absolute.has(last.kind)) return false
  // "l'hiver 2015-2016" is one winter.
  if (first.kind === 'season' && last.kind === 'years') return false
  if (first.kind === 'day' && first.month === null && last.kind !== 'day') return false
  if (first.kind === 'day' && first.month === null && last.kind === 'day' && last.month === null) return false
  return true
}

/** "from the 27th to the 3rd of April" begins in March. */
function monthBefore(day: number, last: Extract<Expression, { kind: 'day' }>): number | null {
  if (last.month === null || day <= last.day) return last.month
  return last.month === 1 ? 12 : last.month - 1
}

/** The first end of a range takes from the last what it leaves out. */
function completed(first: Expression, last: Expression): Expression {
  if (first.kind === 'day' && last.kind === 'day') {
    const month = first.month ?? monthBefore(first.day, last)
    const wraps =
      first.year === null && last.year !== null && month !== null && last.month !== null && month > last.month
    return { ...first, month, year: first.year ?? (last.year === null ? null : last.year - (wraps ? 1 : 0)) }
  }
  if (
    'month' in first &&
    'month' in last &&
    'year' in first &&
    'year' in last &&
    first.year === null &&
    last.year !== null
  ) {
    const wraps = (first.month ?? 0) > (last.month ?? 12)
    return { ...first, year: last.year - (wraps ? 1 : 0) } as Expression
  }
  return first
}
