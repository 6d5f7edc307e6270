import { inAny } from '../languages'
import type { CalendarUnit, Part, Season } from '../languages/calendar'
import type { Language } from '../languages/language'
import { oncePer } from '../../text/once-per'
import { numberAt } from '../figures/numbers'
import { codeOf, measureOf } from '../figures/units'
import { phraseBook, phraseSet, type Found, type PhraseBook } from '../phrase-book'
import type { Token } from '../tokens'
import type { YearSaid } from './expressions'

/** The lexicon of time of one language, ready to be asked. */
export interface TimeBooks {
  days: PhraseBook<number>
  daysAfter: PhraseBook<number>
  parts: PhraseBook<Part>
  shiftsBefore: PhraseBook<number>
  shiftsAfter: PhraseBook<number>
  countBefore: PhraseBook<number>
  countAfter: PhraseBook<number>
  countAfterDate: PhraseBook<number>
  countToDate: PhraseBook<number>
  holidays: PhraseBook<string>
  units: PhraseBook<CalendarUnit>
  seasons: PhraseBook<Season>
  few: PhraseBook<true>
  weekShifts: PhraseBook<number>
  weekOf: PhraseBook<true>
  weekendOf: PhraseBook<true>
  weekendAfter: PhraseBook<true>
  decades: PhraseBook<number>
  starting: PhraseBook<true>
  afterNext: PhraseBook<true>
  beforeLast: PhraseBook<true>
  weekdaysOn: PhraseBook<number>
  pair: PhraseBook<true>
  inThis: PhraseBook<true>
}

export const timeBooksOf = oncePer(({ calendar }: Language): TimeBooks => {
  return {
    days: phraseBook(calendar.days),
    daysAfter: phraseBook(calendar.daysAfter),
    parts: phraseBook(calendar.parts),
    shiftsBefore: phraseBook(calendar.shiftsBefore),
    shiftsAfter: phraseBook(calendar.shiftsAfter),
    countBefore: phraseBook(calendar.countBefore),
    countAfter: phraseBook(calendar.countAfter),
    countAfterDate: phraseBook(calendar.countAfterDate),
    countToDate: phraseBook(calendar.countToDate),
    holidays: phraseBook(calendar.holidays),
    units: phraseBook(calendar.units),
    seasons: phraseBook(calendar.seasons),
    few: phraseSet(calendar.few),
    weekShifts: phraseBook(calendar.weekShifts),
    weekOf: phraseSet(calendar.weekOf),
    weekendOf: phraseSet(calendar.weekendOf),
    weekendAfter: phraseSet(calendar.weekendAfter),
    decades: phraseBook(calendar.decades),
    starting: phraseSet(calendar.starting),
    afterNext: phraseSet(calendar.afterNext),
    beforeLast: phraseSet(calendar.beforeLast),
    weekdaysOn: phraseBook(calendar.weekdaysOn),
    pair: phraseSet(calendar.pair),
    inThis: phraseSet(calendar.inThis),
  }
})

/** Reads the value of a word in a lexicon. */
export function valueOf<T>(record: Record<string, T>, token: Token | undefined): T | null {
  const low = token?.low ?? ''
  return Object.hasOwn(record, low) ? record[low]! : null
}

/** The index after marks that may stand inside a date: a comma, a point after an abbreviation, a hyphen, a slash. */
export function skip(tokens: readonly Token[], at: number, marks: RegExp): number {
  return tokens[at]?.kind === 'mark' && marks.test(tokens[at].text) ? at + 1 : at
}

/** A month where it is surely one: "may" and "mar" want a capital. */
export function monthAt(tokens: readonly Token[], at: number, { calendar }: Language): Found<number> | null {
  const month = valueOf(calendar.months, tokens[at])
  if (month === null) return null
  const { low } = tokens[at]!
  const isShort =
    low.length <= 5 &&
    Object.keys(calendar.months).some((name) => name.length > low.length && name.startsWith(low))
  const abbreviated = isShort && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced
  return { value: month, next: abbreviated && tokens[at + 2] ? at + 2 : at + 1 }
}

/** A day of the month in digits or words, with its ordinal ending: "1er", "22nd", "twenty-first", "vingt et un". */
export function dayAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text) || Number(token.text) < 1 || Number(token.text) > 31) return null
    const after = tokens[at + 1]
    const ending =
      after &&
      !after.spaced &&
      after.kind === 'word' &&
      language.amounts.ordinals.test(after.low) &&
      after.low !== 'e'
    return { value: Number(token.text), next: ending ? at + 2 : at + 1 }
  }
  const ordinal = ordinalAt(tokens, at, language)
  // "last" is an ordinal of weeks and Fridays, not of days: "last April" has no day.
  return ordinal && ordinal.value >= 1 ? ordinal : cardinalDayAt(tokens, at, language)
}

export function ordinalAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { ordinals } = language.calendar
  const plain = valueOf(ordinals, tokens[at])
  if (plain !== null) return { value: plain, next: at + 1 }
  const tens = valueOf(language.amounts.numbers, tokens[at])
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  const ones = valueOf(ordinals, tokens[at + 1 + hyphen])
  return (tens === 20 || tens === 30) && ones && ones < 10
    ? { value: tens + ones, next: at + 2 + hyphen }
    : null
}

function cardinalDayAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const number = tokens[at]?.kind === 'word' ? numberAt(tokens, at, language.amounts) : null
  return number && number.value.value >= 1 && number.value.value <= 31
    ? { value: number.value.value, next: number.next }
    : null
}

/** A year in digits ("2026", "'98") or words ("nineteen ninety-six", "deux mille vingt"). */
export function yearAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const year = /^\d{4}$/.test(token.text) ? Number(token.text) : null
    return year !== null && year >= 1000 && year <= 2200 ? { value: year, next: at + 1 } : null
  }
  return yearInWords(tokens, at, language)
}

/** A year of two digits after a month: no day of a month goes past 31. */
export function shortYearAt(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at]
  const apostrophe = /^['’]$/.test(token?.text ?? '') ? 1 : 0
  const digits = tokens[at + apostrophe]
  if (!digits || !/^\d{2}$/.test(digits.text) || (apostrophe === 0 && Number(digits.text) <= 31)) return null
  const year = Number(digits.text)
  return { value: year + (year > 40 ? 1900 : 2000), next: at + apostrophe + 1 }
}

const zeros = inAny(({ calendar }) => calendar.zeros)

function yearInWords(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const whole = numberAt(tokens, at, language.amounts)
  if (!whole || whole.value.digits) return null
  if (whole.value.value >= 1500 && whole.value.value <= 2100)
    return whole && { value: whole.value.value, next: whole.next }
  const century = whole.value.value
  if (century < 15 || century > 20) return null
  const zero = zeros.has(tokens[whole.next]?.low ?? '') ? 1 : 0
  const rest = numberAt(tokens, whole.next + zero, language.amounts)
  if (!rest || rest.value.digits || rest.value.value > 99 || (rest.value.value < 10 && !zero)) return null
  return { value: century * 100 + rest.value.value, next: rest.next }
}

/** The year that may follow a month, a quarter or a season: "2026", "of 2016", "next year", "de cette année". */
export function yearAfter(tokens: readonly Token[], at: number, language: Language): Found<YearSaid> {
  const book = timeBooksOf(language)
  const { yearForm, yearNouns, yearShifts } = language.calendar
  const start = skip(tokens, at, /^[,/.-]$/)
  const linked = language.calendar.links.includes(tokens[start]?.low ?? '') ? start + 1 : start
  const article = language.calendar.articles.includes(tokens[linked]?.low ?? '') ? linked + 1 : linked
  const year = yearAt(tokens, article, language)
  if (year && !isCounted(tokens, year.next, language)) return { value: { year: year.value }, next: year.next }
  const shift = book.shiftsBefore(tokens, linked)
  if (shift && yearForm.test(tokens[shift.next]?.low ?? ''))
    return { value: { year: null, shift: shift.value }, next: shift.next + 1 }
  const shifted = yearNouns.includes(tokens[article]?.low ?? '')
    ? book.shiftsAfter(tokens, article + 1)
    : null
  if (shifted) return { value: { year: null, shift: shifted.value }, next: shifted.next }
  const moved = book.shiftsAfter(tokens, at)
  const own = moved && yearShifts.includes(tokens[at]!.low) ? moved : null
  return own
    ? { value: { year: null, turn: own.value }, next: own.next }
    : { value: { year: null }, next: at }
}

/** "1500 EUR", "1800 MW"; single letters are initials as often. */
function isSymbol(word: string): boolean {
  return word.length > 1 && (codeOf(word) !== null || measureOf(word) !== null)
}

/** Whether a number counts something, so that it is no year: "2000 euros", "2,000", "1800 m". */
export function isCounted(tokens: readonly Token[], next: number, language: Language): boolean {
  const after = tokens[next]
  if (!after) return false
  const { currencies, measures, powers, percent } = language.amounts
  if (after.kind === 'word')
    return (
      [currencies, measures, powers].some((record) => Object.hasOwn(record, after.low)) ||
      percent.includes(after.low) ||
      isSymbol(after.text)
    )
  return /^[%€$£°]$/.test(after.text)
}
