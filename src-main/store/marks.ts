import type { Statement } from 'better-sqlite3'
import { AppError } from '../model/error'
import type { MarkRef, MarkType } from '../model/mark'
import type { Span } from '../model/span'
import { perStore } from './per-store'

/** What is the same for marks of every type: each can be moved, accepted and rejected. */
export const marksIn = perStore(({ db }) => {
  const tables: Record<MarkType, Statements> = {
    mention: statementsFor('mentions'),
    quote: statementsFor('quotes'),
    figure: statementsFor('figures'),
    date: statementsFor('dates'),
    deal: statementsForDeals(),
  }

  function statementsFor(table: string): Statements {
    const touched = `origin = iif(origin = 'found', 'corrected', origin),
      found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")`
    return {
      select: db.prepare<[number], PlacedMark>(
        `SELECT document_id AS document, start, "end", ${table}.words
         FROM ${table}
         JOIN documents ON documents.id = document_id AND trashed_at IS NULL
         WHERE ${table}.id = ? AND rejected = 0`,
      ),
      move: db.prepare(
        `UPDATE ${table} SET start = @start, "end" = @end, words = @words, ${touched} WHERE id = @id`,
      ),
      accept: db.prepare(`UPDATE ${table} SET ${touched} WHERE id = ? AND origin = 'found'`),
      reject: db.prepare(`UPDATE ${table} SET rejected = 1 WHERE id = ?`),
    }
  }

  /** A deal stands where its latest status is told, and hangs on those words: it cannot be moved. */
  function statementsForDeals(): Statements {
    return {
      select: db.prepare<[number], PlacedMark>(
        `SELECT document_id AS document, start, "end", words
         FROM deals
         JOIN documents ON documents.id = document_id AND trashed_at IS NULL
         JOIN deal_statuses ON deal_id = deals.id
         WHERE deals.id = ? AND rejected = 0
         ORDER BY deal_statuses.id DESC
         LIMIT 1`,
      ),
      accept: db.prepare(`UPDATE deals SET origin = 'corrected' WHERE id = ? AND origin = 'found'`),
      reject: db.prepare('UPDATE deals SET rejected = 1 WHERE id = ?'),
    }
  }

  return {
    get({ type, id }: MarkRef): PlacedMark {
      const mark = tables[type].select.get(id)
      if (!mark) throw new AppError('not-found')
      return mark
    },
    move({ type, id }: MarkRef, span: Span, words: string): void {
      const { move } = tables[type]
      if (!move) throw new AppError('bad-request')
      move.run({ id, words, ...span })
    },
    /** A person has looked: it stays as it is, found again or not. */
    accept: ({ type, id }: MarkRef) => void tables[type].accept.run(id),
    /** It stays, unseen, so that finding again leaves its place empty. */
    reject: ({ type, id }: MarkRef) => void tables[type].reject.run(id),
  }
})

interface Statements {
  select: Statement<[number], PlacedMark>
  move?: Statement
  accept: Statement
  reject: Statement
}

export interface PlacedMark extends Span {
  document: number
  words: string
}
