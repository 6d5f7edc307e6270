import type { FoundDate } from '../../model/extraction'
import { daysBetween, partsOf } from '../dates/calendar'
import { startingIn, type Claim, type Evidence } from './claims'
import { wholeNumberAt } from '../figures/numbers'
import { stepsOf, type Told } from '../dates/time-steps'
import { lifeClaims } from './life-checks'
import { lengthClaims } from './length-checks'
import { rangeClaims } from './range-checks'
import { linesOf } from '../tokens'
import { firstWhere } from '../../text/first-where'

/** Spans of time told in words that two dates of the text can test. */
export function durationClaims({ reading, dates }: Evidence): Claim[] {
  const told = stepsOf(reading, dates)
  return [
    ...told.flatMap((one) => laterClaim(one, dates) ?? toldTwice(one, dates) ?? agoClaim(one, dates) ?? []),
    ...lengthClaims(reading, dates),
    ...rangeClaims(reading, dates),
    ...lifeClaims(reading, dates),
    ...spanClaims(reading, dates),
  ]
}

/** "ending an 11-month courtship", "après onze mois de pourparlers": from another date to one that the sentence names. */
function spanClaims(reading: Evidence['reading'], dates: FoundDate[]): Claim[] {
  return linesOf(reading).flatMap(({ tokens, language }) => {
    const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
    const own = startingIn(dates, start, end)
    if (own.length === 0) return []
    return tokens.flatMap((_, at) => {
      const number = wholeNumberAt(tokens, at, language.amounts)
      const hyphen = number && tokens[number.next]?.text === '-' ? 1 : 0
      const next = (number?.next ?? at) + hyphen
      const unit = language.calendar.units[tokens[next]?.low ?? '']
      const named = hyphen > 0 || language.speech.of.includes(tokens[next + 1]?.low ?? '')
      if (!number || !named || (unit !== 'month' && unit !== 'year') || number.value.value < 2) return []
      const span = { start: tokens[at]!.start, end: tokens[Math.min(next + 1, tokens.length - 1)]!.end }
      const count = number.value.value
      for (const last of own) {
        const first = dates.find(
          (date) => isMonth(date) && date.to < last.from && unitsBetween(date, last, unit) === count,
        )
        const from = first ? [first.id, last.id] : []
        if (first)
          return [{ kind: 'duration' as const, ...span, claims: count, computed: count, holds: true, from }]
      }
      return []
    })
  })
}

function isMonth({ from, to }: FoundDate): boolean {
  return daysBetween(from, to) <= 31
}

/** "13 February, three weeks earlier": the day is told twice, and a date before it says from when. */
function toldTwice({ date, count, unit }: Told, dates: FoundDate[]): Claim | null {
  const day = dates.find(({ id }) => id === date.resolvedFrom)
  if (!day || day.from !== date.from || day.to !== date.to) return null
  const before = startingIn(dates, day.start - 600, day.start).reverse()
  const other = before.find((each) => each.from === each.to && unitsBetween(day, each, unit) === count)
  if (!other) return null
  const span = { start: day.start, end: date.end }
  return {
    kind: 'duration',
    ...span,
    claims: count,
    computed: count,
    holds: true,
    from: [date.id, day.id, other.id],
  }
}

const soon = 160

/** "Il y a vingt ans … En 2004": counted from the day of writing, and told once more by its year. */
function agoClaim({ date, count, unit }: Told, dates: FoundDate[]): Claim | null {
  if (date.resolvedFrom !== null || unit !== 'year') return null
  const year = date.from.slice(0, 4)
  const near = startingIn(dates, date.start - soon, date.end + soon)
  const other = near.find((each) => each !== date && each.edtf === year)
  if (!other) return null
  const span = { start: Math.min(date.start, other.start), end: Math.max(date.end, other.end) }
  return { kind: 'duration', ...span, claims: count, computed: count, holds: true, from: [date.id, other.id] }
}

/** "Cinq mois plus tard": the date it was counted from, and another in the text that falls where it leads. */
function laterClaim({ date, count, unit }: Told, all: FoundDate[]): Claim | null {
  const dates = around(all, date)
  const from = dates.find(({ id }) => id === date.resolvedFrom)
  if (!from) return null
  const other = dates.find(
    (each) =>
      each !== date &&
      each !== from &&
      (each.resolvedFrom !== date.id || isBeside(each, date)) &&
      (inside(each, date) || (unit === 'year' && isYearBeside(each, date))),
  )
  // A date that falls where the step leads, but not by so many whole units, decides nothing.
  if (!other || unitsBetween(from, other, unit) !== count) return null
  return {
    kind: 'duration',
    start: date.start,
    end: date.end,
    claims: count,
    computed: count,
    holds: true,
    from: [date.id, from.id, other.id],
  }
}

/** "Six months later, in September": the month beside confirms the count, whatever year it takes from it. */
function isBeside(date: FoundDate, before: FoundDate): boolean {
  return date.start >= before.end && date.start - before.end <= 6 && isMonth(date)
}

/** "Cinq ans plus tard, en 2004": the year beside. */
function isYearBeside(date: FoundDate, before: FoundDate): boolean {
  const beside = date.start >= before.end && date.start - before.end <= 6
  return beside && date.edtf.length === 4 && date.edtf === before.from.slice(0, 4)
}

// A date so many dates away is another story's.
const reach = 200

/** A date among those before and behind it. */
function around(dates: FoundDate[], { start }: FoundDate): FoundDate[] {
  if (dates.length <= 2 * reach) return dates
  const at = firstWhere(dates, (date) => date.start >= start)
  return dates.slice(Math.max(0, at - reach), at + reach)
}

function inside(date: FoundDate, whole: FoundDate): boolean {
  return date.from >= whole.from && date.to <= whole.to && daysBetween(date.from, date.to) <= 31
}

function unitsBetween(first: FoundDate, second: FoundDate, unit: Told['unit']): number {
  const days = Math.abs(daysBetween(first.from, second.from))
  if (unit === 'day') return days
  if (unit === 'week') return Math.round(days / 7)
  const [a, b] = [partsOf(first.from), partsOf(second.from)]
  const months = Math.abs((b.year - a.year) * 12 + b.month - a.month)
  return unit === 'year' ? Math.abs(b.year - a.year) : months
}
