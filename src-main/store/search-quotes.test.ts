import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { many } from '../text/finding'
import { listQuotes } from './quote-list'
import { findHits } from './search'
import { matchingQuotes } from './search-quotes'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  plantDocument(library.store, {
    title: 'Procès',
    paragraphs: [
      'La séance est levée. Il dit : « L’accord est mort ».',
      'Elle dit : « Un désaccord profond ». Puis : « Nous gardons nos accords ».',
      'Enfin « Le cœur du problème reste la discipline » et « rien de tel », « œuvre commune ».',
    ],
    quotes: [
      { words: 'La séance est levée', speaker: 'Camille Vasseur' },
      { words: 'L’accord est mort', speaker: 'Jensen Huang' },
      { words: 'Un désaccord profond', speaker: 'Zoé Okafor' },
      { words: 'Nous gardons nos accords', speaker: 'Zoé Okafor' },
      { words: 'Le cœur du problème reste la discipline', speaker: 'Jensen Huang' },
      { words: 'rien de tel' },
      { words: 'œuvre commune' },
    ],
  })
})
afterEach(() => library.remove())

/** The words found, best first, with what is lit between brackets. */
function find(query: string): string[] {
  return findHits(library.store, query, { kinds: ['quote'], limit: 10 }).map(({ words, matches }) =>
    matches.reduceRight(
      (lit, { start, end }) => `${lit.slice(0, start)}[${lit.slice(start, end)}]${lit.slice(end)}`,
      words,
    ),
  )
}

describe('searching quotes', () => {
  it('says who speaks, by the whole name', () => {
    const speakers = findHits(library.store, 'séance', { limit: 10 }).flatMap(({ kind, speaker }) =>
      kind === 'quote' ? [speaker] : [],
    )
    expect(speakers).toEqual(['Camille Vasseur'])
  })

  it('sees through accents, case and elisions', () => {
    for (const query of ['seance', 'séance', 'SÉANCE', 'séance']) {
      expect(find(query)).toEqual(['La [séance] est levée'])
    }
    expect(find("l'accord")).toEqual(find('l’accord'))
    expect(find('coeur')).toEqual(['Le [cœur] du problème reste la discipline'])
    expect(find('oeuvres ')).toEqual(['[œuvre] commune'])
  })

  it('finds an amount as it is typed, and no other one', () => {
    const said = [
      'Le musée devait coûter 2,4 millions, puis 3,6 millions',
      'Le pont a coûté 2,3 milliards',
      'La dette atteint un milliard',
    ]
    plantDocument(library.store, {
      title: 'Budget',
      paragraphs: said,
      quotes: said.map((words) => ({ words })),
    })
    expect(find('2,3 milliards ')).toEqual(['Le pont a coûté [2,3] [milliards]'])
    expect(find('2.3 ')).toEqual(find('2,3'))
    expect(find('4,6')).toEqual([])
    expect(find('milliard ').toSorted()).toEqual([
      'La dette atteint un [milliard]',
      'Le pont a coûté 2,3 [milliards]',
    ])
    expect(find('billion ')).toEqual([])
    library.store.db.exec(`UPDATE quotes SET words = replace(words, 'milliard', 'euro')`)
    for (const other of ['milliard ', 'milliards ', '2,3 milliards ']) expect(find(other)).toEqual([])
  })

  it('puts exact words before those a letter away', () => {
    expect(find('accord ')).toEqual(['L’[accord] est mort', 'Nous gardons nos [accords]'])
  })

  it('forgives wrong letters', () => {
    expect(find('discpiline ')).toEqual(['Le cœur du problème reste la [discipline]'])
    expect(find('desacord profnd ')).toEqual(['Un [désaccord] [profond]'])
    expect(find('tiscipline ')).toEqual(['Le cœur du problème reste la [discipline]'])
  })

  it('answers the beginning of the last word, in any order of words', () => {
    expect(find('prob')).toEqual(['Le cœur du [problème] reste la discipline'])
    expect(find('mort acc')).toEqual(['L’[accord] est [mort]'])
  })

  it('answers words that are cut where none is found whole', () => {
    expect(find('prob disc ')).toEqual(['Le cœur du [problème] reste la [discipline]'])
    expect(find('jens huan ')).toHaveLength(2)
    expect(find('jens h')).toHaveLength(2)
    expect(find('jens hua cœur')).toEqual(['Le [cœur] du problème reste la discipline'])
    expect(find('jens ')).toHaveLength(2)
  })

  it('counts who speaks where nothing holds every word', () => {
    const words = Array.from({ length: 450 }, (_, at) => `Une laitue ${at}`)
    const plant = () =>
      plantDocument(library.store, {
        title: 'Jardin',
        paragraphs: ['Ces belles et grandes choses que sont au marché du matin ma laitue', ...words],
        quotes: [
          {
            words: 'Ces belles et grandes choses que sont au marché du matin ma laitue',
            speaker: 'Tamsin Birdwell',
          },
          ...words.map((words) => ({ words })),
        ],
      })
    library.store.db.transaction(plant)()
    expect(find('tamsin birdwell laitue hippopotame')[0]).toMatch(/^Ces belles/)
  })

  it('knows who speaks', () => {
    expect(find('huang discipline')).toEqual(['Le cœur du problème reste la [discipline]'])
    expect(find('okafor')).toHaveLength(2)
  })

  it('looks for what else is asked for in what somebody said', () => {
    expect(find('okafor "nos accords"')).toEqual(['Nous gardons [nos accords]'])
    expect(find('okafor accords -gardons ')).not.toContain('Nous gardons nos [accords]')
    expect(find('huang accord -gardons ')).toEqual(['L’[accord] est mort'])
  })

  it('accepts exact phrases and words to leave out', () => {
    expect(find('"rien de tel"')).toEqual(['[rien de tel]'])
    expect(find('"tel de rien"')).toEqual([])
    expect(find('huang -discipline')).toEqual(['L’accord est mort'])
  })

  it('offers what holds most of the words where nothing holds all', () => {
    expect(find('désaccord profond hippopotame')).toEqual(['Un [désaccord] [profond]'])
  })

  it('finds other forms of a word below the word itself, however many hold it', () => {
    plantDocument(library.store, {
      title: 'Formes',
      paragraphs: ['Il parlait.', 'Ils parlent.', 'Parler, enfin.'],
      quotes: [{ words: 'Il parlait' }, { words: 'Ils parlent' }, { words: 'Parler, enfin' }],
    })
    expect(find('parler ')).toEqual(['[Parler], enfin', 'Ils [parlent]', 'Il [parlait]'])
  })

  it('says which words answered for which', () => {
    const near = (query: string) =>
      findHits(library.store, query, { kinds: ['quote'], limit: 1 }).map((hit) => hit.near)
    expect(near('seance levee')).toEqual([
      [
        { typed: 'seance', found: ['séance'] },
        { typed: 'levee', found: ['levée'] },
      ],
    ])
    expect(near('séance lev')).toEqual([[]])
  })

  it('takes the beginning of a word that goes on in very many ways beside words of few quotes and of many', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const quotes = letters.flatMap((letter) => [
      ...[`un vrex${letter}`, `un vrex${letter} rare`, `rien de rare, ${letter}`],
      ...Array.from({ length: 10 }, (_, at) => `un mot courant, ${letter}${at}`),
    ])
    quotes.push('un mot courant, vrexa')
    plantDocument(library.store, {
      title: 'Suites',
      paragraphs: quotes,
      quotes: quotes.map((words) => ({ words })),
    })
    const count = (query: string) => matchingQuotes(library.store, query).ids.length
    expect(count('rare')).toBe(52)
    expect(count('rare vrex')).toBe(26)
    expect(count('rare vrex -vrexb')).toBe(25)
    expect(count('courant')).toBe(261)
    expect(find('courant vrex')).toEqual(['un mot [courant], [vrexa]'])
  })

  it('lists no more than are wanted, and counts all: those that hold the word and those its bearer said', () => {
    const quotes = [
      ...Array.from({ length: many + 50 }, (_, at) => ({ words: `La dérive ${at}` })),
      ...['Une déroute', 'Rien', 'Toujours rien'].map((words) => ({ words, speaker: 'Paul Déroulède' })),
    ]
    plantDocument(library.store, {
      title: 'Dérives',
      paragraphs: quotes.map(({ words }) => words),
      quotes,
    })
    const all = quotes.length
    const { ids, count } = matchingQuotes(library.store, 'dér', many)
    expect(ids.length).toBeLessThan(all)
    expect(count()).toBe(all)
    expect(matchingQuotes(library.store, 'dér').ids).toHaveLength(all)
    const filter = { speakers: [], documents: [], kinds: [], doubtful: false }
    expect(listQuotes(library.store, { ...filter, query: 'dér', limit: 10 }).total).toBe(all)
    const hits = findHits(library.store, 'dér', { kinds: ['quote'], limit: 2 * all }).map(({ id }) => id)
    expect([hits.length, new Set(hits).size]).toEqual([all, all])
  })

  it('finds nothing for nonsense', () => {
    for (const query of ['xqzvwk', 'blorp zwick', 'hjklm séanse-xyz-qqq', 'speaker:xqzvwk'])
      expect(find(query)).toEqual([])
  })

  it('leaves out rejected quotes and trashed documents', () => {
    library.store.db.prepare(`UPDATE quotes SET rejected = 1 WHERE words LIKE '%mort'`).run()
    expect(find('mort')).toEqual([])
    library.store.db.prepare(`UPDATE documents SET trashed_at = 'now'`).run()
    expect(matchingQuotes(library.store, 'séance')).toMatchObject({ best: [], ids: [] })
  })

  it('takes any typed characters for what they are', () => {
    for (const query of [
      '',
      ' ',
      '"',
      '-',
      '*',
      'a" OR "b',
      "'; DROP",
      '(',
      'NEAR(x',
      '^',
      '-"',
      '😀',
      '\u0000',
    ]) {
      expect(() => find(query)).not.toThrow()
    }
  })
})
