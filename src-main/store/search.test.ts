import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HitKind } from '../model/library'
import { findHits } from './search'
import { lineRead } from './search-notes'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  const long = `${'Une phrase sans intérêt 😀. '.repeat(30)}Enfin le gouvernement chute. Puis rien.`
  plantDocument(library.store, {
    title: 'Procès-verbal',
    paragraphs: ['Jensen Huang a dit : « La séance est levée ».', long],
    quotes: [{ words: 'La séance est levée', speaker: 'Jensen Huang' }],
  })
  library.store.db
    .prepare(`INSERT INTO notes (title, body, created_at, changed_at) VALUES ('Mes idées', ?, '', '')`)
    .run('Début\nLa **séance** du matin\nFin')
})
afterEach(() => library.remove())

/** Kind and words of each hit, with what is lit between brackets. */
function find(query: string, ...kinds: HitKind[]): string[] {
  return findHits(library.store, query, { kinds, limit: 10 }).map(({ kind, words, matches }) => {
    const lit = matches.reduceRight(
      (lit, { start, end }) => `${lit.slice(0, start)}[${lit.slice(start, end)}]${lit.slice(end)}`,
      words,
    )
    return `${kind}: ${lit}`
  })
}

describe('searching everything', () => {
  it('finds quotes, notes and passages by their words', () => {
    expect(find('seance')).toEqual([
      'quote: La [séance] est levée',
      'note: La [séance] du matin',
      'passage: Jensen Huang a dit : « La [séance] est levée ».',
    ])
  })

  it('finds names by their beginning', () => {
    expect(find('jens', 'entity')).toEqual(['entity: [Jensen] Huang'])
    expect(find('proces', 'document')).toEqual(['document: [Procès]-verbal'])
    expect(find('mes idées', 'note')).toEqual(['note: Mes idées'])
  })

  it('puts what is named just so before all that holds those words', () => {
    plantDocument(library.store, { title: 'Portrait', paragraphs: ['Ici Jensen Huang parle.'] })
    expect(find('jensen huang')[0]).toBe('entity: [Jensen] [Huang]')
    expect(find('jensen huang')[1]).toBe('passage: Ici [Jensen] [Huang] parle.')
    expect(find('jensen hunag')[0]).toBe('entity: [Jensen] Huang')
  })

  it('puts who bears the words as a part of a name before passages, who is named most often first', () => {
    const said = (speaker: string, times: number) =>
      Array.from({ length: times }, (_, at) => ({ words: `Oui, ${at} fois`, speaker }))
    plantDocument(library.store, {
      title: 'Portrait',
      paragraphs: ['Ici Jensen Huang parle.'],
      quotes: [...said('Huang Wei', 2), ...said('Lori Huang', 3), ...said('Jo Huangfu', 5)],
    })
    expect(find('huang').slice(0, 4)).toEqual([
      'entity: Lori [Huang]',
      'entity: [Huang] Wei',
      'entity: Jensen [Huang]',
      'passage: Ici Jensen [Huang] parle.',
    ])
  })

  it('leaves room for words where very many bear them', () => {
    plantDocument(library.store, {
      title: 'Parenté',
      paragraphs: ['Un Huang de plus.'],
      quotes: Array.from({ length: 9 }, (_, at) => ({ words: `Oui, ${at}`, speaker: `Parent${at} Huang` })),
    })
    const kinds = find('huang').map((line) => line.slice(0, line.indexOf(':')))
    expect(kinds.slice(0, 6)).toEqual([...Array<string>(5).fill('entity'), 'passage'])
  })

  it('says how well a speaker answers whose name is mistyped', () => {
    const [quote] = findHits(library.store, 'hunag', { kinds: ['quote'], limit: 1 })
    expect(quote).toMatchObject({ speaker: 'Jensen Huang', near: [] })
    expect(quote?.score).toBeCloseTo(0.95 * 0.7)
  })

  it('finds by a phrase only names that hold it word for word', () => {
    expect(find('"jensen huang"', 'entity')).toEqual(['entity: [Jensen] [Huang]'])
    expect(find('"huang jensen"', 'entity')).toEqual([])
    expect(find('"jensen hunag"', 'entity')).toEqual([])
    expect(find('"verbal proces"', 'document')).toEqual([])
  })

  it('shows the sentence of a long passage, with a span that holds its words', () => {
    const [hit] = findHits(library.store, 'gouvernement', { limit: 10 })
    expect(hit?.words).toBe('Enfin le gouvernement chute.')
    const text = library.store.db
      .prepare<[number], string>('SELECT text FROM documents WHERE id = ?')
      .pluck()
      .get(hit!.document!)
    expect(text?.slice(hit?.start, hit?.end)).toBe(hit?.words)
  })

  it('leaves out what lies in the trash', () => {
    library.store.db.prepare(`UPDATE documents SET trashed_at = 'now'`).run()
    expect(find('seance')).toEqual(['note: La [séance] du matin'])
    expect(find('proces', 'document')).toEqual([])
  })
})

describe('a word that the library holds', () => {
  beforeEach(() => {
    plantDocument(library.store, {
      title: 'Dépêche',
      paragraphs: ['Reuters l’écrit. Il veut rester un client.', 'Le client de Reuters.'],
      quotes: [{ words: 'rester un client' }],
    })
  })

  it('is not taken for another that is near', () => {
    expect(find('Reuters')).toEqual([
      'passage: Le client de [Reuters].',
      'passage: [Reuters] l’écrit. Il veut rester un client.',
    ])
    expect(find('reuter', 'quote')).toEqual([])
  })

  it('may have been meant for another where next to nothing holds all that is asked for', () => {
    expect(find('reuters client', 'quote')).toEqual(['quote: [rester] un [client]'])
    expect(find('reuters client')[0]).toBe('passage: Le [client] de [Reuters].')
  })

  it('is a slip where next to no text holds it and others hold what is near to it', () => {
    plantDocument(library.store, {
      title: 'Gazette',
      paragraphs: ['The government fell.', 'The goverment fell.'],
      quotes: [{ words: 'The government fell' }],
    })
    expect(find('goverment ', 'quote')).toEqual(['quote: The [government] fell'])
    expect(find('goverment ', 'passage')).toEqual(['passage: The [goverment] fell.'])
  })

  it('is not cut', () => {
    plantDocument(library.store, {
      title: 'Marché',
      paragraphs: ['Un lait pro.', 'La production de laitues.'],
      quotes: [{ words: 'La production de laitues' }],
    })
    expect(find('pro laitu ', 'quote')).toEqual(['quote: La production de [laitues]'])
    expect(find('produ laitu ', 'quote')).toEqual(['quote: La [production] de [laitues]'])
  })

  it('keeps a word that the library does not hold near others', () => {
    expect(find('rster ', 'quote')).toEqual(['quote: [rester] un client'])
  })
})

describe('a slip in a word', () => {
  beforeEach(() => {
    plantDocument(library.store, {
      title: 'Traité',
      paragraphs: ['Rien.'],
      quotes: [
        { words: 'Les accords tiennent' },
        { words: 'La grâce est accordée' },
        { words: 'Un accord tient' },
      ],
    })
  })

  it('finds the word that was meant, then its other forms', () => {
    expect(find('accrod', 'quote')).toEqual([
      'quote: Un [accord] tient',
      'quote: La grâce est [accordée]',
      'quote: Les [accords] tiennent',
    ])
    expect(find('accrod tiennent', 'quote')).toEqual(['quote: Les [accords] [tiennent]'])
  })

  it('puts what holds the word before any number of other forms', () => {
    plantDocument(library.store, {
      title: 'Recueil',
      paragraphs: ['Rien.'],
      quotes: Array.from({ length: 1_050 }, (_, at) => ({ words: `Les accords du jour ${at}` })),
    })
    expect(find('accrod', 'quote')[0]).toBe('quote: Un [accord] tient')
  })
})

it('shows a note as it is read, its matches on the same words', () => {
  const line = 'Il dit [un mot](florilege://citation/1) de [Nvidia](florilege://entity/2) ce soir.'
  const at = (words: string) => ({ start: line.indexOf(words), end: line.indexOf(words) + words.length })
  const shown = lineRead(line, [at('mot'), at('Nvidia'), at('citation'), at('soir')])
  expect(shown.words).toBe('Il dit un mot de Nvidia ce soir.')
  expect(shown.matches.map(({ start, end }) => shown.words.slice(start, end))).toEqual([
    'mot',
    'Nvidia',
    'soir',
  ])
})

it.each([
  ['## Le titre d’une *partie*', 'Le titre d’une partie'],
  ['- [un mot](florilege://citation/1) __sûr__', 'un mot sûr'],
  ['> 12. rien', '12. rien'],
  ['3) **trois** fois 2 * 4 * 5', 'trois fois 2 * 4 * 5'],
  ['snake_case_name, 2_000 et #tag', 'snake_case_name, 2_000 et #tag'],
])('reads %s as %s', (line, words) => {
  const last = line.trimEnd().length
  const shown = lineRead(line, [{ start: 0, end: last }])
  expect(shown).toEqual({ words, matches: [{ start: 0, end: words.length }] })
})
