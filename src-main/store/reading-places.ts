import { passOver } from './changes'
import { perStore } from './per-store'

/** Where a person was reading each document: no act, so undo leaves it alone, and no change of the library. */
export const readingPlacesIn = perStore((store) => {
  const { db } = store
  const place = db.prepare<[number], number>('SELECT start FROM reading_places WHERE document_id = ?').pluck()
  const keep = db.prepare(
    `INSERT INTO reading_places (document_id, start)
     VALUES (?, ?)
     ON CONFLICT DO UPDATE SET start = excluded.start WHERE start <> excluded.start`,
  )

  return {
    /** An offset of its text; its beginning where it was not read yet. */
    of: (document: number): number => place.get(document) ?? 0,
    keep: (document: number, start: number) => passOver(store, keep.run(document, start).changes),
  }
})
