import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Act } from '../model/library'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'
import { recordInParts, redo, undo, undoable, unrecorded } from './undo'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const writing: Act = { act: 'write note', words: 'Note' }

function write(body: string, mergeKey?: string): void {
  library.store.record(
    writing,
    () => {
      library.store.db
        .prepare(
          `INSERT INTO notes (id, title, body, created_at, changed_at) VALUES (1, 'Note', ?, '', '')
           ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        )
        .run(body)
    },
    mergeKey,
  )
}

function body(): string | undefined {
  return library.store.db.prepare<[], string>('SELECT body FROM notes').pluck().get()
}

it('takes back and does again, across a restart', () => {
  write('one')
  write("two 'quoted' 🙂\nline")
  undo(library.store)
  expect(body()).toBe('one')
  library.reopen()
  expect(undoable(library.store)).toEqual({ undo: writing, redo: writing })
  redo(library.store)
  expect(body()).toBe("two 'quoted' 🙂\nline")
  undo(library.reopen())
  undo(library.store)
  expect(body()).toBe(undefined)
  expect(() => undo(library.store)).toThrow('nothing-to-undo')
  redo(library.store)
  redo(library.store)
  expect(body()).toBe("two 'quoted' 🙂\nline")
  expect(() => redo(library.store)).toThrow('nothing-to-redo')
})

it('keeps words that hold a NUL', () => {
  write('a\0b')
  write('c')
  undo(library.store)
  expect(body()).toBe('a\0b')
})

it('forgets what was undone once something else is done', () => {
  write('one')
  write('two')
  undo(library.store)
  write('three')
  expect(undoable(library.store).redo).toBe(null)
  undo(library.store)
  expect(body()).toBe('one')
})

it('is one step for a burst of typing, and a new one after an undo', () => {
  write('a', 'note 1')
  write('ab', 'note 1')
  write('abc', 'note 2')
  undo(library.store)
  expect(body()).toBe('ab')
  write('abd', 'note 1')
  undo(library.store)
  expect(body()).toBe('ab')
  undo(library.store)
  expect(body()).toBe(undefined)
})

it('makes no step of an act that changed nothing or failed', () => {
  write('one')
  undo(library.store)
  library.store.record(writing, () => undefined)
  expect(undoable(library.store)).toEqual({ undo: null, redo: writing })
  const failing = () =>
    library.store.record(writing, () => {
      library.store.db.exec(`INSERT INTO notes (title, body, created_at, changed_at) VALUES ('', '', '', '')`)
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect(body()).toBe(undefined)
  write('after')
  undo(library.store)
  expect(undoable(library.store).undo).toBe(null)
})

it('brings back what went with a row, and rows without rowid', () => {
  const { db, record } = library.store
  db.exec(`INSERT INTO documents (id, title, language, format, file_name, sha256, text_sha256, imported_at, length, text)
           VALUES (1, '', 'fr', 'txt', '', '', '', '', 0, '')`)
  record({ act: 'highlight', words: 'w' }, () => {
    db.exec(`INSERT INTO annotations (id, document_id, start, "end", words, prefix, suffix, colour, created_at, changed_at)
             VALUES (7, 1, 0, 1, 'w', '', '', 'red', '', '')`)
    db.exec(`INSERT INTO tags (id, path) VALUES (1, 'tag'), (2, 'other');
             INSERT INTO annotation_tags VALUES (7, 1), (7, 2)`)
  })
  record({ act: 'remove annotation', words: 'w' }, () => db.exec('DELETE FROM annotations'))
  const left = () =>
    db.prepare('SELECT path FROM annotation_tags JOIN tags ON tags.id = tag_id ORDER BY path').pluck().all()
  expect(left()).toEqual([])
  undo(library.store)
  expect(left()).toEqual(['other', 'tag'])
  redo(library.store)
  expect(left()).toEqual([])
  undo(library.reopen())
  undo(library.store)
  redo(library.store)
  expect(
    library.store.db
      .prepare('SELECT path FROM annotation_tags JOIN tags ON tags.id = tag_id ORDER BY path')
      .pluck()
      .all(),
  ).toEqual(['other', 'tag'])
})

it('leaves alone what was done apart', () => {
  library.store.record(writing, () => {
    write('inside')
    unrecorded(library.store, () =>
      library.store.db.exec(`INSERT INTO entities (kind, name) VALUES ('person', 'Apart')`),
    )
  })
  undo(library.store)
  expect(body()).toBe(undefined)
  expect(library.store.db.prepare('SELECT name FROM entities').pluck().all()).toEqual(['Apart'])
})

it('joins the parts of one act, even with another act between them', () => {
  const part = recordInParts(library.store, 'import')
  const name = (words: string) =>
    library.store.db
      .prepare(`INSERT INTO comparisons (name, created_at, changed_at) VALUES (?, '', '')`)
      .run(words)
  const names = () => library.store.db.prepare('SELECT name FROM comparisons').pluck().all()
  part('a', () => name('a'))
  write('between')
  part('a, b', () => name('b'))
  expect(names()).toEqual(['a', 'b'])
  expect(undo(library.store)).toEqual(writing)
  expect(undo(library.store)).toEqual({ act: 'import', words: 'a, b' })
  expect(names()).toEqual([])
  part('c', () => name('c'))
  expect(names()).toEqual(['c'])
})

it('runs nothing from a library but changes of rows', () => {
  write('one')
  library.store.db.exec(`UPDATE undo_log SET sql = 'ATTACH ''elsewhere'' AS other'`)
  expect(() => undo(library.store)).toThrow('damaged-library')
})

it('does an act within an act without a savepoint, whose pages SQLite would keep and go through at each statement', () => {
  const rollBack = () => library.store.db.exec('ROLLBACK TO "\t_bs3.\t"')
  library.store.db.transaction(() =>
    // What such a savepoint is called.
    library.store.db.transaction(() => expect(rollBack).not.toThrow())(),
  )()
  library.store.record(writing, () => {
    unrecorded(library.store, () => expect(rollBack).toThrow('no such savepoint'))
    library.store.record(writing, () => expect(rollBack).toThrow('no such savepoint'))
  })
})

it('keeps nothing of an act of which a part fails', () => {
  write('one')
  expect(() =>
    library.store.record(writing, () => {
      write('two')
      unrecorded(library.store, () => {
        library.store.db.exec(`UPDATE notes SET body = 'three'`)
        throw new Error('broken off')
      })
    }),
  ).toThrow('broken off')
  expect(body()).toBe('one')
  write('four')
  undo(library.store)
  expect(body()).toBe('one')
})
