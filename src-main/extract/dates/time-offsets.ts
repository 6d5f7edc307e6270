import { booksOf } from '../figures/amount-books'
import type { Expression, Step } from './expressions'
import { inAny } from '../languages'
import type { Language } from '../languages/language'
import { halfMoreAt, numberAt } from '../figures/numbers'
import type { Found } from '../phrase-book'
import { dayMonth, monthDay, dayAlone, dayOfMonth, holiday, month, weekday, weekdayAt } from './time-days'
import { years } from './time-years'
import { type Rule, longest, skipArticle } from './time-rules'
import { skip, timeBooksOf } from './time-words'
import type { Token } from '../tokens'

const halfBefore = inAny(({ amounts }) => amounts.halves)

export const days: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const today = book.days(tokens, at)
  const date = book.daysAfter(tokens, at)
  const isEve = date && language.calendar.eves.includes(tokens[date.next - 1]!.low)
  if (isEve && hangsOn(tokens, date.next, language))
    return besideDate(tokens, date.value, date.next, language)
  // "the day after Christmas"
  const named = isEve && !language.calendar.startsBehindArticle
  const beside = named ? besideDate(tokens, date.value, date.next, language) : null
  if (beside) return beside
  if (date && (!today || date.next > today.next))
    return { value: { kind: 'days', shift: date.value, from: 'date' }, next: date.next }
  return today && { value: { kind: 'days', shift: today.value, from: 'today' }, next: today.next }
}

/** What an offset may be counted from. */
const points: Rule[] = [dayMonth, monthDay, month, weekday, dayAlone, holiday, days, years]
const daysToStandBeside: Rule[] = [dayMonth, monthDay, weekday, dayAlone, holiday]

/** "la veille du drame", "the day after the fire": the eve of something that happened, and not of the day told before. */
function hangsOn(tokens: readonly Token[], at: number, { calendar }: Language): boolean {
  const [link, next] = tokens.slice(at, at + 2)
  if (!link || !next || next.kind === 'mark') return false
  return calendar.eveOf.includes(link.low) && !calendar.notEveOf.includes(next.low)
}

/** "la veille de Noël", "le lendemain du 14 juillet"; null where what it stands beside is no date. */
function besideDate(
  tokens: readonly Token[],
  sign: number,
  at: number,
  language: Language,
): Found<Expression> | null {
  const start = language.calendar.startsBehindArticle ? at + 1 : at
  const date =
    longest(daysToStandBeside, tokens, start, language) ??
    longest(daysToStandBeside, tokens, skipArticle(tokens, start, language), language)
  if (!date) return null
  const steps: Step[] = [{ count: Math.abs(sign), unit: 'day' }]
  return { value: { kind: 'offset', steps, sign: Math.sign(sign), from: date.value }, next: date.next }
}

export const offset: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.countBefore(tokens, at)
  const steps = stepsAt(tokens, before?.next ?? at, language)
  if (!steps) return null
  if (before) {
    if (before.value > 0 && book.countAfterDate(tokens, steps.next)) return null
    const doubled = before.value > 0 ? book.countAfter(tokens, steps.next) : null
    const next = doubled?.next ?? steps.next
    return { value: { kind: 'offset', steps: steps.value, sign: before.value, from: 'today' }, next }
  }
  const today = book.countAfter(tokens, steps.next)
  if (today)
    return {
      value: { kind: 'offset', steps: steps.value, sign: today.value, from: 'today' },
      next: today.next,
    }
  return offsetFromDate(tokens, steps, language)
}

function offsetFromDate(
  tokens: readonly Token[],
  steps: Found<Step[]>,
  language: Language,
): Found<Expression> | null {
  const book = timeBooksOf(language)
  const toDate = book.countToDate(tokens, steps.next)
  const date = toDate && longest(points, tokens, skipArticle(tokens, toDate.next, language), language)
  if (toDate && date) {
    // "savings of $160 million a year from 2027"
    const isOfYear = years(tokens, toDate.next, language)?.next === date.next
    if (toDate.value > 0 && isOfYear && isOneYear(steps.value)) return null
    return {
      value: { kind: 'offset', steps: steps.value, sign: toDate.value, from: date.value },
      next: date.next,
    }
  }
  const after = book.countAfterDate(tokens, steps.next)
  if (!after) return null
  const bare = Object.hasOwn(language.calendar.countToDate, tokens[steps.next]!.low)
  const open = tokens[after.next]
  if (bare && open && open.kind !== 'mark') return null
  return { value: { kind: 'offset', steps: steps.value, sign: after.value, from: 'date' }, next: after.next }
}

function isOneYear([step, ...others]: readonly Step[]): boolean {
  return others.length === 0 && step?.count === 1 && step.unit === 'year'
}

/** "two Fridays ago", "three Mondays later", "il y a deux lundis". */
export const weekdaysAway: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.countBefore(tokens, at)
  const number = numberAt(tokens, before?.next ?? at, language.amounts)
  const named = number && tokens[number.next]?.low.replace(/s$/, '')
  const name = named ? language.calendar.weekdays[named] : undefined
  if (!number || !name || !Number.isInteger(number.value.value) || number.value.value > 52) return null
  const count = number.value.value
  const end = number.next + 1
  if (before)
    return {
      value: { kind: 'weekdays', weekday: name, count: before.value * count, from: 'today' },
      next: end,
    }
  const today = book.countAfter(tokens, end)
  const after = today ?? book.countAfterDate(tokens, end)
  if (!after) return null
  const from = today ? 'today' : 'date'
  return { value: { kind: 'weekdays', weekday: name, count: after.value * count, from }, next: after.next }
}

/** "lundi en huit", "Monday week", "the Tuesday before last": which of the days of that name it is. */
export const weekdayInWeeks: Rule = (tokens, at, language) => {
  const name = weekdayAt(tokens, at, language, false)
  const away = name && timeBooksOf(language).weekdaysOn(tokens, name.next)
  const after = away && tokens[away.next]
  // "lundi en quinze minutes", "the Tuesday before last year's vote"
  if (after?.kind === 'word' && !language.frequent.includes(after.low)) return null
  return (
    name &&
    away && {
      value: { kind: 'weekdays', weekday: name.value, count: away.value, from: 'today' },
      next: away.next,
    }
  )
}

/** "2 years 1 month", "une semaine", "a few days", "un mois et demi" counts its whole units. */
function stepsAt(tokens: readonly Token[], at: number, language: Language): Found<Step[]> | null {
  const steps: Step[] = []
  let next = at
  for (;;) {
    const step = stepAt(tokens, steps.length > 0 ? skip(tokens, next, /^,$/) : next, language)
    if (!step) break
    steps.push(step.value)
    next = step.next
  }
  return steps.length > 0 ? { value: steps, next } : null
}

function stepAt(tokens: readonly Token[], at: number, language: Language): Found<Step> | null {
  const book = timeBooksOf(language)
  const about = booksOf(language).hedges(tokens, at)
  const start = about?.next ?? at
  const few = book.few(tokens, start)
  const article = language.amounts.articles.includes(tokens[start]?.low ?? '')
    ? { value: 1, next: start + 1 }
    : null
  const number = numberAt(tokens, start, language.amounts)
  const pair = book.pair(tokens, start)
  // "half a year ago" is no year.
  if (article && halfBefore.has(tokens[start - 1]?.low ?? '')) return null
  const count = pair
    ? { value: 2, next: pair.next }
    : few
      ? { value: 3, next: few.next }
      : number
        ? { value: number.value.value, next: number.next }
        : article
  const named = count && book.units(tokens, skip(tokens, count.next, /^-$/))
  if (!named || count.value > 2000) return null
  const half = named.value === 'year' ? halfMoreAt(tokens, named.next, language.amounts) : null
  const step = inWhole(count.value + (half ? 0.5 : 0), named.value)
  return step && { value: step, next: half ?? named.next }
}

/** "two and a half years" are thirty months; other halves are no steps of a calendar. */
function inWhole(count: number, unit: Step['unit']): Step | null {
  if (Number.isInteger(count)) return { count, unit }
  return unit === 'year' && Number.isInteger(count * 12) ? { count: count * 12, unit: 'month' } : null
}

/** "Easter weekend", "the weekend of the 4th of July", "le week-end de Pâques". */
export const holidayWeekend: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const lead = book.weekendOf(tokens, skipArticle(tokens, at, language))
  const start = lead ? skipArticle(tokens, lead.next, language) : at
  const day = longest(lead ? [dayMonth, monthDay, holiday] : [holiday], tokens, start, language)
  const end = day && (lead ? day : book.weekendAfter(tokens, day.next))
  if (!end || language.calendar.rangeWords.includes(tokens[end.next]?.low ?? '')) return null
  return { value: { kind: 'around', unit: 'weekend', day: day.value, steps: [] }, next: end.next }
}

/** "the week of the 18th", "two weeks starting May 20th". */
export const around: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const week = book.weekOf(tokens, skipArticle(tokens, at, language))
  const steps = week ? null : stepsAt(tokens, at, language)
  const start = week ?? (steps && book.starting(tokens, skip(tokens, steps.next, /^,$/)))
  const day = start && longest([dayMonth, monthDay, dayAlone, days, holiday], tokens, start.next, language)
  const bare = start && !day ? dayOfMonth(tokens, start.next, language) : null
  if (!start || !(day ?? bare)) return null
  const value: Expression = day?.value ?? {
    kind: 'day',
    day: bare!.value,
    month: null,
    year: null,
    weekday: null,
  }
  return {
    value: { kind: 'around', unit: week ? 'week' : 'steps', day: value, steps: steps?.value ?? [] },
    next: (day ?? bare)!.next,
  }
}
