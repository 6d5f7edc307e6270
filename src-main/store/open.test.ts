import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AppError } from '../model/error'
import { latestVersion } from './migrate'
import { openStore } from './open'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The word for why a library does not open. */
function refusal(file: string, options?: { create: boolean }): string {
  try {
    openStore(file, options).close()
    return 'opened'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

/** Opens and closes a library with plain SQLite, changing what `change` changes. */
function alter(file: string, change: (db: Database.Database) => void): void {
  const db = new Database(file)
  change(db)
  db.close()
}

it('opens with every safety on', () => {
  const ask = (pragma: string) => library.store.db.pragma(pragma, { simple: true })
  expect(
    ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check'].map(ask),
  ).toEqual(['wal', 2, 1, 0, 1])
  expect(ask('busy_timeout')).toBe(5000)
})

it('leaves one file behind when closed', () => {
  library.store.close()
  expect(readdirSync(library.folder)).toEqual(['library.florilege'])
  library.store = openStore(library.file)
})

it.each([1, 1000])('refuses a library %i versions newer and leaves it as it was', (ahead) => {
  library.store.close()
  alter(library.file, (db) => db.pragma(`user_version = ${latestVersion + ahead}`))
  const before = hash(library.file)
  expect(refusal(library.file)).toBe('newer-library')
  expect(refusal(library.file, { create: true })).toBe('newer-library')
  expect(hash(library.file)).toBe(before)
  expect(readdirSync(library.folder)).toEqual(['library.florilege'])
  alter(library.file, (db) => db.pragma(`user_version = ${latestVersion}`))
  library.store = openStore(library.file)
})

it('sees a newer version that still stands in the write-ahead log', () => {
  const newer = join(library.folder, 'newer.florilege')
  library.store.db.pragma(`user_version = ${latestVersion + 1}`)
  for (const ending of ['', '-wal']) writeFileSync(newer + ending, readFileSync(library.file + ending))
  const before = hash(newer)
  expect(refusal(newer)).toBe('newer-library')
  expect(hash(newer)).toBe(before)
})

it('makes no library unless asked to', () => {
  const missing = join(library.folder, 'éàü 🙂', 'missing.florilege')
  expect(refusal(missing)).toBe('no-such-library')
  expect(existsSync(missing)).toBe(false)
  expect(refusal(missing, { create: true })).toBe('opened')
  expect(refusal(missing)).toBe('opened')
  expect(refusal(join(library.folder, 'a'.repeat(500)))).toBe('path-too-long')
})

it('takes nothing else for a library, and never puts an empty one in its place', () => {
  const other = join(library.folder, 'other')
  const refusals = [Buffer.alloc(0), Buffer.from('a text'), Buffer.alloc(8192)].map((bytes) => {
    writeFileSync(other, bytes)
    const answer = refusal(other, { create: true })
    expect(readFileSync(other)).toEqual(bytes)
    return answer
  })
  expect(refusals).toEqual(['not-a-library', 'not-a-library', 'not-a-library'])
  alter(join(library.folder, 'database'), (db) => db.exec('CREATE TABLE a (b)'))
  expect(refusal(join(library.folder, 'database'), { create: true })).toBe('not-a-library')
  mkdirSync(join(library.folder, 'folder'))
  expect(refusal(join(library.folder, 'folder'), { create: true })).toBe('not-a-library')
})

it('refuses a library that was cut short', () => {
  const cut = join(library.folder, 'cut.florilege')
  library.reopen().db.pragma('wal_checkpoint(TRUNCATE)')
  writeFileSync(cut, readFileSync(library.file))
  truncateSync(cut, 8192)
  expect(refusal(cut, { create: true })).toBe('damaged-library')
})
