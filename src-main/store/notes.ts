import { AppError } from '../model/error'
import { perStore } from './per-store'

/** A note as it is kept; lists show less of it, and what they derive from its body. */
export interface StoredNote {
  id: number
  title: string
  body: string
  citations: number
  createdAt: string
  changedAt: string
}

// Enough of a body for a title and an excerpt: lists never read whole notes.
const opening = 1_000

export const notesIn = perStore(({ db }) => {
  const shown = (
    body: string,
  ) => `SELECT notes.id, title, ${body} AS body, created_at AS createdAt, changed_at AS changedAt,
      (SELECT count(*) FROM note_citations WHERE note_id = notes.id) AS citations
    FROM notes`
  const shortened = shown(`substr(body, 1, ${opening})`)
  const page = db.prepare<{ limit: number; id: number | null; changedAt: string | null }, StoredNote>(
    `${shortened}
     WHERE @id IS NULL OR (changed_at, id) < (@changedAt, @id)
     ORDER BY changed_at DESC, id DESC
     LIMIT @limit`,
  )
  const some = db.prepare<[string], StoredNote>(
    `${shortened}
     JOIN json_each(?) AS asked ON asked.value = notes.id
     ORDER BY asked.key`,
  )
  const total = db.prepare<[], number>('SELECT count(*) FROM notes').pluck()
  const select = db.prepare<[number], StoredNote>(`${shown('body')} WHERE notes.id = ?`)
  const ids = db.prepare<[], number>('SELECT id FROM notes ORDER BY id').pluck()
  const insert = db.prepare(
    `INSERT INTO notes (title, body, created_at, changed_at) VALUES (@title, '', @now, @now)`,
  )
  const update = db.prepare('UPDATE notes SET title = @title, body = @body, changed_at = @now WHERE id = @id')
  const remove = db.prepare('DELETE FROM notes WHERE id = ?')
  const uncite = db.prepare('DELETE FROM note_citations WHERE note_id = ?')
  const cite = db.prepare(
    `INSERT OR IGNORE INTO note_citations (note_id, citation_id, position)
     SELECT @note, id, @position FROM citations WHERE id = @citation`,
  )
  const cited = db
    .prepare<[number], number>('SELECT citation_id FROM note_citations WHERE note_id = ? ORDER BY position')
    .pluck()

  return {
    /** A page, the newest first, each with the beginning of its body. */
    page: (limit: number, after: { id: number; changedAt: string } | null): StoredNote[] =>
      page.all({ limit, id: after?.id ?? null, changedAt: after?.changedAt ?? null }),

    /** Some, in the order of their ids, each with the beginning of its body. */
    of: (ids: number[]): StoredNote[] => some.all(JSON.stringify(ids)),

    total: (): number => total.get() ?? 0,

    /** The oldest first. */
    ids: () => ids.all(),

    get(id: number): StoredNote {
      const note = select.get(id)
      if (!note) throw new AppError('not-found')
      return note
    },

    make: (title: string): number =>
      Number(insert.run({ title, now: new Date().toISOString() }).lastInsertRowid),

    /** With the citations its body links to, in their order; links to none are left alone. */
    save(id: number, title: string, body: string, citations: number[]): void {
      update.run({ id, title, body, now: new Date().toISOString() })
      const before = cited.all(id)
      if (before.length === citations.length && before.every((one, index) => one === citations[index])) return
      uncite.run(id)
      citations.forEach((citation, position) => cite.run({ note: id, citation, position }))
    },

    remove: (id: number) => void remove.run(id),

    /** Ids of what the note cites, in order. */
    cited: (id: number): number[] => cited.all(id),
  }
})
