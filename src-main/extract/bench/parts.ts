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

/** What each part of reading a text costs, in milliseconds of processor time: others use the machine too. */
export function partsOf(written: string): Parts {
  const costs: Parts = { cutting: 0, dates: 0, names: 0, figures: 0, quotes: 0, deals: 0, checks: 0 }
  const part = <Found>(name: keyof Parts, find: () => Found): Found => {
    const [found, cost] = costOf(find)
    costs[name] = cost
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
  return costs
}

/** What something answers, and what it cost. */
export function costOf<Answer>(work: () => Answer): [Answer, number] {
  const before = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(before)
  return [answer, (user + system) / 1000]
}

export function sumOf(parts: Parts): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0)
}
