import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findHits } from './search'
import { readQuery } from './search-reading'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  const gazette = plantDocument(library.store, {
    title: 'Gazette',
    paragraphs: ['The ferry stays, the mayor told Reuters. The harbour closes, she said.'],
    quotes: [
      { words: 'The ferry stays', speaker: 'Dana Whitlock', via: 'Reuters' },
      { words: 'The harbour closes', speaker: 'Dana Whitlock' },
    ],
  })
  plantDocument(library.store, {
    title: 'Courier',
    paragraphs: ['The ferry sails.'],
    quotes: [{ words: 'The ferry sails', via: 'Reuters' }],
  })
  library.store.db.prepare(`UPDATE documents SET publisher = 'The Gazette' WHERE id = ?`).run(gazette)
})
afterEach(() => library.remove())

const find = (query: string) =>
  findHits(library.store, query, { kinds: ['quote'], limit: 10 }).map(({ words }) => words)

describe('who passes a quote on', () => {
  it('is a source that a filter names', () => {
    expect(find('source:reuters')).toEqual(['The ferry sails', 'The ferry stays'])
    expect(find('source:reuters in:gazette')).toEqual(['The ferry stays'])
    expect(find('source:reuters sails ')).toEqual(['The ferry sails'])
    expect(find('ferry -source:reuters')).toEqual([])
    expect(find('source:gazette')).toEqual(['The ferry stays', 'The harbour closes'])
    expect(find('source:gazette -source:reuters')).toEqual(['The harbour closes'])
  })

  it('is found by plain words, alone and beside those of the quote', () => {
    expect(find('Reuters ').toSorted()).toEqual(['The ferry sails', 'The ferry stays'])
    expect(find('reut').toSorted()).toEqual(['The ferry sails', 'The ferry stays'])
    expect(find('reuters sails ')).toEqual(['The ferry sails'])
  })

  it('has a quote found once whom both its speaker and its relay are named like', () => {
    plantDocument(library.store, {
      title: 'Ledger',
      paragraphs: ['The pier holds.'],
      quotes: [{ words: 'The pier holds', speaker: 'Reuters', via: 'Reuters' }],
    })
    expect(find('reuters pier ')).toEqual(['The pier holds'])
    expect(find('reuters ').filter((words) => words === 'The pier holds')).toHaveLength(1)
  })

  it('is said with the quote', () => {
    const [hit] = findHits(library.store, 'stays ', { kinds: ['quote'], limit: 1 })
    expect(hit).toMatchObject({ speaker: 'Dana Whitlock', via: 'Reuters' })
  })

  it('is offered as a source, and known', () => {
    const { offers, tokens } = readQuery(library.store, 'source:reut', 11, 'en')
    expect(offers.map(({ insert }) => insert)).toEqual(['source:Reuters '])
    expect(tokens).toMatchObject([{ known: true }])
  })

  it('is offered as no speaker', () => {
    const offered = (typed: string) =>
      readQuery(library.store, typed, typed.length, 'en').offers.map(({ words }) => words)
    expect(offered('speaker:reut')).toEqual([])
    expect(offered('speaker:')).toEqual(['Dana Whitlock'])
  })
})
