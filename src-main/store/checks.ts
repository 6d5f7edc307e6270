import type { Extraction } from '../model/extraction'
import type { Check } from '../model/mark'
import { computedAgain, type ChangedPart } from '../text/computed-again'
import { judgedRow } from './judged'
import { perStore } from './per-store'

type Part = Check['from'][number]

interface StoredPart {
  type: Part['type']
  id: number
  rejected: number
  decided: number
  /** What it said when the check was computed, and what it says by now. */
  read: string | null
  value: number | null
  unit: string | null
  approximate: number | null
  words: string | null
  first: string | null
  last: string | null
}

type Row = Omit<Check, 'from' | 'holds' | 'anew'> & { holds: number }

export const checksIn = perStore(({ db }) => {
  const select = db.prepare<[number], Row>(
    `SELECT id, kind, start, "end", words, claims, computed, holds, operation, why, sure
     FROM checks
     WHERE document_id = ?
     ORDER BY start`,
  )
  const parts = db.prepare<[number], StoredPart>(
    `SELECT iif(check_parts.figure_id, 'figure', iif(date_id, 'date', 'deal')) AS type,
       coalesce(check_parts.figure_id, date_id, deal_id) AS id, read, value, unit, from_day AS first, to_day AS last,
       approximate, iif(figures.origin = 'found', figures.words, figures.value) AS words,
       max(ifnull(figures.rejected, 0), ifnull(dates.rejected, 0), ifnull(deals.rejected, 0)) AS rejected,
       ifnull(figures.origin, 'found') <> 'found' OR ifnull(dates.origin, 'found') <> 'found' AS decided
     FROM check_parts
     LEFT JOIN deals ON deals.id = deal_id
     LEFT JOIN figures ON figures.id = coalesce(check_parts.figure_id, deals.figure_id)
     LEFT JOIN dates ON dates.id = date_id
     WHERE check_id = ?
     ORDER BY check_parts.id`,
  )
  const clear = db.prepare('DELETE FROM checks WHERE document_id = ?')
  const insert = db.prepare(
    `INSERT INTO checks (document_id, kind, start, "end", words, claims, computed, holds, operation, why, sure)
     VALUES (@document, @kind, @start, @end, @words, @claims, @computed, @holds, @operation, @why, @sure)`,
  )
  const insertPart = db.prepare(
    'INSERT INTO check_parts (check_id, figure_id, date_id, deal_id, read) VALUES (?, ?, ?, ?, ?)',
  )

  return {
    of: (document: number): Check[] =>
      select.all(document).map((row) => {
        const all = parts.all(row.id)
        const from = all.filter(({ rejected }) => !rejected).map(({ type, id }) => ({ type, id }))
        return { ...row, ...verdictOf(row, all), from }
      }),

    /** A person changes no checks, so all are written anew. `ids` are the library's, by those in the extraction. */
    keep(
      document: number,
      text: string,
      { checks, ...found }: Pick<Extraction, 'checks' | 'figures' | 'dates' | 'deals'>,
      ids: Record<'figures' | 'dates' | 'deals', Map<string, number>>,
    ): void {
      clear.run(document)
      const read = readingsOf(found)
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
          if (part.some((known) => known !== null)) insertPart.run(check, ...part, read.get(id) ?? null)
        }
      }
    },
  }
})

/** As it was found; computed anew where a person has changed a figure; none where it cannot be. */
function verdictOf(row: Row, parts: StoredPart[]): Pick<Check, 'claims' | 'computed' | 'holds' | 'anew'> {
  const { claims, computed } = row
  if (parts.every(isAsRead)) return { claims, computed, holds: row.holds === 1, anew: false }
  const changed = parts.flatMap((part) => changedPart(part) ?? [])
  const again = changed.length === parts.length ? computedAgain(row, changed) : null
  return again ? { ...again, anew: true } : { claims, computed, holds: null, anew: false }
}

/** Null for what is no figure, or was taken away. */
function changedPart({
  rejected,
  type,
  read,
  value,
  unit,
  approximate,
  words,
}: StoredPart): ChangedPart | null {
  const written = type === 'figure' && !rejected ? read?.match(/^(\S+) (.*)$/) : null
  if (!written || value === null) return null
  return {
    read: { value: Number(written[1]), unit: written[2] || null },
    now: { value, unit, approximate: approximate === 1, words: String(words) },
  }
}

/** Whether a part says by now what the check was computed from. */
function isAsRead({ rejected, decided, read, value, unit, first, last }: StoredPart): boolean {
  if (rejected) return false
  return read === null ? !decided : read === (first === null ? amountRead(value, unit) : `${first} ${last}`)
}

/** What the figures, dates and deals of a text say, as far as checks are computed from it, by their ids. */
function readingsOf({
  figures,
  dates,
  deals,
}: Pick<Extraction, 'figures' | 'dates' | 'deals'>): Map<string, string> {
  const read = new Map(figures.map(({ id, value, unit }) => [id, amountRead(value, unit)]))
  for (const { id, from, to } of dates) read.set(id, `${from} ${to}`)
  for (const { id, figure } of deals) {
    const amount = figure === null ? undefined : read.get(figure)
    if (amount !== undefined) read.set(id, amount)
  }
  return read
}

const amountRead = (value: number | null, unit: string | null) => `${value} ${unit ?? ''}`
