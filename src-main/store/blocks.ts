import type { Block } from '../model/document'
import type { Locator } from '../model/locator'
import { locatorsOf } from '../text/locate'
import { perStore } from './per-store'
import { pageLabelAt } from './printed-pages'

interface BlockRow extends Omit<Block, 'level' | 'page'> {
  level: number | null
  page: string | null
}

export const blocksIn = perStore(({ db }) => {
  const insert = db.prepare(
    `INSERT INTO blocks (document_id, kind, level, start, "end", page, heading, paragraph)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const index = db.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)')
  const select = db.prepare<[number], BlockRow>(
    'SELECT kind, level, page, start, "end" FROM blocks WHERE document_id = ? ORDER BY start',
  )
  const nearest = db.prepare<[{ document: number; offset: number }], Locator>(
    `SELECT ${pageLabelAt('@document', '@offset')} AS page, heading, paragraph
     FROM blocks
     WHERE document_id = @document AND start <= @offset
     ORDER BY start DESC
     LIMIT 1`,
  )

  return {
    /** Keeps a document's blocks, with their words for search. */
    add(document: number, text: string, blocks: Block[]): void {
      const locators = locatorsOf(text, blocks)
      for (const [place, { kind, level = null, start, end }] of blocks.entries()) {
        const { page, heading, paragraph } = locators[place]!
        const row = insert.run(document, kind, level, start, end, page, heading, paragraph)
        index.run(row.lastInsertRowid, text.slice(start, end))
      }
    },

    of(document: number): Block[] {
      return select.all(document).map(({ level, page, ...block }) => ({
        ...block,
        ...(level === null ? {} : { level }),
        ...(page === null ? {} : { page }),
      }))
    },

    /** Where an offset stands, for a person. */
    locate(document: number, offset: number): Locator {
      return nearest.get({ document, offset }) ?? { page: null, heading: null, paragraph: 1 }
    },
  }
})
