import { perStore } from './per-store'

/** Where a person was reading each document: no act, so undo leaves it alone. */
export const readingPlacesIn = perStore(({ db }) => {
  const place = db.prepare<[number], number>('SELECT start FROM reading_places WHERE document_id = ?').pluck()
  const keep = db.prepare(
    `INSERT INTO reading_places (document_id, start)
     VALUES (?, ?)
     ON CONFLICT DO UPDATE SET start = excluded.start`,
  )

  return {
    /** An offset of its text; its beginning where it was not read yet. */
    of: (document: number): number => place.get(document) ?? 0,
    keep: (document: number, start: number) => void keep.run(document, start),
  }
})
