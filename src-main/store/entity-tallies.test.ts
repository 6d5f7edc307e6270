import { expect, it, onTestFinished } from 'vitest'
import { makeLibrary } from './bench/made-library'
import { randomFrom } from './bench/random'
import { temporaryLibrary } from './temporary-library'
import type { Store } from './store'
import { undo } from './undo'
import { versionTurnsIn } from './version-turns'

function madeLibrary(): Store {
  const library = temporaryLibrary()
  onTestFinished(() => library.remove())
  makeLibrary(library.store, { documents: 6, seed: 3 })
  return library.store
}

const kept =
  'SELECT entity_id, documents, mentions, quotes FROM entity_tallies WHERE documents > 0 ORDER BY 1'
const counted = `SELECT entity, count(DISTINCT document_id), sum(mentions), sum(quotes)
  FROM (
    SELECT entity_id AS entity, document_id, 1 AS mentions, 0 AS quotes FROM mentions WHERE rejected = 0
    UNION ALL
    SELECT speaker_id, document_id, 0, 1 FROM quotes WHERE rejected = 0 AND speaker_id IS NOT NULL
  )
  WHERE document_id IN (SELECT id FROM documents WHERE trashed_at IS NULL)
  GROUP BY entity
  ORDER BY 1`

function expectTrue({ db }: Store): void {
  const rows = (sql: string) => db.prepare(sql).raw().all()
  expect(rows(kept)).toEqual(rows(counted))
}

const acts = [
  'UPDATE mentions SET rejected = 1 - rejected WHERE id % 7 = @n',
  'UPDATE quotes SET rejected = 1 - rejected WHERE id % 7 = @n',
  'UPDATE mentions SET entity_id = 1 + (entity_id + @n) % 12 WHERE id % 5 = 0',
  'UPDATE quotes SET speaker_id = iif(id % 2, NULL, 1 + @n) WHERE id % 5 = 1',
  "UPDATE documents SET trashed_at = iif(trashed_at IS NULL, '2026-01-01', NULL) WHERE id % 3 = @n % 3",
  'DELETE FROM mentions WHERE id % 31 = @n',
  'DELETE FROM quotes WHERE id % 31 = @n',
  'INSERT OR REPLACE INTO mentions SELECT * FROM mentions WHERE id % 11 = @n',
]

it('counts how often each entity is named and quoted, whatever is changed and taken back', () => {
  const store = madeLibrary()
  const random = randomFrom(5)
  expectTrue(store)
  for (let turn = 0; turn < 60; turn++) {
    store.record({ act: 'import', words: '' }, () => {
      store.db.prepare(random.pick(acts)).run({ n: random.below(7) })
    })
    expectTrue(store)
    if (turn % 3) continue
    undo(store)
    expectTrue(store)
  }
})

it('counts what is in view when versions change places, and without a document that is deleted', () => {
  const store = madeLibrary()
  store.db.exec("UPDATE documents SET trashed_at = '2026-01-01', version_of = 1 WHERE id = 2")
  store.record({ act: 'import', words: '' }, () => versionTurnsIn(store).turn(1, 2))
  expectTrue(store)
  undo(store)
  expectTrue(store)
  store.db.exec('DELETE FROM documents WHERE id = 2')
  expectTrue(store)
  store.db.exec('DELETE FROM documents WHERE id = 4')
  expectTrue(store)
})
