import type { Capture } from '../model/document'
import { perStore } from './per-store'

/** Pasted words that wait to be imported, named as a file of them would be. */
export interface WaitingWords {
  name: string
  bytes: Uint8Array
  capture: Capture
}

/** Words that lie nowhere but here, by the import and the place in it where they are left or were refused. */
export const waitingWordsIn = perStore(({ db }) => {
  const insert = db.prepare(
    `INSERT INTO waiting_words (import_id, place, name, bytes, captured_at, chosen)
     VALUES (?, ?, @name, @bytes, @at, @chosen)`,
  )
  const select = db.prepare<
    [number, number],
    { name: string; bytes: Buffer; capturedAt: string; chosen: number }
  >(
    `SELECT name, bytes, captured_at AS capturedAt, chosen FROM waiting_words WHERE import_id = ? AND place = ?`,
  )
  const places = db.prepare<[number], number>('SELECT place FROM waiting_words WHERE import_id = ?').pluck()

  return {
    keep: (id: number, place: number, { name, bytes, capture }: WaitingWords) =>
      void insert.run(id, place, { name, bytes, at: capture.at, chosen: capture.chosen ? 1 : 0 }),

    places: (id: number) => places.all(id),

    at(id: number, place: number): WaitingWords | null {
      const row = select.get(id, place)
      return row
        ? { name: row.name, bytes: row.bytes, capture: { at: row.capturedAt, chosen: row.chosen === 1 } }
        : null
    },
  }
})
