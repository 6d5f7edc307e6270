import type { Expression, Step } from './expressions'
import type { Language } from './languages/language'
import { numberAt } from './numbers'
import { numericDateAt } from './numeric-dates'
import { booksOf } from './amounts'
import type { Found } from './phrase-book'
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
import type { Token } from './tokens'

type Rule = (tokens: readonly Token[], at: number, language: Language) => Found<Expression> | null

/** The longest expression of time that starts at a token. */
export function expressionAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Expression> | null {
  return longest([rangeAt, simpleAt], tokens, at, language)
}

/** One that is no range. */
export function simpleAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  return longest(rules, tokens, at, language)
}

function longest(
  some: Rule[],
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Expression> | null {
  let best: Found<Expression> | null = null
  for (const rule of some) {
    const found = rule(tokens, at, language)
    if (found && (!best || found.next > best.next)) best = found
  }
  return best
}

const dayMonth: Rule = (tokens, at, language) => {
  const weekday = weekdayAt(tokens, at, language, true)
  const start = skipArticle(tokens, weekday ? skip(tokens, weekday.next, /^[,.]$/) : at, language)
  const day = dayAt(tokens, start, language)
  if (!day || /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '')) return null
  const from = tokens[day.next]?.low === 'day' ? day.next + 1 : day.next
  const link = skip(
    tokens,
    language.calendar.links.includes(tokens[from]?.low ?? '') ? from + 1 : from,
    /^[-/]$/,
  )
  const month = monthAt(tokens, link, language)
  if (!month) return null
  const year = yearOf(tokens, month.next, language)
  return {
    value: {
      kind: 'day',
      day: day.value,
      month: month.value,
      weekday: weekday?.value ?? null,
      ...year.value,
    },
    next: year.next,
  }
}

const monthDay: Rule = (tokens, at, language) => {
  const weekday = weekdayAt(tokens, at, language, true)
  const start = weekday ? skip(tokens, weekday.next, /^,$/) : at
  const lead = yearAt(tokens, start, language)
  const month = monthAt(tokens, lead ? skip(tokens, lead.next, /^[-/,]$/) : start, language)
  if (!month) return null
  const article = skipArticle(tokens, skip(tokens, month.next, /^[-/,.]$/), language)
  const day = dayAt(tokens, article, language)
  if (!day || isCounted(tokens, day.next, language) || isClock(tokens, day.next)) return null
  if (
    language.code === 'fr' &&
    !lead &&
    !tokens[article]?.text.match(/^\d/) &&
    !ordinalAt(tokens, article, language) &&
    day.value < 2
  )
    return null
  const year = lead ? { value: { year: lead.value }, next: day.next } : yearOf(tokens, day.next, language)
  return {
    value: {
      kind: 'day',
      day: day.value,
      month: month.value,
      weekday: weekday?.value ?? null,
      ...year.value,
    },
    next: year.next,
  }
}

const month: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  const moved = shift && monthAt(tokens, shift.next, language)
  if (moved && !(tokens[shift.next]!.low === 'may' && tokens[shift.next]!.text === 'may'))
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
function isDoubtful(tokens: readonly Token[], at: number, { calendar }: Language): boolean {
  const token = tokens[at]!
  if (!calendar.doubtfulMonths.includes(token.low)) return false
  const before = tokens[at - 1]?.low ?? ''
  const signed =
    calendar.beforeYear.includes(before) ||
    calendar.rangeOpeners.includes(before) ||
    calendar.rangeWords.includes(before)
  const ranged =
    calendar.rangeWords.includes(tokens[at + 1]?.low ?? '') &&
    Object.hasOwn(calendar.months, tokens[at + 2]?.low ?? '')
  if (ranged) return false
  if (token.low === 'sept' && calendar.dayFirst) return !/^S/.test(token.text)
  if (token.low === 'may') return !(signed && /^M/.test(token.text)) || before === 'and'
  return !signed && !(at > 0 && /^\p{Lu}/u.test(token.text))
}

function yearOf(tokens: readonly Token[], at: number, language: Language): ReturnType<typeof yearAfter> {
  const short = shortYearAt(tokens, at)
  if (short && !isCounted(tokens, short.next, language) && tokens[short.next]?.kind !== 'number')
    return { value: { year: short.value }, next: short.next }
  return yearAfter(tokens, at, language)
}

const weekday: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.shiftsBefore(tokens, at)
  const name = weekdayAt(tokens, before?.next ?? at, language, before !== null)
  if (!name) return shortWeekdayAt(tokens, at, language) ?? nextWeekDay(tokens, at, language)
  if (before)
    return {
      value: { kind: 'weekday', weekday: name.value, shift: before.value, week: null },
      next: name.next,
    }
  const linked = language.calendar.links.includes(tokens[name.next]?.low ?? '') ? name.next + 1 : name.next
  const week = book.shiftsAfter(tokens, linked)
  const isWeek = week && /^(?:week|semaine)$/.test(tokens[week.next - 1]?.low ?? '')
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

/** "the 15th day of next month". */
const dayOfUnit: Rule = (tokens, at, language) => {
  const day = dayAt(tokens, skipArticle(tokens, at, language), language)
  const from = day && tokens[day.next]?.low === 'day' ? day.next + 1 : day?.next
  if (!day || !from || !language.calendar.links.includes(tokens[from]?.low ?? '')) return null
  const around = unit(tokens, from + 1, language)
  if (around?.value.kind !== 'unit' || around.value.unit !== 'month') return null
  return {
    value: { kind: 'day', day: day.value, month: null, year: null, shift: around.value.shift, weekday: null },
    next: around.next,
  }
}

/** "next week Monday", "next week on Tuesday". */
const nextWeekDay: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  if (!shift || !/^week$/.test(tokens[shift.next]?.low ?? '')) return null
  const on = tokens[shift.next + 1]?.low === 'on' ? 1 : 0
  const name = weekdayAt(tokens, shift.next + 1 + on, language, true)
  return (
    name && {
      value: { kind: 'weekday', weekday: name.value, shift: null, week: shift.value },
      next: name.next,
    }
  )
}

/** A short weekday is read only where something beside it tells that it is one. */
function weekdayAt(
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

/** "le 15", "the 22nd": a day alone, where nothing is counted. */
const dayAlone: Rule = (tokens, at, language) => {
  const article = /^(?:le|the)$/.test(tokens[at]?.low ?? '') ? 1 : 0
  if (article === 0 && !/^(?:le|the)$/.test(tokens[at - 1]?.low ?? '')) return null
  const day = dayOfMonth(tokens, at + article, language)
  if (!day) return null
  const ordinal = day.next > at + article + 1
  const led = /^(?:on|for|by|until|of|since)$/.test(tokens[at - 2 + article]?.low ?? '')
  const plain =
    language.code === 'fr' ? article === 0 : article === 0 && led && tokens[day.next]?.kind !== 'word'
  if (!(ordinal && article === 1) && !plain) return null
  return { value: { kind: 'day', day: day.value, month: null, year: null, weekday: null }, next: day.next }
}

function dayOfMonth(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const token = tokens[at]
  const day = token?.kind === 'number' ? dayAt(tokens, at, language) : null
  const after = day && tokens[day.next]
  if (!day) return null
  const free =
    !after ||
    (after.kind === 'mark'
      ? !/^[/:%°-]$/.test(after.text)
      : language.frequent.includes(after.low) && !/^(?:de|des|du)$/.test(after.low))
  return free ? day : null
}

const unit: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.shiftsBefore(tokens, at)
  const named = before && book.units(tokens, before.next)
  if (before && named && isSingle(tokens[before.next]!))
    return {
      value: { kind: 'unit', unit: named.value, shift: before.value, part: null, bound: null },
      next: named.next,
    }
  const start = skipArticle(tokens, at, language)
  const plain = book.units(tokens, start)
  if (!plain) return null
  const after = book.shiftsAfter(tokens, plain.next)
  if (after && language.code === 'fr')
    return {
      value: { kind: 'unit', unit: plain.value, shift: after.value, part: null, bound: null },
      next: after.next,
    }
  if (plain.value === 'weekend' && (start > at || tokens[at - 1]?.low === 'on'))
    return {
      value: { kind: 'unit', unit: 'weekend', shift: 0, part: null, bound: null, loose: true },
      next: plain.next,
    }
  if (start > at && isAfterNext(tokens, plain.next))
    return {
      value: { kind: 'unit', unit: plain.value, shift: 2, part: null, bound: null },
      next: tokens[plain.next + 1]!.low === 'the' ? plain.next + 3 : plain.next + 2,
    }
  return null
}

/** "the week after next". */
function isAfterNext(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at + 1]?.low === 'the' ? 1 : 0
  return tokens[at]?.low === 'after' && tokens[at + 1 + article]?.low === 'next'
}

function isSingle({ low }: Token): boolean {
  return low === 'mois' || !/s$/.test(low)
}

/** "earlier this month", "later this week". */
const boundedUnit: Rule = (tokens, at, language) => {
  const bound = /^(?:earlier|later)$/.exec(tokens[at]?.low ?? '')?.[0]
  const found = bound ? innerUnit(tokens, at + 1, language) : null
  if (!found || found.value.kind !== 'unit' || found.value.shift !== 0) return null
  return { value: { ...found.value, bound: bound === 'earlier' ? 'before' : 'after' }, next: found.next }
}

/** "this month", or "in the week": after "earlier" the article points to this one. */
const innerUnit: Rule = (tokens, at, language) => {
  if (tokens[at]?.low !== 'in' || tokens[at + 1]?.low !== 'the') return unit(tokens, at, language)
  const named = timeBooksOf(language).units(tokens, at + 2)
  return (
    named && {
      value: { kind: 'unit', unit: named.value, shift: 0, part: null, bound: null },
      next: named.next,
    }
  )
}

/** "next two days", "les trois derniers mois". */
const run: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.shiftsBefore(tokens, at)
  const number = numberAt(tokens, before?.next ?? at, language.amounts)
  if (!number || number.value.value > 200) return null
  const middle = before
    ? null
    : (book.shiftsBefore(tokens, number.next) ?? book.shiftsAfter(tokens, number.next))
  const shift = before ?? middle
  const named = shift && book.units(tokens, middle?.next ?? number.next)
  if (!shift || !named || shift.value === 0) return null
  return {
    value: { kind: 'run', unit: named.value, count: number.value.value, shift: shift.value },
    next: named.next,
  }
}

const parted: Rule = (tokens, at, language) => {
  const part = timeBooksOf(language).parts(tokens, at)
  if (!part) return null
  const start = skipArticle(tokens, skip(tokens, part.next, /^-$/), language)
  const whole =
    longest([month, years, unitOrYear, quarter, season], tokens, start, language) ??
    unit(tokens, part.next, language)
  if (!whole) return null
  const { value } = whole
  if (value.kind === 'month' || value.kind === 'unit' || value.kind === 'years')
    return { value: { ...value, part: part.value }, next: whole.next }
  return null
}

/** After a part, "the year" is this one: "la fin de l'année", "the end of last year". */
const unitOrYear: Rule = (tokens, at, language) => {
  const shifted = unit(tokens, at, language)
  if (shifted) return shifted
  const plain = timeBooksOf(language).units(tokens, at)
  const before = tokens[at - 1]?.low ?? ''
  if (!plain || !['year', 'month', 'week'].includes(plain.value) || !/^(?:the|l'|la|du|le)$/.test(before))
    return null
  if (!isSingle(tokens[at]!)) return null
  return { value: { kind: 'unit', unit: plain.value, shift: 0, part: null, bound: null }, next: plain.next }
}

const quarter: Rule = (tokens, at, language) => {
  const lead = yearAt(tokens, at, language)
  const start = lead
    ? skipArticle(tokens, skip(tokens, lead.next, /^[-,]$/), language)
    : skipArticle(tokens, at, language)
  const found = quarterAt(tokens, start, language)
  if (!found) return null
  const year = lead
    ? { value: { year: lead.value }, next: found.next }
    : yearAfter(tokens, found.next, language)
  return { value: { kind: 'months', ...found.value, ...year.value }, next: year.next }
}

function quarterAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const short = /^([qths])([1-4])$/.exec(tokens[at]?.low ?? '')
  const months = (n: number, length: number) => ({ first: (n - 1) * length + 1, last: n * length })
  if (short && /^\p{Lu}/u.test(tokens[at]!.text.toUpperCase())) {
    const length = /[qt]/.test(short[1]!) ? 3 : 6
    return /[hst]/.test(short[1]!) && !/^\p{Lu}/u.test(tokens[at]!.text)
      ? null
      : Number(short[2]) * length <= 12
        ? { value: months(Number(short[2]), length), next: at + 1 }
        : null
  }
  const digit =
    /^[1-4]$/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.spaced
      ? { value: Number(tokens[at]!.text), next: at + 2 }
      : null
  const nth = ordinalAt(tokens, at, language) ?? digit
  if (!nth || nth.value < 1) return null
  const name = tokens[nth.next]?.low ?? ''
  const length = language.calendar.quarters.includes(name)
    ? 3
    : language.calendar.halves.includes(name)
      ? 6
      : 0
  if (length === 0 || nth.value * length > 12) return null
  // "the first half" is of a match as often as of a year.
  if (length === 6 && name === 'half' && !/^(?:of|in)$/.test(tokens[nth.next + 1]?.low ?? '')) return null
  return { value: months(nth.value, length), next: nth.next + 1 }
}

const season: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const before = book.shiftsBefore(tokens, at)
  const start = before?.next ?? at
  const found = book.seasons(tokens, start)
  if (!found) return null
  if (before)
    return {
      value: { kind: 'season', season: found.value, year: null, turn: before.value },
      next: found.next,
    }
  const year = yearAfter(tokens, found.next, language)
  const signed = language.calendar.beforeSeason.includes(tokens[at - 1]?.low ?? '')
  if (year.next === found.next && (!signed || tokens[at]!.low === 'fall')) return null
  if (tokens[at]!.low === 'ete' && tokens[at]!.text.toLowerCase() !== 'été') return null
  if (
    tokens[at]!.low === 'ete' &&
    !/^(?:l'|cet|d'|fin|debut|en)$/.test(tokens[at - 1]?.low ?? '') &&
    year.next === found.next
  )
    return null
  return { value: { kind: 'season', season: found.value, ...year.value }, next: year.next }
}

/** "week 31", "semaine 12": by number, in the year beside it or in this one. */
const numberedWeek: Rule = (tokens, at, language) => {
  const named = timeBooksOf(language).units(tokens, at)
  const number = tokens[named?.next ?? at]
  if (named?.value !== 'week' || !/^\d{1,2}$/.test(number?.text ?? '') || Number(number!.text) > 53)
    return null
  const year = yearAfter(tokens, named.next + 1, language)
  return {
    value: { kind: 'nth', n: Number(number!.text), weekday: null, month: null, ...year.value },
    next: year.next,
  }
}

const years: Rule = (tokens, at, language) => {
  const found = decadeAt(tokens, at, language) ?? centuryAt(tokens, at, language)
  if (found) return { value: { kind: 'years', ...found.value, part: null }, next: found.next }
  const fiscal = /^(?:fy|cy)(\d{4})$/.exec(tokens[at]?.low ?? '')
  if (fiscal)
    return {
      value: { kind: 'years', first: Number(fiscal[1]), last: Number(fiscal[1]), part: null },
      next: at + 1,
    }
  const label = /^(?:year|annee|exercice|cy|fy)$/.test(tokens[at]?.low ?? '')
    ? yearAt(tokens, at + 1, language)
    : null
  if (label && tokens[at + 1]!.kind === 'number' && !isCounted(tokens, label.next, language))
    return { value: { kind: 'years', first: label.value, last: label.value, part: null }, next: label.next }
  const year = yearAt(tokens, at, language)
  if (!year || !isYear(tokens, at, year, language)) return null
  return { value: { kind: 'years', first: year.value, last: year.value, part: null }, next: year.next }
}

function isYear(tokens: readonly Token[], at: number, year: Found<number>, language: Language): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[year.next]
  if (
    isCounted(tokens, year.next, language) ||
    /^[/:#_@№]$/.test(before?.text ?? '') ||
    /^[$€£]$/.test(before?.text ?? '')
  )
    return false
  const signed = before !== undefined && language.calendar.beforeYear.includes(before.low)
  if (token.kind === 'word') return signed
  if (after && !after.spaced && after.kind === 'word') return false
  const noun = after?.kind === 'word' && !language.frequent.includes(after.low) && /^\p{Ll}/u.test(after.text)
  if (year.value < 1900 || year.value > 2050 || year.value % 100 === 0) return signed && !noun
  return !(noun && /[sx]$/.test(after.low) && !signed)
}

/** "the 1970s", "1970's", "les années 60", "the noughties". */
function decadeAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const word = valueOf(language.calendar.decades, tokens[at])
  if (word !== null && tokens[at - 1]?.low === 'the')
    return { value: { first: word, last: word + 9 }, next: at + 1 }
  const digits = /^\d{4}$|^\d{2}$/.exec(tokens[at]?.text ?? '')?.[0]
  if (!digits?.endsWith('0')) return null
  const start = Number(digits.length === 2 ? `19${digits}` : digits)
  const plural = /^['’]?s$/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced
  if (!plural && tokens[at - 1]?.low !== 'annees') return null
  return { value: { first: start, last: start + 9 }, next: plural ? at + 2 : at + 1 }
}

function centuryAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const { centuryWords } = language.calendar
  const roman = /^[XVI]{1,5}e?$/.exec(tokens[at]?.text ?? '')?.[0]
  const ordinal = roman
    ? { value: fromRoman(roman.replace('e', '')), next: at + 1 }
    : centuryNumber(tokens, at, language)
  if (!ordinal || !centuryWords.includes(tokens[ordinal.next]?.low ?? '') || ordinal.value > 22) return null
  return {
    value: { first: ordinal.value * 100 - 100, last: ordinal.value * 100 - 1 },
    next: ordinal.next + 1,
  }
}

function centuryNumber(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const ending = tokens[at + 1]
  return ending && !ending.spaced && language.amounts.ordinals.test(ending.low)
    ? { value: Number(token.text), next: at + 2 }
    : null
}

function fromRoman(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  return [...roman].reduce(
    (sum, letter, i) =>
      sum + (values[letter]! < (values[roman[i + 1] ?? ''] ?? 0) ? -values[letter]! : values[letter]!),
    0,
  )
}

const days: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const today = book.days(tokens, at)
  const date = book.daysAfter(tokens, at)
  if (date && (!today || date.next > today.next))
    return { value: { kind: 'days', shift: date.value, from: 'date' }, next: date.next }
  return today && { value: { kind: 'days', shift: today.value, from: 'today' }, next: today.next }
}

const offset: Rule = (tokens, at, language) => {
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
  const date = toDate && simpleAt(tokens, skipArticle(tokens, toDate.next, language), language)
  if (toDate && date)
    return {
      value: { kind: 'offset', steps: steps.value, sign: toDate.value, from: date.value },
      next: date.next,
    }
  const after = book.countAfterDate(tokens, steps.next)
  if (!after) return null
  const bare = /^(?:apres|avant|before|after)$/.test(tokens[steps.next]!.low)
  const open = tokens[after.next]
  if (bare && open && open.kind !== 'mark') return null
  return { value: { kind: 'offset', steps: steps.value, sign: after.value, from: 'date' }, next: after.next }
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
  const count = few
    ? { value: 3, next: few.next }
    : number
      ? { value: number.value.value, next: number.next }
      : article
  const named = count && book.units(tokens, skip(tokens, count.next, /^-$/))
  return named && count.value <= 2000 && Number.isInteger(count.value)
    ? { value: { count: count.value, unit: named.value }, next: named.next }
    : null
}

/** "the week of the 18th", "two weeks starting May 20th". */
const around: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const week = book.weekOf(tokens, skipArticle(tokens, at, language))
  const steps = week ? null : stepsAt(tokens, at, language)
  const start = week ?? (steps && book.starting(tokens, steps.next))
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

const holiday: Rule = (tokens, at, language) => {
  const shift = timeBooksOf(language).shiftsBefore(tokens, at)
  const found = timeBooksOf(language).holidays(tokens, shift?.next ?? at)
  if (!found) return null
  const year = shift
    ? { value: { year: null, turn: shift.value }, next: found.next }
    : yearAfter(tokens, found.next, language)
  return { value: { kind: 'holiday', rule: found.value, ...year.value }, next: year.next }
}

/** "the first Friday of July", "premier vendredi de ce mois", "the third week of 2027". */
const nth: Rule = (tokens, at, language) => {
  const start = skipArticle(tokens, at, language)
  const ordinal = ordinalAt(tokens, start, language) ?? centuryNumber(tokens, start, language)
  if (!ordinal) return null
  const name = weekdayAt(tokens, ordinal.next, language, true)
  const week = name ? null : timeBooksOf(language).units(tokens, ordinal.next)
  if (!name && week?.value !== 'week') return null
  const end = name?.next ?? week!.next
  const link = skipArticle(
    tokens,
    language.calendar.links.includes(tokens[end]?.low ?? '') ? end + 1 : end,
    language,
  )
  const inside = { n: ordinal.value, weekday: name?.value ?? null }
  const found = monthAt(tokens, link, language)
  if (found) {
    const year = yearAfter(tokens, found.next, language)
    return { value: { kind: 'nth', ...inside, month: found.value, ...year.value }, next: year.next }
  }
  const year = yearAt(tokens, link, language)
  if (year && week)
    return { value: { kind: 'nth', ...inside, month: null, year: year.value }, next: year.next }
  const around = unit(tokens, link, language)
  if (around?.value.kind === 'unit' && around.value.unit === 'month')
    return {
      value: { kind: 'nth', ...inside, month: null, year: null, shift: around.value.shift },
      next: around.next,
    }
  const alone = name && (!tokens[end] || tokens[end].kind === 'mark')
  if (alone) return { value: { kind: 'nth', ...inside, month: null, year: null, shift: 0 }, next: end }
  return null
}

function skipArticle(tokens: readonly Token[], at: number, { calendar }: Language): number {
  return calendar.articles.includes(tokens[at]?.low ?? '') ? at + 1 : at
}

const numeric: Rule = (tokens, at, language) => numericDateAt(tokens, at, language)

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
  days,
  offset,
  holiday,
  around,
  dayOfUnit,
  nth,
  numeric,
]

/** "from May to September", "du 10 au 22 août", "2023-2024", "entre avril et juin". */
function rangeAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  const { rangeOpeners, rangeWords } = language.calendar
  const opened = rangeOpeners.includes(tokens[at]?.low ?? '')
  const start = skipArticle(tokens, opened ? at + 1 : at, language)
  const bare = opened || tokens[start]?.kind === 'number' ? bareDayAt(tokens, start, language) : null
  const first = endAt(tokens, start, language) ?? bare
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

function joinsRange(tokens: readonly Token[], at: number, word: number, { calendar }: Language): boolean {
  const joint = tokens[word]
  if (!joint || (!/^[-–—]$/.test(joint.text) && !calendar.rangeWords.includes(joint.low))) return false
  return !/^(?:et|and)$/.test(joint.low) || /^(?:entre|between)$/.test(tokens[at]?.low ?? '')
}

/** An end of a range; "now" is a day only there. */
function endAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  const now = language.calendar.now.includes(tokens[at]?.low ?? '')
  return now
    ? { value: { kind: 'days', shift: 0, from: 'today' }, next: at + 1 }
    : simpleAt(tokens, at, language)
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
  if (first.kind === 'day' && first.month === null && last.kind !== 'day') return false
  if (first.kind === 'day' && first.month === null && last.kind === 'day' && last.month === null) return false
  return true
}

/** The first end of a range takes from the last what it leaves out. */
function completed(first: Expression, last: Expression): Expression {
  if (first.kind === 'day' && last.kind === 'day') {
    const month = first.month ?? last.month
    const wraps =
      first.year === null &&
      last.year !== null &&
      first.month !== null &&
      last.month !== null &&
      first.month > last.month
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
