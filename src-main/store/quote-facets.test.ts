import { afterAll, expect, it } from 'vitest'
import type { Facet } from '../model/library'
import { quoteFacets } from './quote-facets'
import type { QuoteFilter } from './quote-filter'
import { listQuotes } from './quote-list'
import { plantDocument } from './temporary-document'
import { temporaryLibrary } from './temporary-library'

const library = temporaryLibrary()
afterAll(() => library.remove())

const said = [
  ['Un accord est possible', 'Jensen Huang'],
  ['Aucun accord sans nous', 'Jensen Huang'],
  ['Cet accord est mort', 'Zoé Okafor'],
  ['Voilà un accord de plus', undefined],
  ['Rien de tel', 'Zoé Okafor'],
] as const
for (const title of ['Lundi', 'Mardi'])
  plantDocument(library.store, {
    title,
    paragraphs: said.map(([words]) => `« ${words} ${title} »`),
    quotes: said.map(([words, speaker]) => ({ words: `${words} ${title}`, ...(speaker && { speaker }) })),
  })
const { db } = library.store
db.exec("UPDATE quotes SET kind = 'mixed', confidence = 0.5 WHERE words GLOB 'Cet*'")
const [huang = 0] = db
  .prepare<[], number>("SELECT id FROM entities WHERE name = 'Jensen Huang'")
  .pluck()
  .all()

const everything: QuoteFilter = { query: '', speakers: [], documents: [], kinds: [], doubtful: false }
const counts = (filter: Partial<QuoteFilter>) => {
  const facets = quoteFacets(library.store, { ...everything, ...filter })
  return Object.fromEntries(
    Object.entries<Facet[]>({ ...facets }).map(([name, values]) => [
      name,
      values.map(({ label, value, count }) => `${label || value} ${count}`),
    ]),
  )
}

it('counts what is found by whom, where and how it was said', () => {
  expect(counts({ query: 'accord' })).toEqual({
    speakers: ['Jensen Huang 4', 'nobody 2', 'Zoé Okafor 2'],
    documents: ['Lundi 4', 'Mardi 4'],
    kinds: ['direct 6', 'mixed 2'],
    doubts: ['doubtful 2'],
  })
})

it('leaves each facet what its own filter shuts out, and narrows the others', () => {
  const chosen = { query: 'accord', speakers: [String(huang)] }
  expect(counts(chosen)).toMatchObject({
    speakers: expect.arrayContaining(['Jensen Huang 4', 'Zoé Okafor 2']) as unknown,
    documents: ['Lundi 2', 'Mardi 2'],
    kinds: ['direct 4'],
    doubts: [],
  })
  expect(counts({ query: 'accord', speakers: ['nobody'] })).toMatchObject({ kinds: ['direct 2'] })
  expect(counts({ query: 'accord', doubtful: true })).toMatchObject({ speakers: ['Zoé Okafor 2'] })
})

it('counts the same with words that every quote holds as without any', () => {
  for (const filter of [{}, { kinds: ['direct' as const] }, { documents: ['1'], doubtful: true }])
    expect(counts({ ...filter, query: 'lundi mardi -xyz' })).toEqual(counts(filter))
})

it('is beside a list that tells which of the words are to be lit', () => {
  const query = 'accord -mort speaker:"Jensen Huang"'
  expect(listQuotes(library.store, { ...everything, query, limit: 10 })).toMatchObject({
    sought: 'accord',
    total: 4,
  })
})
