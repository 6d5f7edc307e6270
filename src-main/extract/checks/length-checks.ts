import type { FoundDate } from '../../model/extraction'
import { partsOf } from '../dates/calendar'
import { wholeNumberAt } from '../figures/numbers'
import type { Reading } from '../reading'
import { linesOf, type Line } from '../tokens'
import { startingIn, type Claim } from './claims'

/** Two years that a sentence names, and how far they lie apart. */
interface Stretch {
  start: number
  end: number
  years: number
  from: string[]
}

/**
 * "from 1939 until 1976, when she retired after 37 years", "opened in 1998 and closed in 2018, after twenty years",
 * "né en 1952, mort en 2019 à 67 ans". Years alone leave one open, so that such a claim is confirmed or left alone.
 */
export function lengthClaims(reading: Reading, dates: FoundDate[]): Claim[] {
  return linesOf(reading).flatMap((line) => {
    const { tokens, language } = line
    const stretch = stretchIn(line, dates)
    if (!stretch) return []
    return tokens.flatMap((token, at): Claim[] => {
      const number = wholeNumberAt(tokens, at, language.amounts)
      const count = number?.value.value ?? 0
      if (!number || count < 2 || Math.abs(stretch.years - count) > 1) return []
      const end = tokens[number.next] && isYears(line, number.next) ? number.next : number.next - 1
      const aged = language.calendar.aged.includes(tokens[at - 1]?.low ?? '')
      if (end < number.next && !aged) return []
      const span = {
        start: Math.min(stretch.start, token.start),
        end: Math.max(stretch.end, tokens[end]!.end),
      }
      const { years, from } = stretch
      return [{ kind: 'duration', ...span, claims: count, computed: years, holds: true, from }]
    })
  })
}

function isYears({ tokens, language }: Line, at: number): boolean {
  return language.calendar.units[tokens[at]!.low] === 'year'
}

/** A range of years, or the only two dates of a sentence, of two years. */
function stretchIn({ tokens }: Line, dates: FoundDate[]): Stretch | null {
  const own = startingIn(dates, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const range = own.find(({ edtf }) => /^\d{4}\/\d{4}$/.test(edtf))
  if (range) return stretchOf(range.from, range.to, [range])
  const [first, last, ...more] = own
  if (!first || !last || more.length > 0 || !namesYear(first) || !namesYear(last)) return null
  return stretchOf(first.from, last.from, [first, last])
}

function stretchOf(from: string, to: string, dates: FoundDate[]): Stretch | null {
  const years = partsOf(to).year - partsOf(from).year
  if (years < 2) return null
  const [start, end] = [dates[0]!.start, dates.at(-1)!.end]
  return { start, end, years, from: dates.map(({ id }) => id) }
}

/** "1952", "in May 2010", but neither "this year" nor "the eighties". */
function namesYear({ from, to, words }: FoundDate): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && words.includes(from.slice(0, 4))
}
