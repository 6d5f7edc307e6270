import { AppError } from '../model/error'
import type { ComparisonRow } from '../model/comparison'
import { perStore } from './per-store'

export const comparisonsIn = perStore(({ db }) => {
  const shown = `SELECT id, name, changed_at AS changedAt,
      (SELECT count(*) FROM comparison_quotes
       JOIN quotes ON quotes.id = quote_id AND rejected = 0
       JOIN readable_documents AS documents ON documents.id = document_id
       WHERE comparison_id = comparisons.id) AS quotes
    FROM comparisons`
  const list = db.prepare<[], ComparisonRow>(`${shown} ORDER BY changed_at DESC, id DESC`)
  const select = db.prepare<[number], ComparisonRow>(`${shown} WHERE id = ?`)
  const quotes = db
    .prepare<[number], number>(
      `SELECT quote_id
       FROM comparison_quotes
       JOIN quotes ON quotes.id = quote_id AND rejected = 0
       JOIN readable_documents AS documents ON documents.id = document_id
       WHERE comparison_id = ?
       ORDER BY position`,
    )
    .pluck()
  const insert = db.prepare(
    'INSERT INTO comparisons (name, created_at, changed_at) VALUES (@name, @now, @now)',
  )
  const update = db.prepare(
    'UPDATE comparisons SET name = coalesce(@name, name), changed_at = @now WHERE id = @id',
  )
  const remove = db.prepare('DELETE FROM comparisons WHERE id = ?')
  const empty = db.prepare('DELETE FROM comparison_quotes WHERE comparison_id = ?')
  const add = db.prepare('INSERT INTO comparison_quotes (comparison_id, quote_id, position) VALUES (?, ?, ?)')

  function setQuotes(id: number, ids: number[]): void {
    empty.run(id)
    ids.forEach((quote, position) => add.run(id, quote, position))
  }

  function get(id: number): ComparisonRow {
    const row = select.get(id)
    if (!row) throw new AppError('not-found')
    return row
  }

  return {
    list: () => list.all(),
    get,

    /** In their order; those that are rejected or in the trash are left out. */
    quotes(id: number): number[] {
      get(id)
      return quotes.all(id)
    },

    make(name: string, ids: number[]): number {
      const id = Number(insert.run({ name, now: new Date().toISOString() }).lastInsertRowid)
      setQuotes(id, ids)
      return id
    },

    change(id: number, { name, quotes }: { name?: string | undefined; quotes?: number[] | undefined }): void {
      update.run({ id, name: name ?? null, now: new Date().toISOString() })
      if (quotes) setQuotes(id, quotes)
    },

    remove: (id: number) => void remove.run(id),
  }
})
