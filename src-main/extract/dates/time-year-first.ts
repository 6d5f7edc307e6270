import type { YearFirst } from '../languages/calendar'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'
import type { Rule } from './time-rules'
import { dayAt, monthAt, skip, yearAt } from './time-words'

/** "2025. március 3.", "2025 m. kovo 3 d.", "2025. gada 3. marts", "2025年3月3日", "2025年3月", "3月3日". */
export const yearFirst: Rule = (tokens, at, language) => {
  const { yearFirst: told } = language.calendar
  if (!told) return null
  const year = yearAt(tokens, at, language)
  const behind = year && behindYear(tokens, year.next, told)
  if (!behind) return told.afterMonth.length > 0 ? dayOf(tokens, at, null, told, language) : null
  const day = dayOf(tokens, behind, year.value, told, language)
  if (day) return day
  const month = monthIn(tokens, behind, told, language)
  if (month)
    return { value: { kind: 'month', month: month.value, part: null, year: year.value }, next: month.next }
  if (told.afterMonth.length === 0 || year.value < earliest) return null
  return { value: { kind: 'years', first: year.value, last: year.value, part: null }, next: behind }
}

// So many years may be counted as well: "1200年前" is twelve centuries ago.
const earliest = 1600

function behindYear(tokens: readonly Token[], at: number, { afterYear }: YearFirst): number | null {
  const found = afterYear.find((words) => words.every((word, i) => tokens[at + i]?.low === word))
  return found ? at + found.length : null
}

function dayOf(
  tokens: readonly Token[],
  at: number,
  year: number | null,
  told: YearFirst,
  language: Language,
): ReturnType<Rule> {
  const month = monthIn(tokens, at, told, language)
  const day = month ? dayIn(tokens, month.next, told, language) : dayAt(tokens, at, language)
  if (!day) return null
  const last = month ? day : monthIn(tokens, skip(tokens, day.next, /^\.$/), told, language)
  if (!last || (!month && told.afterMonth.length > 0)) return null
  const said = { day: day.value, month: (month ?? last).value, weekday: null, year }
  return { value: { kind: 'day', ...said }, next: last.next }
}

/** By its name, or by its number with what stands behind it. */
function monthIn(
  tokens: readonly Token[],
  at: number,
  { afterMonth }: YearFirst,
  language: Language,
): Found<number> | null {
  if (afterMonth.length === 0) return monthAt(tokens, at, language)
  const number = Number(tokens[at]?.text)
  const isMonth = number >= 1 && number <= 12 && afterMonth.includes(tokens[at + 1]?.low ?? '')
  return isMonth ? { value: number, next: at + 2 } : null
}

function dayIn(
  tokens: readonly Token[],
  at: number,
  { afterMonth, afterDay }: YearFirst,
  language: Language,
): Found<number> | null {
  const day = dayAt(tokens, at, language)
  if (!day) return null
  const isClosed = afterDay.some((word) => word !== '.' && word === tokens[day.next]?.low)
  if (!isClosed && afterMonth.length > 0) return null
  return { value: day.value, next: isClosed ? day.next + 1 : day.next }
}
