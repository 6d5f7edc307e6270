import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kindWords } from '../model/kind-words'
import { readQuery } from './search-reading'
import { parseQuery } from '../text/query'
import type { TemporaryLibrary } from './temporary-library'
import { libraryOfTwoPapers } from './two-papers-in-test'

let library: TemporaryLibrary
beforeEach(() => {
  library = libraryOfTwoPapers()
})
afterEach(() => library.remove())

describe('a query being typed', () => {
  const offers = (typed: string, language: 'fr' | 'en' = 'en') =>
    readQuery(library.store, typed, typed.length, language).offers.map(({ insert }) => insert)

  it('is offered the words of filters in the language of the interface', () => {
    expect(offers('séance sp')).toEqual(['speaker:'])
    expect(offers('loc', 'fr')).toEqual(['locuteur:'])
    expect(offers('-ta')).toEqual(['-tag:'])
    expect(offers('kind:')).toEqual(kindWords('en').map((kind) => `kind:${kind} `))
  })

  it('is offered what a filter may name', () => {
    expect(offers('speaker:vas')).toEqual(['speaker:"Camille Vasseur" '])
    expect(offers('speaker:hunag')).toEqual(['speaker:"Jensen Huang" '])
    expect(offers('dans:"gazette d', 'fr')).toEqual(['dans:"Gazette du soir" '])
    expect(offers('tag:')).toEqual(['tag:rupture '])
    expect(offers('genre:cit', 'fr')).toEqual(['genre:citation '])
    library.store.db.prepare(`INSERT INTO colour_meanings VALUES ('red', 'à vérifier')`).run()
    expect(offers('colo')).toEqual(['colour:'])
    expect(offers('couleur:v', 'fr')).toEqual(expect.arrayContaining(['couleur:vert ', 'couleur:violet ']))
    expect(offers('colour:')).toEqual(expect.arrayContaining(['colour:"à vérifier" ', 'colour:yellow ']))
  })

  it('is offered each speaker once, whatever names there are for them', () => {
    library.store.db.exec(
      `INSERT INTO entity_names (entity_id, kind, name, folded)
       SELECT id, kind, 'Vasseur', 'vasseur' FROM entities WHERE name = 'Camille Vasseur'`,
    )
    const named = offers('speaker:').filter((offer) => offer.includes('Vasseur'))
    expect(named).toHaveLength(1)
    // In full: two of one family are told apart.
    expect(offers('speaker:vass')).toEqual(['speaker:"Camille Vasseur" '])
  })

  it('is understood by other usual words for its filters', () => {
    const fields = (typed: string) => parseQuery(typed).filters.map(({ field }) => field)
    expect(fields('author:x auteur:x publisher:x')).toEqual(['source', 'source', 'source'])
    expect(fields('doc:x document:x')).toEqual(['in', 'in'])
    expect(offers('auth')).toEqual(['source:'])
  })

  it('is offered when documents were published: years, months, days', () => {
    expect(offers('before:')).toEqual(['before:2026 ', 'before:2025 '])
    expect(offers('après:2025', 'fr')).toEqual(['après:2025-09 '])
    expect(offers('after:2025-09')).toEqual(['after:2025-09-03 '])
    expect(offers('after:hier')).toEqual([])
  })

  it('is not offered what it says in full, which is what is meant', () => {
    const read = (typed: string) => readQuery(library.store, typed, typed.length, 'en')
    for (const typed of [
      'after:1950',
      'after:03/2025',
      'kind:quote',
      'tag:rupture',
      'speaker:"jensen huang"',
    ])
      expect(read(typed), typed).toMatchObject({ offers: [], whole: true })
    expect(read('after:2025-09')).toMatchObject({ offers: [{ words: '2025-09-03' }], whole: true })
    expect(read('after:2025-0').whole).toBe(false)
    expect(read('accord').whole).toBe(false)
  })

  it('shows filters, phrases and what is left out where they stand, and whether they name anything', () => {
    const typed = 'mort speaker:huang «très bon» -deuil tag:rien avant:hier genre:xyz -genre:xyz genre:cit'
    const shown = readQuery(library.store, typed, 0, 'en').tokens
    expect(shown.map(({ start, end, known }) => [typed.slice(start, end), known])).toEqual([
      ['speaker:huang', true],
      ['«très bon»', true],
      ['-deuil', true],
      ['tag:rien', false],
      ['avant:hier', false],
      ['genre:xyz', false],
      ['-genre:xyz', false],
      ['genre:cit', true],
    ])
  })

  it.each(['avant:20', 'after:2020-1', 'after:2020-02-2', 'after:12/2', 'genre:ci'])(
    'says nothing yet of what may come to be a day or a kind: %s',
    (typed) => {
      expect(
        readQuery(library.store, typed, typed.length, 'en').tokens.filter(({ known }) => !known),
      ).toEqual([])
    },
  )

  it.each(['avant:hier', 'after:2020-13', 'after:2020-00', 'after:2020-02-3'])(
    'says that no day begins so: %s',
    (typed) => {
      expect(readQuery(library.store, typed, typed.length, 'en').tokens).toEqual([
        { start: 0, end: typed.length, known: false, why: 'date' },
      ])
    },
  )
})
