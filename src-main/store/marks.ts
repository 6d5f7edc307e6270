import { AppError } from '../model/error'
import type { MarkRef, MarkType } from '../model/mark'
import type { Span } from '../model/span'
import { perStore } from './per-store'

/** What is the same for marks of every type: each can be moved and rejected. */
export const marksIn = perStore(({ db }) => {
  const tables: Record<MarkType, ReturnType<typeof statementsFor>> = {
    mention: statementsFor('mentions'),
    quote: statementsFor('quotes'),
    figure: statementsFor('figures'),
    date: statementsFor('dates'),
  }

  function statementsFor(table: string) {
    return {
      select: db.prepare<[number], PlacedMark>(
        `SELECT document_id AS document, start, "end", ${table}.words
         FROM ${table}
         JOIN documents ON documents.id = document_id AND trashed_at IS NULL
         WHERE ${table}.id = ? AND rejected = 0`,
      ),
      move: db.prepare(
        `UPDATE ${table}
         SET start = @start, "end" = @end, words = @words, origin = iif(origin = 'found', 'corrected', origin),
           found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")
         WHERE id = @id`,
      ),
      reject: db.prepare(`UPDATE ${table} SET rejected = 1 WHERE id = ?`),
    }
  }

  return {
    get({ type, id }: MarkRef): PlacedMark {
      const mark = tables[type].select.get(id)
      if (!mark) throw new AppError('not-found')
      return mark
    },
    move: ({ type, id }: MarkRef, span: Span, words: string) =>
      void tables[type].move.run({ id, words, ...span }),
    /** It stays, unseen, so that finding again leaves its place empty. */
    reject: ({ type, id }: MarkRef) => void tables[type].reject.run(id),
  }
})

export interface PlacedMark extends Span {
  document: number
  words: string
}
