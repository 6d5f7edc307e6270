import type {
  EntityKind,
  FoundDate,
  FoundDeal,
  FoundEntity,
  FoundFigure,
  FoundQuote,
} from '../../model/extraction'
import { findDates } from '../dates/dates'
import { findDeals } from './deals'
import { dealsByRule } from './deals-by-rule'
import { findFigures } from '../figures/figures'
import { readingOf, type Reading } from '../reading'

export const names = ['Verralex', 'Ombrine', 'Credalis']

/** The deals that the rules read in a text whose organizations are given, each as "giver > taker: amount, statuses in order". */
export function dealsIn(text: string, names: string[], language = 'fr', quotes: FoundQuote[] = []): string[] {
  const { deals, ...found } = readDeals(text, names, language, quotes)
  return told(deals, found)
}

/** The same as they are when weighed. */
export function weighedDealsIn(text: string, names: string[], language = 'fr'): string[] {
  const { reading, ...found } = readText(text, names, language, [])
  return told(findDeals(reading, found), found)
}

function told(deals: FoundDeal[], { figures, entities }: Pick<Found, 'figures' | 'entities'>): string[] {
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody'
  return deals.map(({ from, to, figure, history }) => {
    const amount = figures.find(({ id }) => id === figure)?.words ?? 'no amount'
    return `${nameOf(from)} > ${nameOf(to)}: ${amount}, ${history.map(({ status }) => status).join(', ')}`
  })
}

/** The history of the first deal of a text, each entry as "status date". */
export function datedDeal(text: string, names: string[]): string[] {
  const { deals, dates } = readDeals(text, names, 'fr')
  return deals[0]!.history.map(
    ({ status, date }) => `${status} ${dates.find(({ id }) => id === date)?.edtf ?? 'undated'}`,
  )
}

export function statusOf(text: string, names: string[]): string {
  return readDeals(text, names, 'fr').deals[0]!.status
}

interface Found {
  figures: FoundFigure[]
  dates: FoundDate[]
  entities: FoundEntity[]
}

export function readDeals(
  text: string,
  names: string[],
  language: string,
  quotes: FoundQuote[] = [],
): Found & { deals: FoundDeal[] } {
  const { reading, ...found } = readText(text, names, language, quotes)
  return { ...found, deals: dealsByRule(reading, found).deals }
}

export function readText(
  text: string,
  names: string[],
  language: string,
  quotes: FoundQuote[],
): Found & { reading: Reading; quotes: FoundQuote[] } {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const entities = names.map((name, index) => entityOf(text, name, `e${index + 1}`))
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities })
  return { reading, entities, dates, figures, quotes }
}

/** "Lens:place" is a name of another kind than an organization. */
function entityOf(text: string, named: string, id: string): FoundEntity {
  const [name, kind = 'organization'] = named.split(':') as [string, EntityKind?]
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }))
  return { id, kind, name, aliases: [], mentions }
}

/** The deals of a text in which one passage is quoted word for word from the first of some names. */
export function dealsSaid(text: string, words: string, names: string[], language = 'fr'): string[] {
  const start = text.indexOf(words)
  const quote: FoundQuote = {
    ...{ id: 'q1', start, end: start + words.length, words, kind: 'direct', source: 'rules', confidence: 1 },
    ...{ speaker: { entity: 'e1', start: 0, end: 1, sure: 1 }, cue: null, via: null, reasons: [] },
  } as unknown as FoundQuote
  return dealsIn(text, names, language, [quote])
}
