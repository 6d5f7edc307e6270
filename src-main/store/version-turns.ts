import type Database from 'better-sqlite3'
import { perStore } from './per-store'

/** What hangs on a version by its primary key. */
const keyedTables = ['originals', 'printed_places', 'printed_pages', 'corrected_metadata']

/** What hangs on the row of one version, and changes places with it. */
export const versionTables = [
  ...keyedTables,
  'blocks',
  'mentions',
  'quotes',
  'figures',
  'dates',
  'deals',
  'checks',
  'annotations',
  'citations',
]

/**
 * Two versions change places by changing the ids of their rows, whatever their length; what hangs on them follows. Undo
 * holds one changed row of `version_turns` for all of it: changing that row back changes the places back.
 */
export function watchTurns(db: Database.Database): void {
  const keyed = keyedTables.map((table) => exchange(table, 'document_id'))
  const follow = versionTables.slice(keyedTables.length).map(
    (table) => `UPDATE ${table}
      SET document_id = iif(document_id = new.document_id, new.other_id, new.document_id)
      WHERE document_id IN (new.document_id, new.other_id);`,
  )
  db.exec(`CREATE TEMP TRIGGER versions_turned AFTER UPDATE OF turned ON main.version_turns
    BEGIN
      UPDATE recording SET held = step_id, step_id = NULL;
      ${exchange('documents', 'id')}
      ${keyed.join('\n')}
      ${follow.join('\n')}
      UPDATE documents SET version_of = NULL, trashed_at = NULL WHERE id = new.document_id;
      UPDATE documents SET version_of = new.document_id, trashed_at = imported_at WHERE id = new.other_id;
      UPDATE recording SET step_id = held, held = NULL;
    END`)
}

/** Through ids below zero, since no two rows may bear one id for a moment. */
function exchange(table: string, id: string): string {
  return `UPDATE ${table} SET ${id} = -${id} WHERE ${id} IN (new.document_id, new.other_id);
    UPDATE ${table} SET ${id} = iif(${id} = -new.document_id, new.other_id, new.document_id)
    WHERE ${id} IN (-new.document_id, -new.other_id);`
}

export const versionTurnsIn = perStore(({ db }) => {
  const prepare = db.prepare(
    `INSERT INTO version_turns (document_id, other_id, turned)
     VALUES (@document, @other, 0)
     ON CONFLICT DO NOTHING`,
  )
  const turn = db.prepare(
    'UPDATE version_turns SET turned = 1 - turned WHERE document_id = @document AND other_id = @other',
  )
  return {
    /** A document and one of its versions change places. Within a transaction. */
    turn(document: number, other: number): void {
      // References to either row dangle until both have their new ids.
      db.pragma('defer_foreign_keys = ON')
      prepare.run({ document, other })
      turn.run({ document, other })
    },
  }
})
