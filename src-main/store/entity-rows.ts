import type { EntityKind } from '../model/extraction'
import type { EntityRow } from '../model/library'
import type { EntityInDocument } from '../model/mark'
import { fold } from '../text/folding'
import { perStore } from './per-store'

type Row<Shown extends { aliases: string[] }> = Omit<Shown, 'aliases'> & { names: string }

/** Entities as the window shows them: those that some document in view mentions, or puts words in the mouth of. */
export const entityRowsIn = perStore(({ db }) => {
  const mentioned = `SELECT entity_id, count(DISTINCT document_id) AS documents, count(*) AS mentions
    FROM mentions
    WHERE rejected = 0 AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
    GROUP BY entity_id`
  const quoted = `SELECT speaker_id, count(DISTINCT document_id) AS documents, count(*) AS quotes
    FROM quotes
    WHERE speaker_id IS NOT NULL AND rejected = 0
      AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
    GROUP BY speaker_id`
  const names = `(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM entity_names WHERE entity_id = entities.id ORDER BY id))`

  const list = db.prepare<{ kinds: string | null }, Row<EntityRow>>(
    `SELECT entities.id, entities.kind, entities.name, ${names} AS names,
       max(coalesce(mentioned.documents, 0), coalesce(quoted.documents, 0)) AS documents,
       coalesce(mentioned.mentions, 0) AS mentions, coalesce(quoted.quotes, 0) AS quotes
     FROM entities
     LEFT JOIN (${mentioned}) AS mentioned ON mentioned.entity_id = entities.id
     LEFT JOIN (${quoted}) AS quoted ON quoted.speaker_id = entities.id
     WHERE (mentioned.entity_id IS NOT NULL OR quoted.speaker_id IS NOT NULL)
       AND (@kinds IS NULL OR entities.kind IN (SELECT value FROM json_each(@kinds)))
     ORDER BY mentions + quotes DESC, entities.id`,
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
       UNION SELECT from_id FROM deals WHERE document_id = @document
       UNION SELECT to_id FROM deals WHERE document_id = @document
       UNION SELECT source_id FROM deal_statuses
       WHERE deal_id IN (SELECT id FROM deals WHERE document_id = @document)
     )
     SELECT entities.id, kind, name, ${names} AS names,
       coalesce(mentions, 0) AS mentions, coalesce(quotes, 0) AS quotes
     FROM named
     JOIN entities USING (id)
     LEFT JOIN mentioned USING (id)
     LEFT JOIN quoted USING (id)
     ORDER BY mentions + quotes DESC, id`,
  )
  const count = db
    .prepare<[], number>(
      `SELECT count(*) FROM (
       SELECT entity_id FROM mentions
       WHERE rejected = 0 AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
       UNION
       SELECT speaker_id FROM quotes
       WHERE speaker_id IS NOT NULL AND rejected = 0
         AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
     )`,
    )
    .pluck()

  return {
    list: (kinds: EntityKind[]): EntityRow[] =>
      list.all({ kinds: kinds.length ? JSON.stringify(kinds) : null }).map(withAliases),
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
