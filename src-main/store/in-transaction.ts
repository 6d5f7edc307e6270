import type Database from 'better-sqlite3'

/**
 * Does `work` in the transaction that goes on, or else in one of its own. One within another would be a savepoint, for which
 * SQLite keeps each page as it was and goes through them again after every statement: that was a third of storing a
 * document. So whatever throws undoes all of it, and nobody may catch that on the way.
 */
export function inTransaction<Value>(db: Database.Database, work: () => Value): Value {
  return db.inTransaction ? work() : db.transaction(work).immediate()
}
