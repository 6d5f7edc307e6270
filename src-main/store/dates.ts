import type { FoundDate } from '../model/extraction'
import type { DateMark } from '../model/mark'
import type { Span } from '../model/span'
import type { DayInterval } from '../text/day-interval'
import { keepFinds, type Standing } from './found-again'
import { judgedRow } from './judged'
import { perStore } from './per-store'

export const datesIn = perStore(({ db }) => {
  const select = db.prepare<[number], DateMark>(
    `SELECT dates.id, dates.start, dates."end", dates.words, dates.edtf, dates.from_day AS "from", dates.to_day AS "to",
       anchors.id AS resolvedFrom, dates.why, dates.sure, dates.origin
     FROM dates
     LEFT JOIN dates AS anchors ON anchors.id = dates.resolved_from_id AND anchors.rejected = 0
     WHERE dates.document_id = ? AND dates.rejected = 0
     ORDER BY dates.start, dates."end"`,
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM dates WHERE document_id = ?')
  const insert = db.prepare(
    `INSERT INTO dates (document_id, start, "end", words, edtf, from_day, to_day, why, sure, origin)
     VALUES (@document, @start, @end, @words, @edtf, @from, @to, @why, @sure, @origin)`,
  )
  const update = db.prepare(
    `UPDATE dates
     SET words = @words, edtf = @edtf, from_day = @from, to_day = @to, why = @why, sure = @sure
     WHERE id = @id`,
  )
  const correct = db.prepare(
    `UPDATE dates
     SET edtf = @edtf, from_day = @from, to_day = @to, resolved_from_id = NULL,
       origin = iif(origin = 'found', 'corrected', origin),
       found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")
     WHERE id = @id`,
  )
  const resolve = db.prepare('UPDATE dates SET resolved_from_id = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM dates WHERE id = ?')

  return {
    of: (document: number) => select.all(document),

    /** A person's own, on words that no date was found in. */
    make(document: number, span: Span, words: string, { edtf, from, to }: DayInterval): number {
      const made = { document, ...span, words, edtf, from, to, why: 'made', sure: 1, origin: 'made' }
      return Number(insert.run(made).lastInsertRowid)
    },

    /** Says what an expression means; it is counted from no other date any longer. */
    correct: (id: number, { edtf, from, to }: DayInterval) => void correct.run({ id, edtf, from, to }),

    /** Answers the library's id for each date's id in the extraction. */
    keep(document: number, text: string, finds: FoundDate[]): Map<string, number> {
      const rowOf = ({ start, end, edtf, from, to, ...judged }: FoundDate) => ({
        ...{ edtf, from, to, words: text.slice(start, end) },
        ...judgedRow(judged),
      })
      const keeping = {
        standing: standing.all(document),
        insert: (find: FoundDate) =>
          Number(
            insert.run({ document, start: find.start, end: find.end, ...rowOf(find), origin: 'found' })
              .lastInsertRowid,
          ),
        update: (id: number, find: FoundDate) => void update.run({ id, ...rowOf(find) }),
        remove: (id: number) => void remove.run(id),
      }
      const kept = keepFinds(keeping, finds)
      const ids = new Map([...kept].map(([find, id]) => [find.id, id]))
      const decided = new Set(keeping.standing.filter(({ origin }) => origin !== 'found').map(({ id }) => id))
      for (const [find, id] of kept)
        if (!decided.has(id)) resolve.run(find.resolvedFrom ? (ids.get(find.resolvedFrom) ?? null) : null, id)
      return ids
    },
  }
})
