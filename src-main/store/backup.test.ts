import { existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../model/error'
import { backUp, backupsOf, isGood } from './backup'
import { nameOfTime, timeOfName, timesToKeep } from './backup-times'
import { checkLibrary } from './check'
import { openStore } from './open'
import { restore } from './restore'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  plantDocument(library.store, {
    title: 'Procès',
    paragraphs: ['Il dit 😀 : « Jamais ».'],
    quotes: [{ words: 'Jamais', speaker: 'Jensen Huang' }],
  })
})
afterEach(() => library.remove())

/** Kind and place of each fault. */
function faults(): string[] {
  return checkLibrary(library.store.db, { indexes: true }).faults.map(({ kind, what }) => `${kind} ${what}`)
}

it('comes to its end while another connection keeps writing', async () => {
  const { db, file } = library.store
  db.prepare("INSERT INTO notes (title, body, created_at, changed_at) VALUES ('', ?, '', '')").run(
    'mot '.repeat(500_000),
  )
  const other = openStore(file)
  const write = other.db.prepare("INSERT INTO comparisons (name, created_at, changed_at) VALUES ('', '', '')")
  let going = true
  const writing = (async () => {
    for (; going; await new Promise(setImmediate)) write.run()
  })()
  const backup = await backUp(library.store)
  going = false
  await writing
  other.close()
  expect(isGood(backup.file)).toBe(true)
})

describe('checking a library', () => {
  it('finds nothing wrong with what was written', () => {
    expect(checkLibrary(library.store.db, { indexes: true })).toEqual({
      ...{ faults: [], documents: 1, trashed: 0, earlierVersions: 0, spans: 1 },
    })
  })

  it('takes nothing for damaged because another program is writing', () => {
    const other = openStore(library.file)
    other.db.exec('BEGIN IMMEDIATE')
    library.store.db.pragma('busy_timeout = 0')
    expect(() => checkLibrary(library.store.db, { indexes: true })).toThrow('library-busy')
    other.db.exec('COMMIT')
    expect(faults()).toEqual([])
    other.close()
  })

  it('sees a library as it is at one moment, whatever another program does meanwhile', () => {
    const { db, file } = library.store
    const other = openStore(file)
    const prepare = db.prepare.bind(db)
    vi.spyOn(db, 'prepare').mockImplementation((sql: string) => {
      if (sql.startsWith('SELECT count(*) FROM documents')) other.db.exec('DELETE FROM documents')
      return prepare(sql)
    })
    expect(checkLibrary(db, { indexes: false })).toMatchObject({ documents: 1, earlierVersions: 0 })
    other.close()
  })

  it('leaves the file as it was', () => {
    library.store.close()
    library.store = openStore(library.file)
    library.store.db.exec('DROP TABLE sqlite_stat1')
    library.store.db.close()
    const before = readFileSync(library.file)
    library.store = openStore(library.file)
    expect(faults()).toEqual([])
    library.store.close()
    expect(readFileSync(library.file).equals(before)).toBe(true)
  })

  it('names each damaged record', () => {
    const { db } = library.store
    db.exec(`UPDATE quotes SET start = start - 1; UPDATE originals SET bytes = x'00'`)
    expect(faults()).toEqual(['original 1', 'span quote 1'])
    db.exec(`UPDATE documents SET text = text || ' '; PRAGMA foreign_keys = OFF; DELETE FROM entities`)
    expect(faults()).toEqual([
      'reference entity_tallies 1',
      'reference entity_names 1',
      'reference quotes 1',
      'original 1',
      'text 1',
      'span quote 1',
    ])
    db.exec(`INSERT INTO quote_words (quote_words, rowid, words) VALUES ('delete', 1, 'Jamais')`)
    expect(faults()).toContain('index quote_words')
  })
})

describe('backing up and restoring', () => {
  it('keeps a copy that passes its check, as one file', async () => {
    const { file } = await backUp(library.store)
    expect(isGood(file)).toBe(true)
    expect(readdirSync(`${library.file}.backups`)).toHaveLength(1)
    expect(backupsOf(library.file).map((backup) => backup.file)).toEqual([file])
  })

  it('keeps no copy of a damaged library', async () => {
    library.store.db.exec('UPDATE quotes SET start = start - 1')
    await expect(backUp(library.store)).rejects.toThrow('damaged-library')
    expect(readdirSync(`${library.file}.backups`)).toEqual([])
  })

  it('puts the newest good copy in place and keeps what was there', async () => {
    await backUp(library.store, 1_000)
    const newest = await backUp(library.store, 2_000)
    truncateSync(newest.file, 5_000)
    library.store.db.exec('DELETE FROM quotes')
    library.store.close()
    writeFileSync(`${library.file}-wal`, 'stale')
    const { backup, setAside } = restore(library.file)
    expect(backup.time).toBe(1_000)
    expect(readFileSync(`${setAside}-wal`, 'utf8')).toBe('stale')
    library.store = openStore(library.file)
    expect(library.store.db.prepare('SELECT count(*) FROM quotes').pluck().get()).toBe(1)
    expect(faults()).toEqual([])
  })

  it('changes nothing where no copy is good', () => {
    library.store.close()
    writeFileSync(library.file, 'damaged')
    expect(() => restore(library.file)).toThrow(AppError)
    expect(readFileSync(library.file, 'utf8')).toBe('damaged')
    expect(readdirSync(library.folder).filter((name) => name.includes('aside'))).toEqual([])
  })

  it('leaves a library alone that another program has open', async () => {
    await backUp(library.store)
    expect(() => restore(library.file)).toThrow('library-open')
    expect(existsSync(library.file)).toBe(true)
  })
})

describe('thinning out backups', () => {
  const day = 86_400_000

  it('keeps the newest three, one a day for a week, one a week for five', () => {
    const now = Date.parse('2026-03-05T12:00:00Z')
    const hourly = Array.from({ length: 24 * 60 }, (_, hour) => now - (hour * day) / 24)
    const ages = [...timesToKeep(hourly)].map((time) => (now - time) / day).sort((a, b) => a - b)
    expect(ages.slice(0, 3)).toEqual([0, 1 / 24, 2 / 24])
    expect(ages.length).toBeLessThanOrEqual(3 + 7 + 5)
    expect(Math.max(...ages)).toBeGreaterThan(21)
  })

  it('reads times from names again', () => {
    expect(timeOfName(nameOfTime(1_700_000_000_123))).toBe(1_700_000_000_123)
    expect(timeOfName('Ma bibliothèque.library')).toBe(null)
  })
})
