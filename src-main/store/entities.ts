import { AppError } from '../model/error'
import type { EntityKind, FoundEntity } from '../model/extraction'
import { fold } from '../text/folding'
import { isPronoun } from '../text/pronouns'
import { decidedNamesIn } from './decided-names'
import { perStore } from './per-store'
import { unrecorded } from './undo'

export interface Entity {
  id: number
  kind: EntityKind
  name: string
}

/**
 * Entities belong to the library: a found one joins the entity that already bears its name as the same kind. They are
 * made apart from undo and never deleted: one without mention and quote is simply shown nowhere.
 */
export const entitiesIn = perStore((store) => {
  const { db } = store
  const decided = decidedNamesIn(store)
  const select = db.prepare<[number], Entity>(
    `SELECT id, kind, name
     FROM entities
     WHERE id = (SELECT coalesce(merged_into_id, id) FROM entities WHERE id = ?)`,
  )
  // Of several, the one whose own name it is; of those, one that is shown somewhere.
  const bearing = db
    .prepare<[string, EntityKind, string], number>(
      `SELECT entities.id
     FROM entity_names
     JOIN entities ON entities.id = entity_id
     LEFT JOIN entity_tallies USING (entity_id)
     WHERE folded = ? AND entity_names.kind = ?
     ORDER BY entities.name <> ?, coalesce(documents, 0) = 0, entities.id
     LIMIT 1`,
    )
    .pluck()
  const insert = db.prepare('INSERT INTO entities (kind, name, origin) VALUES (?, ?, ?)')
  const insertName = db.prepare(
    `INSERT INTO entity_names (entity_id, kind, name, folded)
     VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  )

  function addNames(id: number, kind: EntityKind, names: string[]): void {
    for (const name of names) insertName.run(id, kind, name, fold(name))
  }

  function entityNamed(name: string, kind: EntityKind, origin: 'found' | 'made'): number {
    const known = bearing.get(fold(name), kind, name)
    if (known !== undefined) return known
    const id = Number(insert.run(kind, name, origin).lastInsertRowid)
    addNames(id, kind, [name])
    return id
  }

  return {
    /** One that was merged answers as the one it was merged into. */
    get(id: number): Entity {
      const entity = select.get(id)
      if (!entity) throw new AppError('not-found')
      return entity
    },

    /** The entity that a person names: the one the library has, or a new one. */
    named: (name: string, kind: EntityKind): number =>
      unrecorded(store, () => entityNamed(name, kind, 'made')),

    /** A new entity, whoever else bears the name. */
    makeApart: (name: string, kind: EntityKind): number =>
      unrecorded(store, () => Number(insert.run(kind, name, 'made').lastInsertRowid)),

    /** Answers the library's id for each entity's id in an extraction. */
    join: (found: FoundEntity[]): Map<string, number> =>
      unrecorded(store, () => {
        const ids = new Map<string, number>()
        for (const { id, kind, name, aliases } of found) {
          const entity = entityNamed(name, kind, 'found')
          // A name that was taken from it is not given back.
          const own = aliases.filter((alias) => !isPronoun(alias) && decided.meant(entity, alias) === entity)
          addNames(entity, kind, own)
          ids.set(id, entity)
        }
        return ids
      }),

    addNames,
  }
})
