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
  const mergeInto = db.prepare(
    'UPDATE entities SET merged_into_id = @into WHERE id = @from OR merged_into_id = @from',
  )
  const moves = [
    'UPDATE OR IGNORE entity_names SET entity_id = @into WHERE entity_id = @from',
    'UPDATE OR IGNORE decided_names SET found_as_id = @into WHERE found_as_id = @from',
    'UPDATE decided_names SET entity_id = @into WHERE entity_id = @from',
    'UPDATE mentions SET entity_id = @into WHERE entity_id = @from',
    'UPDATE quotes SET speaker_id = @into WHERE speaker_id = @from',
    'UPDATE quotes SET via_id = @into WHERE via_id = @from',
    'UPDATE figures SET of_id = @into WHERE of_id = @from',
    'UPDATE deals SET from_id = @into WHERE from_id = @from',
    'UPDATE deals SET to_id = @into WHERE to_id = @from',
    'UPDATE deal_statuses SET source_id = @into WHERE source_id = @from',
  ].map((sql) => db.prepare(sql))

  // What is left are names that `into` bears already, and what is decided of it already or no longer says anything.
  const drops = [
    'DELETE FROM entity_names WHERE entity_id = ?',
    'DELETE FROM decided_names WHERE found_as_id = ? OR found_as_id = entity_id',
  ].map((sql) => db.prepare(sql))

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
      for (const move of moves) move.run({ from, into })
      for (const drop of drops) drop.run(from)
      mergeInto.run({ from, into })
    },
  }
})
