import type { FoundEntity } from '../model/extraction'
import type { Mention } from '../model/mark'
import type { Span } from '../model/span'
import { keepFinds, type Standing } from './found-again'
import { perStore } from './per-store'

interface FoundMention extends Span {
  entity: number
}

export const mentionsIn = perStore(({ db }) => {
  const select = db.prepare<[number], Mention>(
    `SELECT id, entity_id AS entity, start, "end", origin
     FROM mentions
     WHERE document_id = ? AND rejected = 0
     ORDER BY start, "end" DESC`,
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM mentions WHERE document_id = ?')
  const insert = db.prepare(
    'INSERT INTO mentions (document_id, entity_id, start, "end", words, origin) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const refer = db.prepare('UPDATE mentions SET entity_id = ? WHERE id = ?')
  const assign = db.prepare(
    `UPDATE mentions
     SET entity_id = ?, origin = iif(origin = 'found', 'corrected', origin),
       found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")
     WHERE id = ?`,
  )
  const remove = db.prepare('DELETE FROM mentions WHERE id = ?')

  return {
    of: (document: number) => select.all(document),

    /** A person's own, on words that nothing was found on. */
    make(document: number, span: Span, words: string, entity: number): number {
      return Number(insert.run(document, entity, span.start, span.end, words, 'made').lastInsertRowid)
    },

    /** Says that these words name another entity. */
    assign: (id: number, entity: number) => void assign.run(entity, id),

    keep(document: number, text: string, entities: FoundEntity[], ids: Map<string, number>): void {
      const finds = entities.flatMap(({ id, mentions }) =>
        mentions.map((span): FoundMention => ({ ...span, entity: ids.get(id)! })),
      )
      const keeping = {
        standing: standing.all(document),
        insert: ({ start, end, entity }: FoundMention) =>
          Number(insert.run(document, entity, start, end, text.slice(start, end), 'found').lastInsertRowid),
        update: (id: number, { entity }: FoundMention) => void refer.run(entity, id),
        remove: (id: number) => void remove.run(id),
      }
      keepFinds(keeping, finds)
    },
  }
})
