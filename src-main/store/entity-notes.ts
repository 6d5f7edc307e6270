import { notesLinkingTo } from './citing-notes'
import { perStore } from './per-store'
import type { Store } from './store'

interface WrittenNote {
  id: number
  title: string
  body: string
}

/** The notes that link to an entity, cite what it said or words that name it, the last changed first. */
export function notesOfEntity(store: Store, entity: number): WrittenNote[] {
  const { borne, notes } = statements(store)
  const linking = notesLinkingTo(store, 'entity', borne.all({ entity })).map(({ id }) => id)
  return notes.all({ entity, linking: JSON.stringify(linking) })
}

const statements = perStore(({ db }) => ({
  // A link stays as it was written: it may lead to what was merged into the entity since.
  borne: db
    .prepare<[{ entity: number }], number>(
      'SELECT id FROM entities WHERE id = @entity OR merged_into_id = @entity',
    )
    .pluck(),
  notes: db.prepare<[{ entity: number; linking: string }], WrittenNote>(
    `SELECT id, title, body FROM notes
     WHERE id IN (SELECT value FROM json_each(@linking)) OR id IN (
       SELECT note_id FROM note_citations
       JOIN citations ON citations.id = citation_id
       WHERE EXISTS (
         SELECT 1 FROM quotes WHERE quotes.id = citations.quote_id AND speaker_id = @entity
       ) OR EXISTS (
         SELECT 1 FROM mentions
         WHERE entity_id = @entity AND rejected = 0 AND mentions.document_id = citations.document_id
           AND mentions.start < citations."end" AND mentions."end" > citations.start
       )
     )
     ORDER BY changed_at DESC, id DESC`,
  ),
}))
