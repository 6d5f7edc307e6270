import Database from 'better-sqlite3'
import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** What a file says it is, before anything opens it for writing. */
export interface Header {
  application: number
  version: number
}

/** Reads a SQLite file's header without touching the file or its folder; null where it is none. */
export function headerOf(file: string): Header | null {
  const bytes = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, bytes, 0, 100, 0) < 100) return null
  } finally {
    closeSync(handle)
  }
  if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null
  // The newest header may still stand in the write-ahead log of a program that was killed: then only SQLite can tell.
  if (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size) return headerThroughLog(file)
  return { application: bytes.readUInt32BE(68), version: bytes.readUInt32BE(60) }
}

function headerThroughLog(file: string): Header {
  const db = new Database(file, { readonly: true })
  try {
    return {
      application: Number(db.pragma('application_id', { simple: true })),
      version: Number(db.pragma('user_version', { simple: true })),
    }
  } finally {
    db.close()
  }
}
