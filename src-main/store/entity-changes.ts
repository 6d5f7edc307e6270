import type { EntityKind } from '../model/extraction'
import { entitiesIn } from './entities'
import { perStore } from './per-store'

/** What a person may change about an entity. Each holds for documents that come in later. */
export const entityChangesIn = perStore((store) => {
  const { db } = store
  const { addNames } = entitiesIn(store)
  const rename = db.prepare(`UPDATE entities SET name = ?, origin = 'corrected' WHERE id = ?`)
  const changeKind = db.prepare(`UPDATE entities SET kind = ?, origin = 'corrected' WHERE id = ?`)
  const names = db.prepare<[number], string>('SELECT name FROM entity_names WHERE entity_id = ?').pluck()
  const kindOf = db.prepare<[number], EntityKind>('SELECT kind FROM entities WHERE id = ?').pluck()
  const mergeInto = db.prepare('UPDATE entities SET merged_into_id = ?2 WHERE id = ?1 OR merged_into_id = ?1')
  const moves = [
    'UPDATE OR IGNORE entity_names SET entity_id = ?2 WHERE entity_id = ?1',
    'UPDATE mentions SET entity_id = ?2 WHERE entity_id = ?1',
    'UPDATE quotes SET speaker_id = ?2 WHERE speaker_id = ?1',
    'UPDATE quotes SET via_id = ?2 WHERE via_id = ?1',
    'UPDATE figures SET of_id = ?2 WHERE of_id = ?1',
    'UPDATE deals SET from_id = ?2 WHERE from_id = ?1',
    'UPDATE deals SET to_id = ?2 WHERE to_id = ?1',
    'UPDATE deal_statuses SET source_id = ?2 WHERE source_id = ?1',
  ].map((sql) => db.prepare(sql))

  const dropNames = db.prepare('DELETE FROM entity_names WHERE entity_id = ?')

  return {
    /** The old name stays one of its names, so that the next document that uses it still leads here. */
    rename(id: number, name: string): void {
      rename.run(name, id)
      addNames(id, kindOf.get(id)!, [name])
    },

    changeKind(id: number, kind: EntityKind): void {
      changeKind.run(kind, id)
      addNames(id, kind, names.all(id))
    },

    /** Everything said of or by `from` is said of or by `into`. */
    merge(from: number, into: number): void {
      for (const move of moves) move.run(from, into)
      // What is left are names that `into` bears already.
      dropNames.run(from)
      mergeInto.run(from, into)
    },
  }
})
