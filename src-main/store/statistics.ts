import type Database from 'better-sqlite3'

// Of SQLite's optimize: analyze where that is worth it (2), looking at some rows of each index only (16), in any table (0x10000).
const asNeeded = 0x10012

/**
 * Tells SQLite's planner how large tables are and how telling their indexes, where this connection has changed that much. It
 * waits for nobody: whoever writes meanwhile keeps them as they are.
 */
export function keepStatistics(db: Database.Database): void {
  if (db.prepare('SELECT total_changes()').pluck().get() === 0) return
  try {
    db.pragma('busy_timeout = 0')
    db.pragma(`optimize = ${asNeeded}`)
  } catch {
    // A plan is only slower without them.
  }
}
