import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AppError } from '../model/error'
import { backupsOf, isGood, type Backup } from './backup'
import { timeOfName } from './backup-times'

export interface Restored {
  backup: Backup
  /** Where what was there is kept, if anything was. */
  setAside: string | null
}

const parts = ['', '-wal', '-shm', '-journal']

/**
 * Puts the newest good backup in a library's place, or the one that is named. What was there is kept whole under
 * another name, its log with it: a log left beside the restored file would be written into it.
 */
export function restore(library: string, chosen?: string): Restored {
  const file = resolve(library)
  const backup = chosen ? named(file, chosen) : backupsOf(file).find((backup) => isGood(backup.file))
  if (!backup) throw new AppError('no-backup', { file })
  refuseIfInUse(file)
  const draft = `${file}.restoring-${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  try {
    copyFileSync(backup.file, draft)
    if (!isGood(draft)) throw new AppError('no-backup', { file })
    const setAside = moveAside(file)
    renameSync(draft, file)
    return { backup, setAside }
  } finally {
    rmSync(draft, { force: true })
  }
}

function named(library: string, chosen: string): Backup | undefined {
  const file = resolve(chosen)
  const known = backupsOf(library).find((backup) => backup.file === file)
  if (!existsSync(file)) throw new AppError('no-such-file', { name: chosen })
  const time = known?.time ?? timeOfName(chosen) ?? 0
  return isGood(file) ? { file, time } : undefined
}

/** A program that has it open would go on writing to what was set aside. */
function refuseIfInUse(file: string): void {
  if (!existsSync(`${file}-shm`)) return
  const db = new Database(file, { timeout: 500 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN IMMEDIATE; ROLLBACK')
  } catch (error) {
    // Damage is what a restore is for.
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new AppError('library-open')
  } finally {
    db.close()
  }
}

function moveAside(file: string): string | null {
  if (!parts.some((part) => existsSync(`${file}${part}`))) return null
  const name = `${file}.set-aside-${new Date().toISOString().replaceAll(':', '-')}`
  for (const part of parts) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${name}${part}`)
  return name
}
