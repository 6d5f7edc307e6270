import Database from 'better-sqlite3'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../model/error'
import { nameOfTime, timeOfName, timesToKeep } from './backup-times'
import { checkLibrary } from './check'
import { headerOf } from './header'
import { applicationId } from './open'
import { latestVersion } from './migrate'
import type { Store } from './store'

export interface Backup {
  file: string
  /** When it was made, in milliseconds. */
  time: number
}

// In one go: a copy in pieces begins anew at each write of another connection, so that beside an import it never ends.
const everyPage = 0x7fffffff

/**
 * A copy of an open library that passed its check, beside it in a folder of its own; older ones are thinned out. A copy
 * that fails its check is not kept, and no copy that passed makes room for it.
 */
export async function backUp(store: Store, time = Date.now()): Promise<Backup> {
  const folder = folderOf(store.file)
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `.${process.pid}-${time}.part`)
  try {
    await store.db.backup(draft, { progress: () => everyPage })
    refuseFaults(draft)
    flush(draft)
    const file = join(folder, nameOfTime(time))
    renameSync(draft, file)
    thinOut(store.file)
    return { file, time }
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true })
  }
}

/** The newest first. */
export function backupsOf(library: string): Backup[] {
  const folder = folderOf(library)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name): Backup[] => {
      const time = timeOfName(name)
      return time === null ? [] : [{ file: join(folder, name), time }]
    })
    .sort((a, b) => b.time - a.time)
}

/** Whether a copy is whole and of a version that this program opens. */
export function isGood(file: string): boolean {
  const db = readable(file)
  if (!db) return false
  try {
    return checkLibrary(db, { indexes: false }).faults.length === 0
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  } finally {
    db.close()
  }
}

function readable(file: string): Database.Database | null {
  const header = headerOf(file)
  if (header?.application !== applicationId || header.version > latestVersion) return null
  return new Database(file, { readonly: true, fileMustExist: true })
}

function folderOf(library: string): string {
  return `${library}.backups`
}

/** Out of write-ahead logging too, so that a backup is one file. */
function refuseFaults(draft: string): void {
  const db = new Database(draft)
  try {
    db.pragma('journal_mode = DELETE')
    if (checkLibrary(db, { indexes: true }).faults.length) throw new AppError('damaged-library')
  } finally {
    db.close()
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

function thinOut(library: string): void {
  const backups = backupsOf(library)
  const kept = timesToKeep(backups.map(({ time }) => time))
  for (const { file, time } of backups) if (!kept.has(time)) rmSync(file)
}
