import type { EntityKind } from '../model/extraction'
import type { EntityRow } from '../model/library'
import type { EntityInDocument } from '../model/mark'
import { fold } from '../text/folding'
import { perStore } from './per-store'

interface Asked {
  kinds: string | null
  ids: string | null
  limit: number
}

type Row<Shown extends { aliases: string[] }> = Omit<Shown, 'aliases'> & { names: string }

/** Entities as the window shows them: those that some document in view mentions, or puts words in the mouth of. */
export const entityRowsIn = perStore(({ db }) => {
  const inView = 'rejected = 0 AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)'
  // Grouped twice: the index then gives each group in order, and nothing has to be sorted.
  const tally = (table: string, entity: string) =>
    `SELECT entity, count(*) AS documents, sum(marks) AS marks
     FROM (
       SELECT ${entity} AS entity, count(*) AS marks
       FROM ${table}
       WHERE ${entity} IS NOT NULL AND ${inView}
       GROUP BY ${entity}, document_id
     )
     GROUP BY entity`
  const names =
    '(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM entity_names WHERE entity_id = shown.id ORDER BY id))'

  const list = db.prepare<Asked, Row<EntityRow>>(
    `WITH mentioned AS MATERIALIZED (${tally('mentions', 'entity_id')}),
     quoted AS MATERIALIZED (${tally('quotes', 'speaker_id')}),
     shown AS (
       SELECT entities.id, entities.kind, entities.name,
         max(coalesce(mentioned.documents, 0), coalesce(quoted.documents, 0)) AS documents,
         coalesce(mentioned.marks, 0) AS mentions, coalesce(quoted.marks, 0) AS quotes
       FROM entities
       LEFT JOIN mentioned ON mentioned.entity = entities.id
       LEFT JOIN quoted ON quoted.entity = entities.id
       WHERE (mentioned.entity IS NOT NULL OR quoted.entity IS NOT NULL)
         AND (@kinds IS NULL OR entities.kind IN (SELECT value FROM json_each(@kinds)))
         AND (@ids IS NULL OR entities.id IN (SELECT value FROM json_each(@ids)))
       ORDER BY mentions + quotes DESC, entities.id
       LIMIT @limit
     )
     SELECT shown.*, ${names} AS names FROM shown ORDER BY mentions + quotes DESC, id`,
  )
  const inDocument = db.prepare<{ document: number }, Row<EntityInDocument>>(
    `WITH mentioned AS (
       SELECT entity_id AS id, count(*) AS mentions FROM mentions
       WHERE document_id = @document AND rejected = 0 GROUP BY entity_id
     ), quoted AS (
       SELECT speaker_id AS id, count(*) AS quotes FROM quotes
       WHERE document_id = @document AND rejected = 0 GROUP BY speaker_id
     ), named AS (
       SELECT id FROM mentioned
       UNION SELECT id FROM quoted
       UNION SELECT via_id FROM quotes WHERE document_id = @document AND rejected = 0
       UNION SELECT of_id FROM figures WHERE document_id = @document AND rejected = 0
       UNION SELECT from_id FROM deals WHERE document_id = @document AND rejected = 0
       UNION SELECT to_id FROM deals WHERE document_id = @document AND rejected = 0
       UNION SELECT source_id FROM deal_statuses
       WHERE deal_id IN (SELECT id FROM deals WHERE document_id = @document AND rejected = 0)
     )
     SELECT shown.id, kind, name, ${names} AS names,
       coalesce(mentions, 0) AS mentions, coalesce(quotes, 0) AS quotes
     FROM named
     JOIN entities AS shown USING (id)
     LEFT JOIN mentioned USING (id)
     LEFT JOIN quoted USING (id)
     ORDER BY mentions + quotes DESC, id`,
  )
  const count = db
    .prepare<[], number>(
      `SELECT count(*)
       FROM entities
       WHERE EXISTS (SELECT 1 FROM mentions WHERE entity_id = entities.id AND ${inView})
         OR EXISTS (SELECT 1 FROM quotes WHERE speaker_id = entities.id AND ${inView})`,
    )
    .pluck()

  return {
    /** Most spoken of first; `ids` are those to choose among, all where null; a limit below 0 is none. */
    list: (kinds: EntityKind[], ids: number[] | null = null, limit = -1): EntityRow[] =>
      list
        .all({ kinds: kinds.length ? JSON.stringify(kinds) : null, ids: ids && JSON.stringify(ids), limit })
        .map(withAliases),
    inDocument: (document: number): EntityInDocument[] => inDocument.all({ document }).map(withAliases),
    count: () => count.get() ?? 0,
  }
})

/** Every name but its own; two spellings that fold to the same are one. */
function withAliases<Shown extends { name: string; names: string }>({ names, ...row }: Shown) {
  // Written by the query above.
  const others = JSON.parse(names) as string[]
  const aliases = new Map(others.map((name) => [fold(name), name]))
  aliases.delete(fold(row.name as string))
  return { ...row, aliases: [...aliases.values()] }
}
