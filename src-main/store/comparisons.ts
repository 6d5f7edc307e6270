import { AppError } from '../model/error'
import type { ComparisonRow, Remark } from '../model/comparison'
import { perStore } from './per-store'

const kept = 'SELECT value FROM json_each(@ids)'

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

  const remarks = db.prepare<[number], Remark>(
    `SELECT quote_id AS quote, nullif(other_id, quote_id) AS other, words
     FROM comparison_remarks
     WHERE comparison_id = ?
     ORDER BY quote_id, other_id`,
  )
  const write = db.prepare(
    `INSERT INTO comparison_remarks (comparison_id, quote_id, other_id, words) VALUES (@id, @quote, @other, @words)
     ON CONFLICT DO UPDATE SET words = excluded.words`,
  )
  const erase = db.prepare(
    'DELETE FROM comparison_remarks WHERE comparison_id = @id AND quote_id = @quote AND other_id = @other',
  )
  // A remark goes with its column.
  const forget = db.prepare(
    `DELETE FROM comparison_remarks
     WHERE comparison_id = @id AND NOT (quote_id IN (${kept}) AND other_id IN (${kept}))`,
  )
  const copyQuotes = db.prepare(
    `INSERT INTO comparison_quotes (comparison_id, quote_id, position)
     SELECT @copy, quote_id, position FROM comparison_quotes WHERE comparison_id = @id`,
  )
  const copyRemarks = db.prepare(
    `INSERT INTO comparison_remarks (comparison_id, quote_id, other_id, words)
     SELECT @copy, quote_id, other_id, words FROM comparison_remarks WHERE comparison_id = @id`,
  )

  function setQuotes(id: number, ids: number[]): void {
    empty.run(id)
    forget.run({ id, ids: JSON.stringify(ids) })
    ids.forEach((quote, position) => add.run(id, quote, position))
  }

  const make = (name: string) => Number(insert.run({ name, now: new Date().toISOString() }).lastInsertRowid)

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
      const id = make(name)
      setQuotes(id, ids)
      return id
    },

    change(id: number, { name, quotes }: { name?: string | undefined; quotes?: number[] | undefined }): void {
      update.run({ id, name: name ?? null, now: new Date().toISOString() })
      if (quotes) setQuotes(id, quotes)
    },

    remarks(id: number): Remark[] {
      get(id)
      return remarks.all(id)
    },

    /** Without words, the remark is taken away. */
    remark(id: number, { quote, other, words }: Remark): void {
      const [first, second] = [quote, other ?? quote].sort((one, another) => one - another)
      const remark = { id, quote: first, other: second }
      if (words) write.run({ ...remark, words })
      else erase.run(remark)
    },

    /** The same columns and remarks under another name. */
    duplicate(id: number, name: string): number {
      const copy = make(name)
      copyQuotes.run({ id, copy })
      copyRemarks.run({ id, copy })
      return copy
    },

    remove: (id: number) => void remove.run(id),
  }
})
