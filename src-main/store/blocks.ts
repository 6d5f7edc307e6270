import type { Block } from '../model/document'
import type { Locator } from '../model/library'
import { locatorsOf } from '../text/locate'
import { perStore } from './per-store'

export const blocksIn = perStore(({ db }) => {
  const insert = db.prepare(
    `INSERT INTO blocks (document_id, kind, level, start, "end", heading, paragraph)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const index = db.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)')
  const select = db.prepare<[number], Omit<Block, 'level'> & { level: number | null }>(
    'SELECT kind, level, start, "end" FROM blocks WHERE document_id = ? ORDER BY start',
  )
  const nearest = db.prepare<[number, number], Locator>(
    'SELECT heading, paragraph FROM blocks WHERE document_id = ? AND start <= ? ORDER BY start DESC LIMIT 1',
  )

  return {
    /** Keeps a document's blocks, with their words for search. */
    add(document: number, text: string, blocks: Block[]): void {
      const locators = locatorsOf(text, blocks)
      for (const [place, { kind, level = null, start, end }] of blocks.entries()) {
        const { heading, paragraph } = locators[place]!
        const row = insert.run(document, kind, level, start, end, heading, paragraph)
        index.run(row.lastInsertRowid, text.slice(start, end))
      }
    },

    of(document: number): Block[] {
      return select.all(document).map(({ level, ...block }) => (level === null ? block : { ...block, level }))
    },

    /** Where an offset stands, for a person. */
    locate(document: number, offset: number): Locator {
      return nearest.get(document, offset) ?? { heading: null, paragraph: 1 }
    },
  }
})
