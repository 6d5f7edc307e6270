import type { FoundEntity, FoundMention as Find, Judged } from '../model/extraction'
import { doubtBelow, type Mention } from '../model/mark'
import type { Span } from '../model/span'
import { fold } from '../text/folding'
import { isPronoun } from '../text/pronouns'
import { decidedNamesIn } from './decided-names'
import { keepFinds, type Standing } from './found-again'
import { judgedRow } from './judged'
import { perStore } from './per-store'

interface FoundMention extends Span, Judged {
  entity: number
  rejected: 0 | 1
}

/** A mention with the words it stands on. */
interface NamedMention {
  id: number
  document: number
  entity: number
  words: string
  /** Whether it asks for a person's look. */
  doubtful: 0 | 1
}

export const mentionsIn = perStore((store) => {
  const { db } = store
  const decided = decidedNamesIn(store)
  const select = db.prepare<[number], Mention>(
    `SELECT id, entity_id AS entity, start, "end", why, sure, origin
     FROM mentions
     WHERE document_id = ? AND rejected = 0
     ORDER BY start, "end" DESC`,
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM mentions WHERE document_id = ?')
  const insert = db.prepare(
    `INSERT INTO mentions (document_id, entity_id, start, "end", words, origin, rejected, why, sure)
     VALUES (@document, @entity, @start, @end, @words, @origin, @rejected, @why, @sure)`,
  )
  const refer = db.prepare(
    'UPDATE mentions SET entity_id = @entity, rejected = @rejected, why = @why, sure = @sure WHERE id = @id',
  )
  const assign = db.prepare(
    `UPDATE mentions
     SET entity_id = ?, origin = iif(origin = 'found', 'corrected', origin),
       found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")
     WHERE id = ?`,
  )
  const named = db.prepare<[number], NamedMention>(
    `SELECT mentions.id, document_id AS document, entity_id AS entity, words,
       origin = 'found' AND sure < ${doubtBelow} AS doubtful
     FROM mentions
     JOIN documents ON documents.id = document_id AND trashed_at IS NULL
     WHERE rejected = 0 AND entity_id = (SELECT entity_id FROM mentions WHERE id = ?)
     ORDER BY document_id, start`,
  )
  const remove = db.prepare('DELETE FROM mentions WHERE id = ?')

  /** What was decided of a name holds for each place it is found at. */
  function findOf({ start, end, ...judged }: Find, foundAs: number, text: string): FoundMention {
    const meant = decided.meant(foundAs, text.slice(start, end))
    const named = { entity: meant ?? foundAs, rejected: meant === null ? 1 : 0 } as const
    return { start, end, ...named, ...judgedRow(judged) }
  }

  return {
    of: (document: number) => select.all(document),

    /** A person's own, on words that nothing was found on. */
    make(document: number, span: Span, words: string, entity: number): number {
      const made = { document, entity, ...span, words, origin: 'made', rejected: 0, why: 'made', sure: 1 }
      return Number(insert.run(made).lastInsertRowid)
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
        mentions
          .filter(({ start, end }) => !isPronoun(text.slice(start, end)))
          .map((find) => findOf(find, ids.get(id)!, text)),
      )
      const keeping = {
        standing: standing.all(document),
        insert: (find: FoundMention) => {
          const words = text.slice(find.start, find.end)
          return Number(insert.run({ document, words, origin: 'found', ...find }).lastInsertRowid)
        },
        update: (id: number, { entity, rejected, why, sure }: FoundMention) =>
          void refer.run({ id, entity, rejected, why, sure }),
        remove: (id: number) => void remove.run(id),
      }
      keepFinds(keeping, finds)
    },
  }
})
