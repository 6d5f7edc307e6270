import type { Expression, YearSaid } from './expressions'
import { inAny } from '../languages'
import type { CalendarUnit } from '../languages/calendar'
import type { Language } from '../languages/language'
import { booksOf } from '../figures/amount-books'
import { numberAt } from '../figures/numbers'
import type { Found } from '../phrase-book'
import { month, weekdayAt } from './time-days'
import { quarter } from './time-quarters'
import { type Rule, longest, skipArticle, isSingle } from './time-rules'
import { dayAt, monthAt, ordinalAt, skip, timeBooksOf, yearAfter, yearAt } from './time-words'
import { years, centuryNumber } from './time-years'
import type { Token } from '../tokens'

const beforeWeekend = inAny(({ calendar }) => calendar.beforeWeekend)
const beforeUnit = inAny(({ calendar }) => calendar.beforeUnit)

export const unit: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  // "The next day" counts from the day before it, "next week" from the day of writing.
  if (book.daysAfter(tokens, at)) return null
  const before = book.shiftsBefore(tokens, at)
  const named = before && book.units(tokens, before.next)
  if (before && named && isSingle(tokens[before.next]!))
    return {
      value: { ...unitOf(named.value, before.value), ...hangs(tokens, before.next - 1, language) },
      next: named.next,
    }
  const start = skipArticle(tokens, at, language)
  const plain = book.units(tokens, start)
  if (!plain) return null
  const after = book.shiftsAfter(tokens, plain.next)
  if (after && language.calendar.shiftsFollow)
    return {
      value: { ...unitOf(plain.value, after.value), ...hangs(tokens, after.next - 1, language) },
      next: after.next,
    }
  if (plain.value === 'weekend' && (start > at || beforeWeekend.has(tokens[at - 1]?.low ?? '')))
    return {
      value: { kind: 'unit', unit: 'weekend', shift: 0, part: null, bound: null, loose: true },
      next: plain.next,
    }
  const led = start > at && beforeUnit.has(tokens[at - 1]?.low ?? '')
  const closing = !tokens[plain.next] || /^[.,;!?]$/.test(tokens[plain.next]!.text)
  if (led && closing && ['week', 'month', 'year'].includes(plain.value) && isSingle(tokens[start]!))
    return { value: { kind: 'unit', unit: plain.value, shift: 0, part: null, bound: null }, next: plain.next }
  if (start === at) return null
  // "the week after next", "the week before last"
  const second = book.afterNext(tokens, plain.next)
  if (second) return { value: unitOf(plain.value, 2), next: second.next }
  const other = book.beforeLast(tokens, plain.next)
  const open = other && tokens[other.next]
  // "the week before last Christmas"
  if (open?.kind === 'word' && !language.frequent.includes(open.low)) return null
  return other && { value: unitOf(plain.value, -2), next: other.next }
}

function unitOf(unit: CalendarUnit, shift: number): Extract<Expression, { kind: 'unit' }> {
  return { kind: 'unit', unit, shift, part: null, bound: null }
}

/** "the following year", "le mois précédent" count from the date before them. */
function hangs(tokens: readonly Token[], at: number, { calendar }: Language): { from?: 'date' } {
  return calendar.relativeShifts.includes(tokens[at]!.low) ? { from: 'date' } : {}
}

/** "earlier this month", "later this week". */
export const boundedUnit: Rule = (tokens, at, language) => {
  const bound = language.calendar.bounds[tokens[at]?.low ?? '']
  const found = bound ? innerUnit(tokens, at + 1, language) : null
  if (!bound || !found || found.value.kind !== 'unit' || found.value.shift !== 0) return null
  return { value: { ...found.value, bound }, next: found.next }
}

/** "this month", or "in the week": after "earlier" the article points to this one. */
const innerUnit: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  const inThis = book.inThis(tokens, at)
  if (!inThis) return unit(tokens, at, language)
  const named = book.units(tokens, inThis.next)
  return (
    named && {
      value: { kind: 'unit', unit: named.value, shift: 0, part: null, bound: null },
      next: named.next,
    }
  )
}

/** "next two days", "les trois derniers mois", "depuis dix ans". */
export const run: Rule = (tokens, at, language) => {
  const book = timeBooksOf(language)
  if (language.calendar.since.includes(tokens[at]?.low ?? '')) return runSince(tokens, at, language)
  const before = book.shiftsBefore(tokens, at)
  const number = numberAt(tokens, before?.next ?? at, language.amounts)
  const written = tokens[before?.next ?? at]?.text ?? ''
  // "£4.00 last week" is a price.
  if (!number || number.value.value > 200 || /\d[.,]\d/.test(written)) return null
  const middle = before
    ? null
    : (book.shiftsBefore(tokens, number.next) ?? book.shiftsAfter(tokens, number.next))
  const shift = before ?? middle
  const named = shift && book.units(tokens, middle?.next ?? number.next)
  if (!shift || !named || shift.value === 0 || isVerb(tokens, at, language)) return null
  return {
    value: { kind: 'run', unit: named.value, count: number.value.value, shift: shift.value },
    next: named.next,
  }
}

/** "depuis dix ans", "depuis plus de trois mois" */
function runSince(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  const hedge = booksOf(language).hedges(tokens, at + 1)
  const start = hedge?.next ?? at + 1
  const one = language.amounts.articles.includes(tokens[start]?.low ?? '')
  const number = one ? null : numberAt(tokens, start, language.amounts)
  const count = one ? 1 : (number?.value.value ?? 0)
  const named = timeBooksOf(language).units(tokens, number?.next ?? start + 1)
  if (!named || !Number.isInteger(count) || count < 1 || count > 200) return null
  return { value: { kind: 'run', unit: named.value, count, shift: -1 }, next: named.next }
}

/** "expected to last six weeks", "could last two years": how long something goes on is no past. */
function isVerb(tokens: readonly Token[], at: number, { calendar }: Language): boolean {
  const before = tokens[at - 1]?.low ?? ''
  return calendar.beforeInfinitive.includes(before)
}

export const parted: Rule = (tokens, at, language) => {
  const part = timeBooksOf(language).parts(tokens, at)
  if (!part) return null
  const start = ofMonth(tokens, skipArticle(tokens, skip(tokens, part.next, /^-$/), language), language)
  const decade = language.calendar.decadeNouns.includes(tokens[start]?.low ?? '')
  const whole =
    (decade ? years(tokens, start + 1, language) : null) ??
    longest([month, years, unitOrYear, quarter, season], tokens, start, language) ??
    unit(tokens, part.next, language) ??
    thisUnit(tokens, at, part.next, language)
  if (!whole) return null
  const { value } = whole
  if (value.kind === 'month' || value.kind === 'unit' || value.kind === 'years')
    return { value: { ...value, part: part.value }, next: whole.next }
  return null
}

/** "en fin d'année", "en début de semaine": the one that runs. */
function thisUnit(
  tokens: readonly Token[],
  at: number,
  start: number,
  language: Language,
): Found<Expression> | null {
  if (!language.calendar.beforePart.includes(tokens[at]!.low)) return null
  const plain = timeBooksOf(language).units(tokens, start)
  if (!plain || !['year', 'month', 'week'].includes(plain.value) || !isSingle(tokens[start]!)) return null
  return { value: unitOf(plain.value, 0), next: plain.next }
}

/** "la fin du mois de janvier": the noun adds nothing to the name. */
function ofMonth(tokens: readonly Token[], at: number, language: Language): number {
  const noun = timeBooksOf(language).units(tokens, at)
  const linked = noun?.value === 'month' && language.calendar.links.includes(tokens[noun.next]?.low ?? '')
  return linked && monthAt(tokens, noun.next + 1, language) ? noun.next + 1 : at
}

/** After a part, "the year" is this one: "la fin de l'année", "the end of last year". */
const unitOrYear: Rule = (tokens, at, language) => {
  const shifted = unit(tokens, at, language)
  if (shifted) return shifted
  const plain = timeBooksOf(language).units(tokens, at)
  const before = tokens[at - 1]?.low ?? ''
  if (
    !plain ||
    !['year', 'month', 'week'].includes(plain.value) ||
    !language.calendar.beforePartedUnit.includes(before)
  )
    return null
  if (!isSingle(tokens[at]!)) return null
  return { value: { kind: 'unit', unit: plain.value, shift: 0, part: null, bound: null }, next: plain.next }
}

export const season: Rule = (tokens, at, language) => {
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
  const doubtful = language.calendar.doubtfulSeasons[tokens[at]!.low]
  if (doubtful && tokens[at]!.text.toLowerCase() !== doubtful.written) return null
  const isTold = signed && (!doubtful || doubtful.before.includes(tokens[at - 1]?.low ?? ''))
  if (year.next === found.next && !isTold) return null
  const next = pastTurnOfYear(tokens, year)
  return { value: { kind: 'season', season: found.value, ...year.value }, next }
}

/** "the winter of 1998-99" is that of 1998: it ends in the next year. */
function pastTurnOfYear(tokens: readonly Token[], { value: { year }, next }: Found<YearSaid>): number {
  const [dash, tail] = [tokens[next], tokens[next + 1]]
  const joined = /^[-–/]$/.test(dash?.text ?? '') && !dash!.spaced && tail !== undefined && !tail.spaced
  const isNext = (said: string): boolean => Number(said) === year! + 1 || Number(said) === (year! + 1) % 100
  return joined && year !== null && isNext(tail.text) ? next + 2 : next
}

/** "the first Friday of July", "premier vendredi de ce mois", "the third week of 2027". */
export const nth: Rule = (tokens, at, language) => {
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

/** "the 15th day of next month". */
export const dayOfUnit: Rule = (tokens, at, language) => {
  const day = dayAt(tokens, skipArticle(tokens, at, language), language)
  const from =
    day && language.calendar.dayNouns.includes(tokens[day.next]?.low ?? '') ? day.next + 1 : day?.next
  if (!day || !from || !language.calendar.links.includes(tokens[from]?.low ?? '')) return null
  const around = unit(tokens, from + 1, language)
  if (around?.value.kind !== 'unit' || around.value.unit !== 'month') return null
  return {
    value: { kind: 'day', day: day.value, month: null, year: null, shift: around.value.shift, weekday: null },
    next: around.next,
  }
}

/** "lundi de la semaine prochaine", "next week's Friday", "next year's January": a day or month of a week or year that is told. */
export const ofUnit: Rule = (tokens, at, language) => {
  const name = weekdayAt(tokens, at, language, false)
  if (name) {
    const link = language.calendar.links.includes(tokens[name.next]?.low ?? '') ? name.next + 1 : name.next
    return weekdayOf(unit(tokens, link, language), name.value)
  }
  const owner = unit(tokens, at, language)
  if (!owner || !/^['’]s$/.test(tokens[owner.next]?.low ?? '')) return null
  const owned = owner.next + 1
  const day = weekdayAt(tokens, owned, language, true)
  if (day) return weekdayOf({ value: owner.value, next: day.next }, day.value)
  const found = monthAt(tokens, owned, language)
  const { value } = owner
  if (!found || value.kind !== 'unit' || value.unit !== 'year' || value.from) return null
  return {
    value: { kind: 'month', month: found.value, part: null, year: null, shift: value.shift },
    next: found.next,
  }
}

function weekdayOf(around: Found<Expression> | null, weekday: number): Found<Expression> | null {
  if (around?.value.kind !== 'unit' || around.value.unit !== 'week' || around.value.from) return null
  return { value: { kind: 'weekday', weekday, shift: null, week: around.value.shift }, next: around.next }
}

/** "week 31", "semaine 12": by number, in the year beside it or in this one. */
export const numberedWeek: Rule = (tokens, at, language) => {
  const named = timeBooksOf(language).units(tokens, at)
  const number = tokens[named?.next ?? at]
  if (named?.value !== 'week' || !/^\d{1,2}$/.test(number?.text ?? '') || Number(number!.text) > 53)
    return null
  const said = yearAfter(tokens, named.next + 1, language)
  const year = said.value.year === null ? { ...said, value: { year: null, turn: 0 } } : said
  return {
    value: { kind: 'nth', n: Number(number!.text), weekday: null, month: null, ...year.value },
    next: year.next,
  }
}
