import Database from 'better-sqlite3'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { copyBeforeMigrating, latestVersion, migrate, steps } from './migrate'
import { unpacked, type KeptBytes } from './packing'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

it('counts its steps upwards from 1, each once', () => {
  const versions = steps.map((step) => step.version)
  expect(versions[0]).toBe(1)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
})

it('leaves a library of today as it is, without a copy', () => {
  copyBeforeMigrating(library.store.db, library.file)
  migrate(library.store.db)
  expect(readdirSync(library.folder).some((name) => name.includes('version'))).toBe(false)
})

it('keeps a whole copy of what it is about to change, log included', () => {
  const { db } = library.store
  db.exec(`INSERT INTO notes (title, body, created_at, changed_at) VALUES ('kept', '', '', '')`)
  db.pragma(`user_version = ${latestVersion - 1}`)
  copyBeforeMigrating(db, library.file)
  const copy = new Database(`${library.file}.version-${latestVersion - 1}`, { readonly: true })
  expect(copy.prepare('SELECT title FROM notes').pluck().all()).toEqual(['kept'])
  expect(copy.pragma('user_version', { simple: true })).toBe(latestVersion - 1)
  copy.close()
  expect(existsSync(`${library.file}.version-${latestVersion - 1}.part`)).toBe(false)
  db.pragma(`user_version = ${latestVersion}`)
})

/** Two programs that have opened one library of the version before. */
function twoOverOlder(): { file: string; one: Database.Database; other: Database.Database } {
  const file = join(library.folder, 'older')
  const one = new Database(file)
  one.pragma('journal_mode = WAL')
  for (const { sql } of steps.filter(({ version }) => version < latestVersion)) one.exec(sql)
  one.pragma(`user_version = ${latestVersion - 1}`)
  return { file, one, other: new Database(file, { timeout: 0 }) }
}

it('takes no step that another program has taken meanwhile', () => {
  const { one, other } = twoOverOlder()
  const transaction = other.transaction.bind(other)
  vi.spyOn(other, 'transaction').mockImplementationOnce((work) => {
    migrate(one)
    return transaction(work)
  })
  migrate(other)
  expect(other.pragma('user_version', { simple: true })).toBe(latestVersion)
  for (const db of [one, other]) db.close()
})

it('is copied by one program at a time, and never once another has changed it', () => {
  const { file, one, other } = twoOverOlder()
  const copy = `${file}.version-${latestVersion - 1}`
  one.exec('BEGIN IMMEDIATE')
  expect(() => copyBeforeMigrating(other, file)).toThrow('locked')
  expect(existsSync(copy)).toBe(false)
  one.exec('COMMIT')
  const transaction = other.transaction.bind(other)
  vi.spyOn(other, 'transaction').mockImplementationOnce((work) => {
    migrate(one)
    return transaction(work)
  })
  copyBeforeMigrating(other, file)
  expect(existsSync(copy)).toBe(false)
  for (const db of [one, other]) db.close()
})

it('leaves the marks of an older library as they were, and doubts none of them', () => {
  const db = new Database(':memory:')
  db.exec(steps[0]!.sql)
  db.pragma('user_version = 1')
  db.exec(`INSERT INTO documents VALUES (1, '', NULL, NULL, NULL, 'fr', NULL, 'text', '', 'a', 'b', '', NULL, 4, 'Élan');
    INSERT INTO entities (kind, name) VALUES ('person', 'Élan');
    INSERT INTO mentions (document_id, entity_id, start, "end", words) VALUES (1, 1, 0, 4, 'Élan')`)
  migrate(db)
  expect(db.prepare('SELECT words, why, sure, origin FROM mentions').all()).toEqual([
    { words: 'Élan', why: '', sure: 1, origin: 'found' },
  ])
  db.close()
})

it('leaves the bytes of documents of an older library as they were kept', () => {
  const db = new Database(':memory:')
  for (const { sql } of steps.filter(({ version }) => version < 21)) db.exec(sql)
  db.pragma('user_version = 20')
  const bytes = Buffer.from('Élan, élan, élan.\r\n'.repeat(40))
  db.prepare(
    `INSERT INTO documents (id, title, language, format, file_name, sha256, text_sha256, imported_at, length, text)
     VALUES (1, '', 'fr', 'text', '', '', '', '', 0, '')`,
  ).run()
  db.prepare('INSERT INTO originals (document_id, bytes) VALUES (1, ?)').run(bytes)
  migrate(db)
  const kept = db
    .prepare<[], KeptBytes>('SELECT bytes, packed, beside_text AS besideText FROM originals')
    .get()!
  expect(kept.packed).toBe(0)
  expect(unpacked(kept, '').equals(bytes)).toBe(true)
  db.close()
})

it('takes a library along whose indexes of words are damaged', () => {
  const file = join(library.folder, 'damaged')
  let db = new Database(file)
  for (const { sql } of steps.filter(({ version }) => version < 19)) db.exec(sql)
  db.pragma('user_version = 18')
  db.exec(`INSERT INTO notes (title, body, created_at, changed_at) VALUES ('rien', '', '', '')`)
  db.unsafeMode()
  for (const index of ['quote_words', 'passage_words', 'note_words', 'annotation_words'])
    db.exec(`DELETE FROM ${index}_data`)
  db.close()
  // An index is read anew by another connection.
  db = new Database(file)
  expect(() => db.exec(`INSERT INTO note_words (note_words) VALUES ('optimize')`)).toThrow('corruption')
  migrate(db)
  expect(db.pragma('user_version', { simple: true })).toBe(latestVersion)
  db.close()
})

it('changes nothing where a step fails', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE notes (a)')
  expect(() => migrate(db)).toThrow('already exists')
  expect(db.pragma('user_version', { simple: true })).toBe(0)
  expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(1)
  db.close()
})

it('takes a library of the version before along, with all it holds', () => {
  const db = new Database(':memory:')
  db.exec(steps[0]!.sql)
  db.pragma('user_version = 1')
  db.exec(`
    INSERT INTO documents (id, title, language, format, file_name, sha256, text_sha256, imported_at, length, text)
      VALUES (1, 'kept', 'fr', 'text', 'a.txt', 'a', 'b', '', 4, 'kept');
    INSERT INTO blocks (document_id, kind, heading, paragraph, start, "end") VALUES (1, 'paragraph', NULL, 1, 0, 4);
  `)
  migrate(db)
  expect(db.pragma('user_version', { simple: true })).toBe(latestVersion)
  expect(db.prepare('SELECT title, captured FROM documents').get()).toEqual({ title: 'kept', captured: null })
  expect(db.prepare('SELECT page, paragraph, "end" FROM blocks').get()).toEqual({
    page: null,
    paragraph: 1,
    end: 4,
  })
  db.close()
})

it('makes the tags of an older library paths of a code book, and forgets what would undo them as they were', () => {
  const db = new Database(':memory:')
  for (const { sql } of steps.filter(({ version }) => version < 5)) db.exec(sql)
  db.pragma('user_version = 4')
  db.exec(`
    INSERT INTO documents (id, title, language, format, file_name, sha256, text_sha256, imported_at, length, text)
      VALUES (1, '', 'fr', 'text', 'a.txt', 'a', 'b', '', 4, 'Élan');
    INSERT INTO annotations (id, document_id, start, "end", words, prefix, suffix, colour, comment, created_at, changed_at)
      VALUES (7, 1, 0, 4, 'Élan', '', '', 'red', 'Vu', '', '');
    INSERT INTO annotation_tags VALUES (7, 'politique/énergie'), (7, 'doute'), (7, '/x');
    INSERT INTO undo_steps (id, act, words, done_at) VALUES (1, 'highlight', '', ''), (2, 'write note', '', '');
    INSERT INTO undo_log (step_id, sql) VALUES (1, 'DELETE FROM "annotation_tags" WHERE 1'), (2, 'UPDATE "notes"');
  `)
  migrate(db)
  const borne = 'SELECT path FROM annotation_tags JOIN tags ON tags.id = tag_id ORDER BY path'
  expect(db.prepare(borne).pluck().all()).toEqual(['/x', 'doute', 'politique/énergie'])
  expect(db.prepare(`SELECT path FROM tags WHERE path = 'politique'`).pluck().get()).toBe('politique')
  expect(db.prepare('SELECT id FROM undo_steps').pluck().all()).toEqual([2])
  expect(
    db.prepare(`SELECT rowid FROM annotation_words WHERE annotation_words MATCH 'elan'`).pluck().all(),
  ).toEqual([7])
  db.close()
})

/** A library of version 32 with three names of one entity, of which the last is gone. */
function withNamesInTwoIndexes(): Database.Database {
  const db = new Database(':memory:')
  for (const { sql } of steps.filter(({ version }) => version < 33)) db.exec(sql)
  db.pragma('user_version = 32')
  db.exec(`
    INSERT INTO entities (id, kind, name) VALUES (5, 'person', 'Ana');
    INSERT INTO entity_names (id, entity_id, kind, name, folded)
      VALUES (7, 5, 'person', 'Ana', 'ana'), (3, 5, 'person', 'Ana B.', 'ana b.'), (9, 5, 'person', 'A. B.', 'a. b.');
    DELETE FROM entity_names WHERE id = 9;
  `)
  return db
}

it('keeps the names of entities under their ids, and gives no id a second time', () => {
  const db = withNamesInTwoIndexes()
  const names = () => db.prepare('SELECT * FROM entity_names ORDER BY id').raw().all()
  const before = names()
  migrate(db)
  expect(names()).toEqual(before)
  const insert = db.prepare(
    `INSERT INTO entity_names (entity_id, kind, name, folded) VALUES (5, 'person', ?, ?) ON CONFLICT DO NOTHING`,
  )
  expect(insert.run('Anne', 'anne').lastInsertRowid).toBe(10)
  expect(insert.run('ANA', 'ana').changes).toBe(0)
  db.close()
})

it('keeps a name whose entity is missing in a damaged library, for the check to find', () => {
  const db = withNamesInTwoIndexes()
  db.pragma('foreign_keys = OFF')
  db.exec('DELETE FROM entities')
  db.pragma('foreign_keys = ON')
  migrate(db)
  expect(db.pragma('user_version', { simple: true })).toBe(latestVersion)
  expect(db.prepare('SELECT id FROM entity_names ORDER BY id').pluck().all()).toEqual([3, 7])
  expect(db.pragma('foreign_key_check(entity_names)')).toHaveLength(2)
  expect(() => db.exec(`INSERT INTO entity_names VALUES (20, 99, 'person', 'B', 'b')`)).toThrow('FOREIGN KEY')
  db.close()
})
