import type { FoundDate } from '../../model/extraction'
import { partsOf } from '../dates/calendar'
import { numberAt } from '../figures/numbers'
import type { Reading } from '../reading'
import { linesOf, type Line } from '../tokens'
import { startingIn, type Claim } from './claims'

/**
 * "She died on Tuesday, aged 91 … Born on 2 May 1934": an age told in one sentence and a birth in another, in a text that
 * tells of one birth and one death. Confirmed or left alone, since a text may tell of two lives.
 */
export function lifeClaims(reading: Reading, dates: FoundDate[]): Claim[] {
  const lines = linesOf(reading).filter(({ tokens }) => tokens.length > 0)
  const births = lines.flatMap((line) => birthIn(line, dates) ?? [])
  const [birth] = births
  if (!birth || births.length > 1) return []
  const ages = lines.flatMap((line, index) => {
    // What one sentence tells whole is tested there.
    const told = line.tokens[0]!.start <= birth.start && birth.start < line.tokens.at(-1)!.end
    const age = told ? null : ageIn(line)
    const death = age && [line, lines[index - 1]].find((each) => each && speaksOfDeath(each))
    return age && death ? [{ ...age, ends: endsIn(death, dates, birth, reading.published) }] : []
  })
  const [age] = ages
  if (!age || ages.length > 1) return []
  const computed = age.ends.flatMap((end) => {
    const years = ageBetween(birth, end)
    return years.includes(age.years) ? [age.years] : []
  })[0]
  if (computed === undefined) return []
  const { start, end, years } = age
  return [{ kind: 'duration', start, end, claims: years, computed, holds: true, from: [birth.id] }]
}

/** The date behind "born", with its year. */
function birthIn({ tokens, language }: Line, dates: FoundDate[]): FoundDate | null {
  const at = tokens.findIndex(({ text }) => language.calendar.born.includes(text.toLowerCase()))
  const word = tokens[at]
  const near = tokens[Math.min(tokens.length - 1, at + 9)]
  if (!word || !near) return null
  const date = startingIn(dates, word.end, near.end)[0]
  return date && date.words.includes(date.from.slice(0, 4)) && isWithinYear(date) ? date : null
}

function isWithinYear({ from, to }: FoundDate): boolean {
  return from.slice(0, 4) === to.slice(0, 4)
}

/** "aged 91", "avait 91 ans", "was 91". */
function ageIn({ tokens, language }: Line): { start: number; end: number; years: number } | null {
  const { aged, units, hadAge } = language.calendar
  for (const [at, token] of tokens.entries()) {
    const number = numberAt(tokens, at, language.amounts)
    const years = number?.value.value ?? 0
    if (!number || !Number.isInteger(years) || years < 20 || years > 115) continue
    const before = tokens[at - 1]?.low ?? ''
    const after = tokens[number.next]
    const inYears = units[after?.low ?? ''] === 'year'
    const ended = !after || after.kind === 'mark'
    if (aged.includes(before) || (hadAge.includes(before) && (inYears || ended)))
      return { start: token.start, end: tokens[inYears ? number.next : number.next - 1]!.end, years }
  }
  return null
}

function speaksOfDeath({ tokens, language }: Line): boolean {
  return tokens.some(({ low }) => language.calendar.died.includes(low))
}

/** When somebody died: by the dates of the sentence that says so, else when the text was written. */
function endsIn(line: Line, dates: FoundDate[], birth: FoundDate, published: string | null): string[] {
  const own = startingIn(dates, line.tokens[0]!.start, line.tokens.at(-1)!.end)
  const told = own.filter((date) => date !== birth && date.from > birth.to && isWithinYear(date))
  return told.length > 0 ? told.map(({ from }) => from) : published ? [published] : []
}

/** How old somebody may be who was born within a date. */
function ageBetween(birth: FoundDate, end: string): number[] {
  const [first, last] = [partsOf(birth.from), partsOf(birth.to)]
  const { year, month, day } = partsOf(end)
  const age = (born: typeof first) =>
    year - born.year - (month < born.month || (month === born.month && day < born.day) ? 1 : 0)
  return [age(first), age(last)]
}
