import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../store/open'
import type { Store } from '../store/store'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import { turnsOf, type Turns } from './taking-turns'

let library: TemporaryLibrary
let other: Store
let turns: Turns

beforeEach(() => {
  library = temporaryLibrary()
  other = openStore(library.file)
  turns = turnsOf(library.store.db)
})
afterEach(() => {
  other.close()
  library.remove()
})

const name = (store: Store, words: string) =>
  store.db.prepare("INSERT INTO comparisons (name, created_at, changed_at) VALUES (?, '', '')").run(words)
const names = () => library.store.db.prepare('SELECT name FROM comparisons ORDER BY id').pluck().all()

/** The other connection writes, from now until it is told to end. */
function otherWrites(words: string): () => void {
  const over = turns.give()
  other.db.exec('BEGIN IMMEDIATE')
  name(other, words)
  return () => {
    other.db.exec('COMMIT')
    over()
  }
}

it('writes after the turn of the other, and nothing of this thread waits meanwhile', async () => {
  let asked = 0
  const rename = () => {
    asked++
    name(library.store, 'here')
  }
  // As few topics and methods as can be: any are answered alike.
  const { searches } = turns.waiting({
    searches: { list: () => [], save: rename, remove: () => undefined },
  } as never) as {
    searches: Record<'list' | 'save', (input: unknown) => Promise<unknown>>
  }
  const end = otherWrites('there')
  const saved = searches.save({})
  expect(await searches.list({})).toEqual([])
  await new Promise(setImmediate)
  expect([asked, names()]).toEqual([1, []])
  end()
  await saved
  expect([asked, names()]).toEqual([2, ['there', 'here']])
})

it('does at once what is done in turn, or after the other', async () => {
  await turns.here(() => name(library.store, 'before'))
  const end = otherWrites('there')
  const written = turns.here(() => name(library.store, 'after'))
  await new Promise(setImmediate)
  expect(names()).toEqual(['before'])
  end()
  await written
  expect(names()).toEqual(['before', 'there', 'after'])
})

it('waits for another program as long as ever, but never in the turn of its own other', () => {
  const patience = () => library.store.db.pragma('busy_timeout', { simple: true })
  const end = otherWrites('there')
  expect(patience()).toBe(0)
  end()
  expect(patience()).toBe(5_000)
})

it('does not ask again what another program keeps from writing', async () => {
  other.db.exec('BEGIN IMMEDIATE')
  library.store.db.pragma('busy_timeout = 0')
  let asked = 0
  const { searches } = turns.waiting({
    searches: {
      remove() {
        asked++
        name(library.store, 'here')
      },
    },
  } as never) as { searches: { remove: (input: unknown) => Promise<unknown> } }
  await expect(searches.remove({})).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  expect(asked).toBe(1)
  other.db.exec('ROLLBACK')
})
