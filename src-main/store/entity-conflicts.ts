import type { EntityConflict } from '../model/library'
import { fold } from '../text/folding'
import { entitiesIn, type Entity } from './entities'
import { perStore } from './per-store'

/** What speaks against an act on an entity: told once it is done, since it can be undone. */
export const entityConflictsIn = perStore((store) => {
  const { db } = store
  const entities = entitiesIn(store)
  const inView = 'rejected = 0 AND document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)'
  const bearing = db.prepare<[string, number], Entity>(
    `SELECT entities.id, entities.kind, entities.name
     FROM entity_names
     JOIN entities ON entities.id = entity_id
     WHERE folded = ? AND entities.id <> ? AND merged_into_id IS NULL
       AND (EXISTS (SELECT 1 FROM mentions WHERE entity_id = entities.id AND ${inView})
         OR EXISTS (SELECT 1 FROM quotes WHERE speaker_id = entities.id AND ${inView}))
     ORDER BY entities.name <> entity_names.name, entities.id
     LIMIT 1`,
  )
  const separated = db
    .prepare<{ one: number; other: number }, number>(
      `SELECT 1
       FROM decided_names
       WHERE (found_as_id = @one AND entity_id = @other) OR (found_as_id = @other AND entity_id = @one)`,
    )
    .pluck()

  return {
    ofName(id: number, name: string): EntityConflict | null {
      const other = bearing.get(fold(name), id)
      return other ? { type: 'name', other } : null
    },

    ofMerging(one: number, other: number): EntityConflict | null {
      if (separated.get({ one, other })) return { type: 'separated' }
      const [from, into] = [entities.get(one).kind, entities.get(other).kind]
      return from === into ? null : { type: 'kinds', from, into }
    },
  }
})
