import type { FoundCheck } from '../model/extraction'
import type { Check } from '../model/mark'
import { judgedRow } from './judged'
import { perStore } from './per-store'

type Part = Check['from'][number]

export const checksIn = perStore(({ db }) => {
  const select = db.prepare<[number], Omit<Check, 'from' | 'holds'> & { holds: number }>(
    `SELECT id, kind, start, "end", words, claims, computed, holds, operation, why, sure
     FROM checks
     WHERE document_id = ?
     ORDER BY start`,
  )
  const parts = db.prepare<[number], Part>(
    `SELECT iif(figures.id, 'figure', iif(dates.id, 'date', 'deal')) AS type,
       coalesce(figures.id, dates.id, deal_id) AS id
     FROM check_parts
     LEFT JOIN figures ON figures.id = figure_id AND figures.rejected = 0
     LEFT JOIN dates ON dates.id = date_id AND dates.rejected = 0
     WHERE check_id = ? AND coalesce(figures.id, dates.id, deal_id) IS NOT NULL
     ORDER BY check_parts.id`,
  )
  const clear = db.prepare('DELETE FROM checks WHERE document_id = ?')
  const insert = db.prepare(
    `INSERT INTO checks (document_id, kind, start, "end", words, claims, computed, holds, operation, why, sure)
     VALUES (@document, @kind, @start, @end, @words, @claims, @computed, @holds, @operation, @why, @sure)`,
  )
  const insertPart = db.prepare(
    'INSERT INTO check_parts (check_id, figure_id, date_id, deal_id) VALUES (?, ?, ?, ?)',
  )

  return {
    of: (document: number): Check[] =>
      select.all(document).map((row) => ({ ...row, holds: row.holds === 1, from: parts.all(row.id) })),

    /** A person changes no checks, so all are written anew. `ids` are the library's, by those in the extraction. */
    keep(
      document: number,
      text: string,
      checks: FoundCheck[],
      ids: Record<'figures' | 'dates' | 'deals', Map<string, number>>,
    ): void {
      clear.run(document)
      for (const { kind, start, end, claims, computed, holds, operation, from, ...judged } of checks) {
        const check = insert.run({
          ...{ document, kind, start, end, claims, computed, operation },
          ...judgedRow(judged),
          words: text.slice(start, end),
          holds: holds ? 1 : 0,
        }).lastInsertRowid
        for (const id of from) {
          const part = [ids.figures.get(id), ids.dates.get(id), ids.deals.get(id)].map(
            (known) => known ?? null,
          )
          if (part.some((known) => known !== null)) insertPart.run(check, ...part)
        }
      }
    },
  }
})
