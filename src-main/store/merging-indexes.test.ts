import { afterEach, beforeEach, expect, it } from 'vitest'
import { mergeIndexes } from './merging-indexes'
import { findHits } from './search'
import { temporaryLibrary } from './temporary-library'

let library: ReturnType<typeof temporaryLibrary>
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const count = 30

function addNotes(count: number): void {
  const insert = library.store.db.prepare(
    "INSERT INTO notes (title, body, created_at, changed_at) VALUES (?, ?, '2026-01-01', '2026-01-01')",
  )
  for (let number = 0; number < count; number++)
    insert.run(`Note ${number}`, `Un accord de plus, le ${number}`)
}

const parts = () =>
  library.store.db.prepare<[], number>('SELECT count(DISTINCT segid) FROM note_words_idx').pluck().get()!

it('leaves an index in one part, in which all is found', () => {
  addNotes(count)
  expect(parts()).toBeGreaterThan(2)
  Array.from(mergeIndexes(library.store, true))
  expect(parts()).toBe(1)
  expect(findHits(library.store, 'accord', { kinds: ['note'], limit: 50 })).toHaveLength(count)
  // Nothing is left to merge.
  expect(Array.from(mergeIndexes(library.store, true))).toEqual([])
})

it('merges a few parts where all of it would cost too much', () => {
  addNotes(count)
  const before = parts()
  Array.from(mergeIndexes(library.store, false))
  expect(parts()).toBeLessThan(before)
})

it('merges as few as two parts', () => {
  addNotes(2)
  expect(parts()).toBe(2)
  Array.from(mergeIndexes(library.store, false))
  expect(parts()).toBe(1)
})
