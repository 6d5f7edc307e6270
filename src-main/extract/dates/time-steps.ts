import type { FoundDate } from '../../model/extraction'
import type { CalendarUnit } from '../languages/calendar'
import { numberAt } from '../figures/numbers'
import type { Reading } from '../reading'
import { timeBooksOf } from './time-words'
import { linesOf } from '../tokens'

/** A date told as so many units from another: "Cinq mois plus tard". */
export interface Told {
  date: FoundDate
  count: number
  unit: CalendarUnit
}

/** The dates of a text that are told as steps from another date or from the day of writing, with the steps. */
export function stepsOf(reading: Reading, dates: FoundDate[]): Told[] {
  const steps = new Map(dates.map((date) => [date.start, date]))
  if (steps.size === 0) return []
  return linesOf(reading).flatMap(({ tokens, language }) =>
    tokens.flatMap((token, at) => {
      const date = steps.get(token.start)
      const before = date ? timeBooksOf(language).countBefore(tokens, at) : null
      const number = date && numberAt(tokens, before?.next ?? at, language.amounts)
      const unit = number && language.calendar.units[tokens[number.next]?.low ?? '']
      return date && number && unit ? [{ date, count: number.value.value, unit }] : []
    }),
  )
}
