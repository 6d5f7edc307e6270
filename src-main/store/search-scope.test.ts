import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { matchingAnnotations } from './matching-annotations'
import { findHits } from './search'
import { listQuotes } from './quote-list'
import { readQuery, unknownTokens } from './search-reading'
import { plantDocument } from './temporary-document'
import type { TemporaryLibrary } from './temporary-library'
import { libraryOfTwoPapers } from './two-papers-in-test'

let library: TemporaryLibrary
beforeEach(() => {
  library = libraryOfTwoPapers()
})
afterEach(() => library.remove())

const find = (query: string) =>
  findHits(library.store, query, { limit: 10 })
    .filter(({ kind }) => kind !== 'passage')
    .map(({ kind, words }) => `${kind}: ${words}`)

describe('filters', () => {
  it('keeps what one person said, by a name spelt badly too', () => {
    expect(find('speaker:huang')).toEqual(['quote: La séance est levée'])
    expect(find('locuteur:"Camile Vaseur" accord kind:quote')).toEqual(['quote: L’accord est mort'])
    expect(find('séance -speaker:huang')).toEqual(['quote: La séance reprend'])
  })

  it('keeps annotations on words that one person said, of which they may hold a part or more', () => {
    const { db } = library.store
    const on = (words: string, start: number, end: number) =>
      db
        .prepare(
          `INSERT INTO annotations (document_id, start, "end", words, prefix, suffix, colour, comment, created_at, changed_at)
           SELECT document_id, start + @start, "end" + @end, 'x', '', '', 'grey', '', '', '' FROM quotes WHERE words = @words`,
        )
        .run({ words, start, end })
    on('La séance est levée', 3, -2)
    on('La séance reprend', 2, 4)
    on('La séance reprend', 17, 3)
    expect(matchingAnnotations(library.store, 'speaker:huang')).toEqual([2])
    expect(matchingAnnotations(library.store, 'speaker:vasseur')).toEqual([3, 1])
    expect(matchingAnnotations(library.store, 'accord speaker:vasseur')).toEqual([1])
    expect(matchingAnnotations(library.store, '-speaker:vasseur')).toEqual([4, 2])
    expect(matchingAnnotations(library.store, 'speaker:vasseur colour:gray')).toEqual([3])
  })

  it('keeps what has a colour, by its names in either language, or by what it means', () => {
    library.store.db
      .prepare(`INSERT INTO colour_meanings VALUES ('yellow', 'à relire'), ('red', 'doute')`)
      .run()
    for (const query of ['colour:yellow', 'color:yelow', 'couleur:jaune', 'colour:"a relire"'])
      expect(matchingAnnotations(library.store, query)).toEqual([1])
    for (const query of ['colour:grey', 'color:gray', 'couleur:doute', '-colour:yellow', 'couleur:noir'])
      expect(matchingAnnotations(library.store, query)).toEqual([])
    expect(find('couleur:jaune')).toEqual(['quote: L’accord est mort', 'annotation: L’accord est mort'])
    expect(find('kind:quote accord -colour:yellow')).toEqual(['quote: Un accord tient'])
    expect(unknownTokens(library.store, 'colour:noir').map(({ known }) => known)).toEqual([false])
  })

  it('say how many documents without a date days leave out', () => {
    const undated = (typed: string) => readQuery(library.store, typed, typed.length, 'en').undated
    plantDocument(library.store, { title: 'Sans date', paragraphs: ['Un accord.'], quotes: [] })
    expect(undated('accord after:2025')).toBe(1)
    expect(undated('accord before:2027-01-02')).toBe(1)
    expect(undated('accord')).toBe(0)
    expect(undated('after:hier')).toBe(0)
  })

  it('keeps what stands in a source or a document', () => {
    expect(find('séance source:"le matn" kind:quote')).toEqual(['quote: La séance est levée'])
    expect(find('séance dans:gazette genre:citation')).toEqual(['quote: La séance reprend'])
    expect(find('kind:document source:tribune')).toEqual(['document: Gazette du soir'])
  })

  it('keeps what was published before or after a day', () => {
    expect(find('kind:quote séance after:2025-09')).toEqual(['quote: La séance reprend'])
    expect(find('kind:quote séance before:2025-09-04')).toEqual(['quote: La séance est levée'])
    expect(find('kind:quote séance after:2025 before:2026-02-03')).toEqual([])
  })

  it('keeps what is tagged: annotations, and quotes that they stand on', () => {
    expect(find('tag:ruptur')).toEqual(['quote: L’accord est mort', 'annotation: L’accord est mort'])
    expect(find('kind:quote accord -tag:rupture')).toEqual(['quote: Un accord tient'])
  })

  it('takes a tag with those within it', () => {
    library.store.db.prepare(`UPDATE tags SET path = 'accords/rupture'`).run()
    library.store.db.prepare(`INSERT INTO tags (id, path) VALUES (2, 'accords'), (3, 'accordsnuls')`).run()
    expect(find('tag:accords')).toEqual(['quote: L’accord est mort', 'annotation: L’accord est mort'])
    expect(find('kind:quote accord -tag:accords')).toEqual(['quote: Un accord tient'])
    expect(matchingAnnotations(library.store, 'tag:accordsnuls')).toEqual([])
  })

  it('finds what lacks a word where nothing else is asked', () => {
    expect(find('-accord')).toEqual(['quote: La séance reprend', 'quote: La séance est levée'])
    expect(find('-séance kind:annotation')).toEqual(['annotation: L’accord est mort'])
    expect(find('-accord kind:annotation')).toEqual([])
  })

  it.each([
    ['tag:rupture', 1],
    ['accord tag:rupture', 1],
    ['accord -tag:rupture', 0],
    ['-tag:rupture', 0],
    ['accord in:gazette', 0],
    ['in:procès', 1],
    ['-accord', 0],
    ['kind:quote accord', 0],
  ])('hold in the list of annotations too: %s', (query, count) => {
    expect(matchingAnnotations(library.store, query)).toHaveLength(count)
  })

  it('finds annotations by words, comment and tags', () => {
    for (const query of ['verifier kind:annotation', 'rupture kind:annotation', 'accrd kind:annotation'])
      expect(find(query)).toEqual(['annotation: L’accord est mort'])
  })

  it.each(['before:hier', 'kind:xyz', 'source: ', 'before:hier kind:xyz '])(
    'are left out where they make no sense, and their words are not looked for: %s',
    (senseless) => {
      expect(find(`${senseless} accord`)).toEqual(find('accord'))
      expect(find(senseless)).toEqual([])
      // A list shows then what it shows where nothing is typed.
      const everything = { speakers: [], documents: [], kinds: [], doubtful: false, limit: 10 }
      const listed = (query: string) => listQuotes(library.store, { ...everything, query }).total
      expect(listed(senseless)).toBe(listed(''))
      expect(matchingAnnotations(library.store, senseless)).toHaveLength(1)
    },
  )

  it('say what is named most like what nothing bears', () => {
    const typed = 'speaker:vasseronde tag:ruptibole tag:ruse in:xyz accord before:hier'
    expect(find(typed)).toEqual([])
    const told = unknownTokens(library.store, typed).map(({ start, end, nearest, why }) => [
      typed.slice(start, end),
      nearest ?? why,
    ])
    expect(told).toEqual([
      ['speaker:vasseronde', 'Camille Vasseur'],
      ['tag:ruptibole', 'rupture'],
      ['tag:ruse', undefined],
      ['in:xyz', undefined],
      ['before:hier', 'date'],
    ])
  })

  it('finds nothing for a name that nothing bears', () => {
    expect(find('speaker:xqzvwk')).toEqual([])
  })
})

describe('pages of hits', () => {
  it('follow each other without a gap or a hit twice', () => {
    const all = findHits(library.store, 'séance accord', { limit: 100 })
    const one = all.flatMap((_, index) =>
      findHits(library.store, 'séance accord', { limit: 1, after: index ? all[index - 1] : undefined }),
    )
    expect(all.length).toBeGreaterThan(0)
    expect(one).toEqual(all)
    expect(findHits(library.store, 'séance accord', { limit: 1, after: all.at(-1) })).toEqual([])
  })
})

describe('pages of quotes', () => {
  const none = { speakers: [], documents: [], kinds: [], doubtful: false }
  it.each(['', 'séance accord', 'speaker:vasseur'])('of “%s” follow each other to the end', (query) => {
    const all = listQuotes(library.store, { ...none, query, limit: 100 })
    const ids = all.rows.map(({ id }) => id)
    const one = ids.flatMap((_, index) =>
      listQuotes(library.store, {
        ...none,
        query,
        limit: 1,
        after: index ? { id: ids[index - 1]!, before: index - 1 } : undefined,
      }).rows.map(({ id }) => id),
    )
    expect(all.total).toBe(ids.length)
    expect(one).toEqual(ids)
    expect(
      listQuotes(library.store, {
        ...none,
        query,
        limit: 9,
        after: { id: ids.at(-1)!, before: ids.length - 1 },
      }).rows,
    ).toEqual([])
  })
})
