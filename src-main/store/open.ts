import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AppError } from '../model/error'
import { asAppError } from './errors'
import { headerOf } from './header'
import { copyBeforeMigrating, latestVersion, migrate } from './migrate'
import { keepStatistics } from './statistics'
import type { Store } from './store'
import { recordIn } from './undo'

/** 'Flor', so that a library is told from any other SQLite file. */
export const applicationId = 0x466c6f72

// SQLite on Unix opens no longer path, counting what it appends for its own files.
const longestPath = 504

/** How long another program's write is waited for, in milliseconds. */
export const usualPatience = 5_000

/** Opens a library. What is damaged, newer or something else is refused as it is: nothing is written to it. */
export function openStore(file: string, options: { create?: boolean } = {}): Store {
  const path = resolve(file)
  if (Buffer.byteLength(path) > longestPath) throw new AppError('path-too-long', { file: path })
  try {
    if (!exists(path)) {
      if (!options.create) throw new AppError('no-such-library', { file: path })
      createLibrary(path)
    }
    refuseUnlessLibrary(path)
    return openLibrary(path)
  } catch (error) {
    throw asAppError(error) ?? error
  }
}

/** A second connection to a library that is open already: it reads what was written last, and never writes. */
export function openReader(file: string): Store {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: usualPatience })
  db.pragma('trusted_schema = OFF')
  db.pragma('temp_store = MEMORY')
  const record = () => {
    throw new AppError('read-only-library', { file })
  }
  const reader = { file, db, record, close: () => void db.close() }
  // What a search reads lies in the system's own cache as well: sixteen megabytes more a thread made it no faster.
  holdLittle(reader)
  return reader
}

/** For a connection that is held as long as the window is open: what is large is written over others. */
export function holdLittle({ db }: Store): void {
  db.pragma('cache_size = -2000')
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined
}

function refuseUnlessLibrary(file: string): void {
  if (!statSync(file).isFile()) throw new AppError('not-a-library', { file })
  const header = headerOf(file)
  if (header?.application !== applicationId) throw new AppError('not-a-library', { file })
  if (header.version > latestVersion) {
    throw new AppError('newer-library', { file, version: header.version, known: latestVersion })
  }
}

function openLibrary(file: string): Store {
  const db = new Database(file, { fileMustExist: true, timeout: usualPatience })
  try {
    settle(db)
    copyBeforeMigrating(db, file)
    migrate(db)
    const close = () => {
      if (!db.open) return
      keepStatistics(db)
      db.close()
    }
    return { file, db, record: recordIn(db), close }
  } catch (error) {
    db.close()
    throw error
  }
}

function settle(db: Database.Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('journal_size_limit = 16777216')
  db.pragma('temp_store = MEMORY')
  // A large document's marks touch many pages of many indexes: with the usual two megabytes they go in and out.
  db.pragma('cache_size = -16000')
  // Without it, the rows that INSERT OR REPLACE removes would escape undo.
  db.pragma('recursive_triggers = ON')
}

/** Built under another name and put in place whole, so that a library that exists was never half made. */
function createLibrary(file: string): void {
  const draft = `${file}.new-${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  rmSync(draft, { force: true })
  const db = new Database(draft)
  try {
    db.pragma('synchronous = FULL')
    db.pragma(`application_id = ${applicationId}`)
    // Nobody sees it before it is whole, so that all steps need only one writing to the disk.
    db.transaction(() => {
      migrate(db)
      db.prepare('INSERT INTO library (id, uuid, created_at) VALUES (1, ?, ?)').run(
        randomUUID(),
        new Date().toISOString(),
      )
    })()
  } finally {
    db.close()
  }
  putInPlace(draft, file)
}

/** Never over a file that another program has put there meanwhile, where the disk knows links. */
function putInPlace(draft: string, file: string): void {
  try {
    linkSync(draft, file)
    rmSync(draft)
  } catch {
    if (exists(file)) rmSync(draft)
    else renameSync(draft, file)
  }
}
