import type { EntityKind } from '../model/extraction'
import type { EntityRow } from '../model/library'
import type { EntityInDocument } from '../model/mark'
import { fold } from '../text/folding'
import { perStore } from './per-store'

interface Asked {
  kinds: string | null
}

type Row<Shown extends { aliases: string[] }> = Omit<Shown, 'aliases'> & { names: string }

/** Entities as the window shows them: those that some document in view mentions, or puts words in the mouth of. */
export const entityRowsIn = perStore(({ db }) => {
  const names =
    '(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM entity_names WHERE entity_id = shown.id ORDER BY id))'

  const columns = `SELECT entities.id, entities.kind, entities.name, tallies.documents, tallies.mentions, tallies.quotes
    FROM entity_tallies AS tallies
    JOIN entities ON entities.id = tallies.entity_id
    WHERE tallies.documents > 0`
  const shown = `${columns} AND (@kinds IS NULL OR entities.kind IN (SELECT value FROM json_each(@kinds)))`
  const order = 'ORDER BY tallies.mentions + tallies.quotes DESC, tallies.entity_id'
  const list = db.prepare<Asked & { limit: number; id: number | null; marks: number | null }, Row<EntityRow>>(
    `SELECT shown.*, ${names} AS names
     FROM (
       ${shown}
         AND (@id IS NULL OR tallies.mentions + tallies.quotes <= @marks)
         AND (@id IS NULL OR tallies.mentions + tallies.quotes < @marks OR tallies.entity_id > @id)
       ${order}
       LIMIT @limit
     ) AS shown
     ORDER BY mentions + quotes DESC, id`,
  )
  const total = db.prepare<Asked, number>(`SELECT count(*) FROM (${shown})`).pluck()
  const some = db.prepare<[string], Row<EntityRow>>(
    `SELECT shown.*, ${names} AS names
     FROM json_each(?) AS asked
     JOIN (${columns}) AS shown ON shown.id = asked.value
     ORDER BY asked.key`,
  )
  const ofKinds = db
    .prepare<Asked & { ids: string }, number>(
      `SELECT shown.id FROM json_each(@ids) AS asked JOIN (${shown}) AS shown ON shown.id = asked.value ORDER BY asked.key`,
    )
    .pluck()
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
  const asked = (kinds: EntityKind[]): Asked => ({ kinds: kinds.length ? JSON.stringify(kinds) : null })

  return {
    /** Most spoken of first, those that follow one that had so many marks; a limit below 0 is none. */
    list: (
      kinds: EntityKind[],
      { limit, after = null }: { limit: number; after?: { id: number; marks: number } | null },
    ): EntityRow[] =>
      list
        .all({ ...asked(kinds), limit, id: after?.id ?? null, marks: after?.marks ?? null })
        .map(withAliases),
    /** How many there are of some kinds, of all kinds without any. */
    total: (kinds: EntityKind[]): number => total.get(asked(kinds)) ?? 0,
    /** Those of some ids that are shown, in their order. */
    of: (ids: number[]): EntityRow[] => some.all(JSON.stringify(ids)).map(withAliases),
    /** Which of some ids are shown and of some kinds, in their order. */
    ofKinds: (ids: number[], kinds: EntityKind[]): number[] =>
      ofKinds.all({ ...asked(kinds), ids: JSON.stringify(ids) }),
    inDocument: (document: number): EntityInDocument[] => inDocument.all({ document }).map(withAliases),
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
