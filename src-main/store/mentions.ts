import type { FoundEntity } from '../model/extraction'
import type { Mention } from '../model/mark'
import type { Span } from '../model/span'
import { fold } from '../text/folding'
import { decidedNamesIn } from './decided-names'
import { keepFinds, type Standing } from './found-again'
import { perStore } from './per-store'

interface FoundMention extends Span {
  entity: number
  rejected: 0 | 1
}

/** A mention with the words it stands on. */
interface NamedMention {
  id: number
  document: number
  entity: number
  words: string
}

export const mentionsIn = perStore((store) => {
  const { db } = store
  const decided = decidedNamesIn(store)
  const select = db.prepare<[number], Mention>(
    `SELECT id, entity_id AS entity, start, "end", origin
     FROM mentions
     WHERE document_id = ? AND rejected = 0
     ORDER BY start, "end" DESC`,
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM mentions WHERE document_id = ?')
  const insert = db.prepare(
    'INSERT INTO mentions (document_id, entity_id, start, "end", words, origin, rejected) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const refer = db.prepare('UPDATE mentions SET entity_id = ?, rejected = ? WHERE id = ?')
  const assign = db.prepare(
    `UPDATE mentions
     SET entity_id = ?, origin = iif(origin = 'found', 'corrected', origin),
       found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")
     WHERE id = ?`,
  )
  const named = db.prepare<[number], NamedMention>(
    `SELECT mentions.id, document_id AS document, entity_id AS entity, words
     FROM mentions
     JOIN documents ON documents.id = document_id AND trashed_at IS NULL
     WHERE rejected = 0 AND entity_id = (SELECT entity_id FROM mentions WHERE id = ?)
     ORDER BY document_id, start`,
  )
  const remove = db.prepare('DELETE FROM mentions WHERE id = ?')

  /** What was decided of a name holds for each place it is found at. */
  function findOf(span: Span, foundAs: number, text: string): FoundMention {
    const meant = decided.meant(foundAs, text.slice(span.start, span.end))
    return { ...span, entity: meant ?? foundAs, rejected: meant === null ? 1 : 0 }
  }

  return {
    of: (document: number) => select.all(document),

    /** A person's own, on words that nothing was found on. */
    make(document: number, span: Span, words: string, entity: number): number {
      return Number(insert.run(document, entity, span.start, span.end, words, 'made', 0).lastInsertRowid)
    },

    /** Says that these words name another entity. */
    assign: (id: number, entity: number) => void assign.run(entity, id),

    /** What a mention's words name, and the other mentions of the same words that name the same. */
    sameAs(id: number): { entity: number; others: NamedMention[] } {
      const all = named.all(id)
      const { entity, words } = all.find((mention) => mention.id === id)!
      const folded = fold(words)
      return {
        entity,
        others: all.filter((mention) => mention.id !== id && fold(mention.words) === folded),
      }
    },

    keep(document: number, text: string, entities: FoundEntity[], ids: Map<string, number>): void {
      const finds = entities.flatMap(({ id, mentions }) =>
        mentions.map((span) => findOf(span, ids.get(id)!, text)),
      )
      const keeping = {
        standing: standing.all(document),
        insert: ({ start, end, entity, rejected }: FoundMention) => {
          const words = text.slice(start, end)
          return Number(insert.run(document, entity, start, end, words, 'found', rejected).lastInsertRowid)
        },
        update: (id: number, { entity, rejected }: FoundMention) => void refer.run(entity, rejected, id),
        remove: (id: number) => void remove.run(id),
      }
      keepFinds(keeping, finds)
    },
  }
})
