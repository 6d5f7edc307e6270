import Database from 'better-sqlite3'
import { realpathSync, rmSync } from 'node:fs'
import { AppError } from '../model/error'

interface Held {
  db: Database.Database
  times: number
}

const held = new Map<string, Held>()

/**
 * Keeps a library for the windows of this program until the answer is called: of two windows, each would write over what
 * is typed in the other. What is held is SQLite's lock on a file of its own beside the library: it ends with the program,
 * however that ends, and leaves the command line free to work beside the window.
 */
export function holdForWindow(library: string): () => void {
  const file = `${realpathSync(library)}.in-window`
  const here = held.get(file) ?? { db: lock(file, library), times: 0 }
  here.times++
  held.set(file, here)
  return () => {
    here.times--
    if (here.times > 0) return
    held.delete(file)
    here.db.close()
    rmSync(file, { force: true })
  }
}

function lock(file: string, library: string): Database.Database {
  const db = new Database(file, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new AppError('library-in-window', { file: library })
    throw error
  }
}
