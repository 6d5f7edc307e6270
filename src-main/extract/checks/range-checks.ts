import type { FoundDate } from '../../model/extraction'
import { partsOf } from '../dates/calendar'
import { wholeNumberAt } from '../figures/numbers'
import type { Reading } from '../reading'
import { linesOf } from '../tokens'
import { startingIn, type Claim } from './claims'

/**
 * "pendant neuf ans, de 2009 à 2020", "six months, from March to August": how long, and right behind it from when to when. The
 * text itself says that the one is the other, so that a difference is an error; one more may count both ends.
 */
export function rangeClaims(reading: Reading, dates: FoundDate[]): Claim[] {
  return linesOf(reading).flatMap(({ tokens, language }) => {
    const own = startingIn(dates, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
    const ranges = own.filter(({ edtf }) => /^\d{4}(?:-\d\d)?\/\d{4}(?:-\d\d)?$/.test(edtf))
    if (ranges.length === 0) return []
    return tokens.flatMap((token, at): Claim[] => {
      const number = wholeNumberAt(tokens, at, language.amounts)
      const word = number && tokens[number.next]
      const unit = language.calendar.units[word?.low ?? '']
      if (!number || !word || (unit !== 'year' && unit !== 'month')) return []
      const range = ranges.find(
        ({ start }) => start > word.end && /^,\s\S*\s?$/.test(reading.text.slice(word.end, start)),
      )
      const apart = range && lengthOf(range, unit)
      const count = number.value.value
      if (!range || apart === null || apart === undefined || !Number.isInteger(count) || count < 2) return []
      const holds = count === apart || count === apart + 1
      if (!holds && Math.abs(count - apart) < 2) return []
      return [
        {
          kind: 'duration',
          start: token.start,
          end: range.end,
          claims: count,
          computed: apart,
          holds,
          from: [range.id],
        },
      ]
    })
  })
}

/** How many years or months lie between the two ends; null where they are not told so closely. */
function lengthOf({ edtf, from, to }: FoundDate, unit: 'year' | 'month'): number | null {
  const [first, last] = [partsOf(from), partsOf(to)]
  if (unit === 'year') return edtf.includes('-') ? null : last.year - first.year
  return edtf.includes('-') ? (last.year - first.year) * 12 + last.month - first.month : null
}
