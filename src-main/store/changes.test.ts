import { afterEach, beforeEach, expect, it } from 'vitest'
import { changesOf, rowsChanged, tellChanges } from './changes'
import { openReader, openStore } from './open'
import { readingPlacesIn } from './reading-places'
import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

let library: TemporaryLibrary
let document: number
beforeEach(() => {
  library = temporaryLibrary()
  document = plantDocument(library.store, { title: 'Un titre', paragraphs: ['Des mots.'] })
})
afterEach(() => library.remove())

it('takes a new place of reading for no change', () => {
  const { store } = library
  const places = readingPlacesIn(store)
  const before = [changesOf(store), rowsChanged(store)]
  for (const start of [12, 40, 40, 0]) places.keep(document, start)
  expect([changesOf(store), rowsChanged(store)]).toEqual(before)
  expect(places.of(document)).toBe(0)
  store.db.prepare('UPDATE documents SET title = ?').run('Autre')
  expect(changesOf(store)).not.toBe(before[0])
  expect(rowsChanged(store)).toBeGreaterThan(Number(before[1]))
})

it('takes opening a library for no change', () => {
  const again = openStore(library.file)
  expect(rowsChanged(again)).toBe(0)
  again.close()
})

it('writes nothing where the place is the same', () => {
  const { store } = library
  const written = store.db.prepare<[], number>('SELECT total_changes()').pluck()
  readingPlacesIn(store).keep(document, 12)
  const before = written.get()
  readingPlacesIn(store).keep(document, 12)
  expect(written.get()).toBe(before)
})

it('believes, where it only reads, what the connection that writes says', () => {
  const reader = openReader(library.file)
  tellChanges(reader, changesOf(library.store))
  const before = changesOf(reader)
  readingPlacesIn(library.store).keep(document, 12)
  tellChanges(reader, changesOf(library.store))
  expect(changesOf(reader)).toBe(before)
  library.store.db.prepare('UPDATE documents SET title = ?').run('Autre')
  tellChanges(reader, changesOf(library.store))
  expect(changesOf(reader)).not.toBe(before)
  reader.close()
})
