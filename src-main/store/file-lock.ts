import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'

/**
 * SQLite's lock on a file of its own, kept until the answer is called: it ends with the program, however that ends. Null
 * where another has it.
 */
export function lockFile(file: string): (() => void) | null {
  const db = new Database(file, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return () => {
    db.close()
    rmSync(file, { force: true })
  }
}
