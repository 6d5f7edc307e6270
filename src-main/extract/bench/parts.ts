import { readPlainText } from '../../readers/plain-text'
import { findChecks } from '../checks/checks'
import { findDates } from '../dates/dates'
import { findDeals } from '../deals/deals'
import { findEntities } from '../entities/entities'
import { findFigures } from '../figures/figures'
import { findQuotes } from '../quotes/quotes'
import { readingOf } from '../reading'
import { linesOf } from '../tokens'

export const partNames = ['cutting', 'dates', 'names', 'figures', 'quotes', 'deals', 'checks'] as const
export type Parts = Record<(typeof partNames)[number], number>

/**
 * What each part of reading a text took, in milliseconds: to be compared with one another alone, for others use the
 * machine too. Asking for processor time instead would take as long as some of the parts do in a short text.
 */
export function partsOf(written: string): Parts {
  const took: Parts = { cutting: 0, dates: 0, names: 0, figures: 0, quotes: 0, deals: 0, checks: 0 }
  const part = <Found>(name: keyof Parts, find: () => Found): Found => {
    const start = performance.now()
    const found = find()
    took[name] = performance.now() - start
    return found
  }
  const { text, blocks } = readPlainText('text.txt', new TextEncoder().encode(written))
  const reading = part('cutting', () => {
    const cut = readingOf({ text, blocks, published: null, language: null })
    linesOf(cut)
    return cut
  })
  const dates = part('dates', () => findDates(reading))
  const entities = part('names', () => findEntities(reading))
  const figures = part('figures', () => findFigures(reading, { dates, entities }))
  const quotes = part('quotes', () => findQuotes(reading, { entities }))
  const deals = part('deals', () => findDeals(reading, { entities, figures, dates, quotes }))
  part('checks', () => findChecks(reading, { figures, dates, deals, quotes }))
  return took
}
