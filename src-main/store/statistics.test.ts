import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

/** Which tables the planner knows the size of. */
function known(): unknown[] {
  const { db } = library.store
  if (!db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'`).get()) return []
  return db.prepare('SELECT DISTINCT tbl FROM sqlite_stat1').pluck().all()
}

it('is kept of what was filled, when the library is closed', () => {
  plantDocument(library.store, { title: 'Une', paragraphs: ['« Oui », dit Odile Brun.'] })
  expect(known()).not.toContain('documents')
  library.reopen()
  expect(known()).toContain('documents')
})

it('leaves a library that nothing was changed in as it was', () => {
  plantDocument(library.store, { title: 'Une', paragraphs: ['« Oui », dit Odile Brun.'] })
  library.reopen()
  const before = readFileSync(library.file)
  library.store.db.prepare('SELECT count(*) FROM quotes').get()
  library.reopen()
  expect(readFileSync(library.file).equals(before)).toBe(true)
})
