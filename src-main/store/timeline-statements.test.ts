import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'
import { statementsOf } from './timeline-statements'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

/** A document of a day, or of none, with a quote a paragraph and, after some of them, a date. */
function plant(title: string, published: string | null, said: { words: string; day?: string }[]): number {
  const { db } = library.store
  const paragraphs = said.map(({ words, day }) => `« ${words} », a dit Rivet${day ? ` le ${day}` : ''}.`)
  const quotes = said.map(({ words }) => ({ words, speaker: 'Paul Rivet' }))
  const document = plantDocument(library.store, { title, paragraphs, quotes })
  db.prepare('UPDATE documents SET published = ? WHERE id = ?').run(published, document)
  const text = [title, ...paragraphs].join('\n')
  for (const { day } of said) {
    if (!day) continue
    const start = text.indexOf(day)
    db.prepare(
      `INSERT INTO dates (document_id, start, "end", words, edtf, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(document, start, start + day.length, day, day, day, day)
    db.prepare(
      'UPDATE quotes SET said_on_start = ?, said_on_end = ? WHERE document_id = ? AND "end" < ? AND start > ?',
    ).run(start, start + day.length, document, start, text.lastIndexOf('\n', start))
  }
  return document
}

const lines = (limit = 500, entity: number | null = null) => {
  const { rows, total } = statementsOf(library.store, { entity, limit })
  return [...rows.map(({ from, words }) => `${from} ${words}`), total]
}

describe('what was said when', () => {
  beforeEach(() => {
    plant('Un', '2026-02-03', [{ words: 'trois' }, { words: 'un', day: '2025-01-01' }])
    plant('Deux', null, [{ words: 'deux', day: '2026-01-02' }, { words: 'jamais' }])
    plant('Trois', '2026-03-04', [{ words: 'quatre' }])
  })

  it('follows the dates of its clause, else the day of its document, and leaves out what has neither', () => {
    expect(lines()).toEqual(['2025-01-01 un', '2026-01-02 deux', '2026-02-03 trois', '2026-03-04 quatre', 4])
  })

  it('says how much there is beyond what is shown', () => {
    expect(lines(2)).toEqual(['2025-01-01 un', '2026-01-02 deux', 4])
  })

  it('is the same for the one who said it all', () => {
    expect(lines(500, 1)).toEqual(lines())
    expect(lines(500, 99)).toEqual([0])
  })

  it('leaves out what lies in the trash or was rejected', () => {
    library.store.db.exec(
      `UPDATE documents SET trashed_at = '2026-05-05' WHERE title IN ('Deux', 'Trois');
       UPDATE quotes SET rejected = 1 WHERE words = 'trois'`,
    )
    expect(lines()).toEqual(['2025-01-01 un', 1])
  })
})
