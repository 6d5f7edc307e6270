import type { Expression, YearSaid } from './expressions'
import type { Language } from '../languages/language'
import { numericDateAt } from './numeric-dates'
import type { Found } from '../phrase-book'
import { type Rule, skipArticle } from './time-rules'
import {
  dayAt,
  isCounted,
  monthAt,
  ordinalAt,
  shortYearAt,
  skip,
  timeBooksOf,
  valueOf,
  yearAfter,
  yearAt,
} from './time-words'
import type { Token } from '../tokens'

export const dayMonth: Rule = (tokens, at, language) => {
  const weekday = weekdayAt(tokens, at, language, true)
  const start = skipArticle(tokens, weekday ? skip(tokens, weekday.next, /^[,.]$/) : at, language)
  const day = dayAt(tokens, start, language)
  if (!day || /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '')) return null
  const from = language.calendar.dayNouns.includes(tokens[day.next]?.low ?? '') ? day.next + 1 : day.next
  const link = skip(
    tokens,
    language.calendar.links.includes(tokens[from]?.low ?? '') ? from + 1 : from,
    /^[-/]$/,
  )
  const month = monthAt(tokens, link, language)
  if (!month) return null
  // "the first in May" is a day, "down from twelve in March" and "cut by a third in May" are none.
  const isPart = language.amounts.articles.includes(tokens[start - 1]?.low ?? '')
  const isBare = day.next === start + 1 && (isPart || !ordinalAt(tokens, start, language))
  if (isBare && language.calendar.doubtfulLinks.includes(tokens[link - 1]?.low ?? '')) return null
  return dayOfYear({ day, month, weekday }, yearOf(tokens, month.next, language))
}

export const monthDay: Rule = (tokens, at, language) => {
  const weekday = weekdayAt(tokens, at, language, true)
  const start = weekday ? skip(tokens, weekday.next, /^,$/) : at
  const lead = yearAt(tokens, start, language)
  const month = monthAt(tokens, lead ? skip(tokens, lead.next, /^[-/,]$/) : start, language)
  if (!month) return null
  const article = skipArticle(tokens, skip(tokens, month.next, /^[-/,.]$/), language)
  const day = dayAt(tokens, article, language)
  if (!day || isCounted(tokens, day.next, language) || isClock(tokens, day.next)) return null
  // "opened in June two years late"
  if (tokens[article]!.kind === 'word' && timeBooksOf(language).units(tokens, day.next)) return null
  // "ended in December, two people said", "left in May, 3 days later"
  const parted = tokens[month.next]!.text === ',' && !ordinalAt(tokens, article, language)
  if (parted && tokens[day.next]?.kind === 'word') return null
  if (
    language.calendar.oneIsArticle &&
    !lead &&
    !tokens[article]?.text.match(/^\d/) &&
    !ordinalAt(tokens, article, language) &&
    day.value < 2
  )
    return null
  const year = lead ? { value: { year: lead.value }, next: day.next } : yearOf(tokens, day.next, language)
  return dayOfYear({ day, month, weekday }, year)
}

/** A day with its month, whichever of them came first. */
function dayOfYear(
  { day, month, weekday }: { day: Found<number>; month: Found<number>; weekday: Found<number> | null },
  year: Found<YearSaid>,
): Found<Expression> {
  const said = { day: day.value, month: month.value, weekday: weekday?.value ?? null }
  return { value: { kind: 'day', ...said, ...year.value }, next: year.next }
}

export const month: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  const moved = shift && monthAt(tokens, shift.next, language)
  if (moved && !language.calendar.verbMonths.includes(tokens[shift.next]!.text))
    return {
      value: { kind: 'month', month: moved.value, part: null, year: null, turn: shift.value },
      next: moved.next,
    }
  const lead = yearAt(tokens, at, language)
  const found = monthAt(tokens, lead ? skip(tokens, lead.next, /^[-/,]$/) : at, language)
  if (!found) return null
  if (lead)
    return { value: { kind: 'month', month: found.value, part: null, year: lead.value }, next: found.next }
  const year = yearOf(tokens, found.next, language)
  if (year.next === found.next && isDoubtful(tokens, at, language)) return null
  return { value: { kind: 'month', month: found.value, part: null, ...year.value }, next: year.next }
}

/** "8:30" is an hour. */
function isClock(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced
}

/** "may" alone is a verb, "March" at the head of a sentence too: a preposition or a capital inside one tells. */
function isDoubtful(tokens: readonly Token[], at: number, { calendar, speech }: Language): boolean {
  const token = tokens[at]!
  if (!calendar.doubtfulMonths.includes(token.low)) return false
  const before = tokens[at - 1]?.low ?? ''
  const signed =
    calendar.beforeYear.includes(before) ||
    calendar.rangeOpeners.includes(before) ||
    calendar.rangeWords.includes(before)
  const ranged =
    (calendar.rangeWords.includes(tokens[at + 1]?.low ?? '') || /^[-–]$/.test(tokens[at + 1]?.text ?? '')) &&
    Object.hasOwn(calendar.months, tokens[at + 2]?.low ?? '')
  if (ranged) return false
  const isCapital = /^\p{Lu}/u.test(token.text)
  // "Sept personnes …": the capital may be that of any first word.
  if (calendar.numberMonths.includes(token.low)) return !isCapital || tokens[at - 1]?.kind !== 'word'
  if (calendar.verbMonths.includes(token.low)) return !(signed && isCapital) || speech.and.includes(before)
  return !signed && !(at > 0 && isCapital)
}

export function yearOf(
  tokens: readonly Token[],
  at: number,
  language: Language,
): ReturnType<typeof yearAfter> {
  const comma = tokens[at]?.text === ',' && /^['’]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : at
  const short = shortYearAt(tokens, comma)
  if (short && !isCounted(tokens, short.next, language) && tokens[short.next]?.kind !== 'number')
    return { value: { year: short.value }, next: short.next }
  return yearAfter(tokens, at, language)
}

export const weekday: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.shiftsBefore(tokens, at)
  const name = weekdayAt(tokens, before?.next ?? at, language, before !== null)
  if (!name) return shortWeekdayAt(tokens, at, language) ?? nextWeekDay(tokens, at, language)
  if (before) {
    const week = book.weekShifts(tokens, at)?.value ?? null
    return { value: { kind: 'weekday', weekday: name.value, shift: before.value, week }, next: name.next }
  }
  const linked = language.calendar.links.includes(tokens[name.next]?.low ?? '') ? name.next + 1 : name.next
  const week = book.shiftsAfter(tokens, linked)
  const isWeek = week && language.calendar.units[tokens[week.next - 1]?.low ?? ''] === 'week'
  if (week)
    return {
      value: {
        kind: 'weekday',
        weekday: name.value,
        shift: isWeek ? null : week.value,
        week: isWeek ? week.value : null,
      },
      next: week.next,
    }
  const day = dayBeside(tokens, name.next, language)
  if (day)
    return {
      value: { kind: 'day', day: day.value, month: null, year: null, weekday: name.value },
      next: day.next,
    }
  return { value: { kind: 'weekday', weekday: name.value, shift: null, week: null }, next: name.next }
}

/** "Fri 14th": a short weekday counts beside its day. */
const shortWeekdayAt: Rule = (tokens, at, language) => {
  const name = weekdayAt(tokens, at, language, true)
  const day = name && dayBeside(tokens, name.next, language)
  return (
    name &&
    day && {
      value: { kind: 'day', day: day.value, month: null, year: null, weekday: name.value },
      next: day.next,
    }
  )
}

/** The day after a weekday: "Friday 22", "Thursday the twenty-first". */
function dayBeside(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const start = skipArticle(tokens, at, language)
  return dayOfMonth(tokens, start, language) ?? (start > at ? dayAt(tokens, start, language) : null)
}

/** "next week Monday", "next week on Tuesday". */
const nextWeekDay: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  if (!shift || language.calendar.units[tokens[shift.next]?.low ?? ''] !== 'week') return null
  const on = language.calendar.beforeDay.includes(tokens[shift.next + 1]?.low ?? '') ? 1 : 0
  const name = weekdayAt(tokens, shift.next + 1 + on, language, true)
  return (
    name && {
      value: { kind: 'weekday', weekday: name.value, shift: null, week: shift.value },
      next: name.next,
    }
  )
}

/** A short weekday is read only where something beside it tells that it is one. */
export function weekdayAt(
  tokens: readonly Token[],
  at: number,
  { calendar }: Language,
  beside: boolean,
): Found<number> | null {
  const full = valueOf(calendar.weekdays, tokens[at])
  if (full !== null) return { value: full, next: at + 1 }
  const short = valueOf(calendar.shortWeekdays, tokens[at])
  if (short === null || !beside || (calendar.dayFirst === false && !/^\p{Lu}/u.test(tokens[at]!.text)))
    return null
  return { value: short, next: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 }
}

/** "le 15", "the 22nd", "for the 27": a day alone, where nothing is counted. */
export const dayAlone: Rule = (tokens, at, language) => {
  const { startsBehindArticle, dayArticles, beforeDay } = language.calendar
  // A French day is found without its article, which may be "le", "au" or "du".
  const article = dayArticles.includes(tokens[startsBehindArticle ? at - 1 : at]?.low ?? '')
  const start = startsBehindArticle ? at : at + 1
  const day = article ? (dayOfMonth(tokens, start, language) ?? wordedDay(tokens, start, language)) : null
  if (!day) return null
  const ordinal = tokens[start]!.kind === 'number' && day.next > start + 1
  const led = beforeDay.includes(tokens[at - 1]?.low ?? '') && tokens[day.next]?.kind !== 'word'
  if (!ordinal && !led && !(startsBehindArticle && tokens[start]!.kind === 'number')) return null
  return { value: { kind: 'day', day: day.value, month: null, year: null, weekday: null }, next: day.next }
}

/** "on the twenty-second": a low ordinal in words is of anything. */
function wordedDay(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const day = ordinalAt(tokens, at, language)
  return day && day.value > 12 ? day : null
}

export function dayOfMonth(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const token = tokens[at]
  const day = token?.kind === 'number' ? dayAt(tokens, at, language) : null
  const after = day && tokens[day.next]
  if (!day) return null
  const free =
    !after ||
    (after.kind === 'mark'
      ? !/^[/:%°-]$/.test(after.text)
      : language.frequent.includes(after.low) && !language.calendar.afterCount.includes(after.low))
  return free ? day : null
}

export const holiday: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  const found = timeBooksOf(language).holidays(tokens, shift?.next ?? at)
  if (!found) return null
  const year = shift
    ? { value: { year: null, turn: shift.value }, next: found.next }
    : yearAfter(tokens, found.next, language)
  return { value: { kind: 'holiday', rule: found.value, ...year.value }, next: year.next }
}

export const numeric: Rule = (tokens, at, language) => numericDateAt(tokens, at, language)
