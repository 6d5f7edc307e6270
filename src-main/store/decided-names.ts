import { fold } from '../text/folding'
import { perStore } from './per-store'

/**
 * What a person said of a name wherever it stands: found as one entity's, it means another, or nothing at all. Documents
 * that come in later are told the same.
 */
export const decidedNamesIn = perStore(({ db }) => {
  const select = db.prepare<[number, string], { entity: number | null }>(
    'SELECT entity_id AS entity FROM decided_names WHERE found_as_id = ? AND folded = ?',
  )
  const settle = db.prepare('DELETE FROM decided_names WHERE found_as_id = ? AND folded = ?')
  const follow = db.prepare('UPDATE decided_names SET entity_id = ? WHERE entity_id = ? AND folded = ?')
  const insert = db.prepare(
    `INSERT INTO decided_names (found_as_id, folded, entity_id)
     VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET entity_id = excluded.entity_id`,
  )

  return {
    /** The entity meant where these words were found to name `entity`; null where they name none. */
    meant(entity: number, words: string): number | null {
      const decided = select.get(entity, fold(words))
      return decided ? decided.entity : entity
    },

    /** One step leads to what is meant: whatever led to `from` leads to `to` now, and `to` keeps the name. */
    decide(from: number, words: string, to: number | null): void {
      const folded = fold(words)
      follow.run(to, from, folded)
      if (to !== null) settle.run(to, folded)
      if (to !== from) insert.run(from, folded, to)
    },
  }
})
