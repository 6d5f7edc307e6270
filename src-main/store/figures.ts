import type { Amount, FoundFigure } from '../model/extraction'
import type { Figure } from '../model/mark'
import type { Span } from '../model/span'
import { keepFinds, type Standing } from './found-again'
import { judgedRow } from './judged'
import { perStore } from './per-store'

export const figuresIn = perStore(({ db }) => {
  const select = db.prepare<[number], Omit<Figure, 'approximate'> & { approximate: number }>(
    `SELECT id, kind, start, "end", words, value, unit, approximate, of_id AS of, why, sure, origin
     FROM figures
     WHERE document_id = ? AND rejected = 0
     ORDER BY start, "end"`,
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM figures WHERE document_id = ?')
  const insert = db.prepare(
    `INSERT INTO figures (document_id, start, "end", kind, words, value, unit, approximate, of_id, why, sure, origin)
     VALUES (@document, @start, @end, @kind, @words, @value, @unit, @approximate, @of, @why, @sure, @origin)`,
  )
  const update = db.prepare(
    `UPDATE figures
     SET kind = @kind, words = @words, value = @value, unit = @unit, approximate = @approximate, of_id = @of,
       why = @why, sure = @sure
     WHERE id = @id`,
  )
  const amount = db.prepare<[number], Omit<Amount, 'approximate'> & { approximate: number }>(
    'SELECT kind, value, unit, approximate FROM figures WHERE id = ?',
  )
  const corrected = `origin = iif(origin = 'found', 'corrected', origin),
       found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")`
  const correctAmount = db.prepare(
    `UPDATE figures SET kind = @kind, value = @value, unit = @unit, approximate = @approximate, ${corrected}
     WHERE id = @id`,
  )
  const correctOf = db.prepare(`UPDATE figures SET of_id = @of, ${corrected} WHERE id = @id`)
  const remove = db.prepare('DELETE FROM figures WHERE id = ?')

  return {
    of: (document: number): Figure[] =>
      select.all(document).map((row) => ({ ...row, approximate: row.approximate === 1 })),

    amount(id: number): Amount {
      const found = amount.get(id)!
      return { ...found, approximate: found.approximate === 1 }
    },

    /** A person's own, on words that no figure was found in. */
    make(document: number, span: Span, words: string, { kind, value, unit, approximate }: Amount): number {
      const amount = { kind, value, unit, approximate: approximate ? 1 : 0, of: null }
      const made = { document, ...span, words, ...amount, why: 'made', sure: 1, origin: 'made' }
      return Number(insert.run(made).lastInsertRowid)
    },

    /** Says how much it is. */
    correctAmount: (id: number, { kind, value, unit, approximate }: Amount) =>
      void correctAmount.run({ id, kind, value, unit, approximate: approximate ? 1 : 0 }),

    /** Says what it is said of: an entity, or nothing that has a name. */
    correctOf: (id: number, of: number | null) => void correctOf.run({ id, of }),

    /** Answers the library's id for each figure's id in the extraction. */
    keep(
      document: number,
      text: string,
      finds: FoundFigure[],
      entities: Map<string, number>,
    ): Map<string, number> {
      const rowOf = ({ start, end, kind, value, unit, approximate, of, ...judged }: FoundFigure) => ({
        ...{ kind, value, unit, words: text.slice(start, end) },
        ...judgedRow(judged),
        approximate: approximate ? 1 : 0,
        of: of ? (entities.get(of) ?? null) : null,
      })
      const keeping = {
        standing: standing.all(document),
        insert: (find: FoundFigure) =>
          Number(
            insert.run({ document, start: find.start, end: find.end, ...rowOf(find), origin: 'found' })
              .lastInsertRowid,
          ),
        update: (id: number, find: FoundFigure) => void update.run({ id, ...rowOf(find) }),
        remove: (id: number) => void remove.run(id),
      }
      return new Map([...keepFinds(keeping, finds)].map(([find, id]) => [find.id, id]))
    },
  }
})
