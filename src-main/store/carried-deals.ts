import type { Span } from '../model/span'
import { carriedMarksIn, type Destination } from './carried-marks'
import { earlierMarksIn } from './earlier-marks'
import { perStore } from './per-store'

/** A deal as it stands in its version, and where and of which figure it was found if that has been changed. */
interface Standing {
  document: number
  figure: number | null
  rejected: number
  start: number | null
  end: number | null
  foundFigure: number | null
}

interface Status extends Span {
  id: number
  date: number | null
}

/** Takes the deals that a person decided of from an earlier version to the newest; their version keeps a copy. */
export const carriedDealsIn = perStore((store) => {
  const { db } = store
  const columns = `document_id, kind, from_id, to_id, figure_id, status, why, sure, origin, rejected,
    found_start, found_end, found_figure_id`
  const copy = db.prepare<[number]>(
    `INSERT INTO deals (${columns}) SELECT ${columns} FROM deals WHERE id = ?`,
  )
  const copyStatuses = db.prepare(
    `INSERT INTO deal_statuses (deal_id, status, date_id, source_id, start, "end", words)
     SELECT @copy, status, date_id, source_id, start, "end", words FROM deal_statuses WHERE deal_id = @id ORDER BY id`,
  )
  const refer = db.prepare(
    `UPDATE check_parts SET deal_id = @to
     WHERE deal_id = @from AND (SELECT document_id FROM checks WHERE checks.id = check_id) = @document`,
  )
  const get = db.prepare<[number], Standing>(
    `SELECT document_id AS document, figure_id AS figure, rejected, found_start AS start, found_end AS "end",
       found_figure_id AS foundFigure
     FROM deals WHERE id = ?`,
  )
  const statuses = db.prepare<[number], Status>(
    'SELECT id, start, "end", date_id AS date FROM deal_statuses WHERE deal_id = ? ORDER BY id',
  )
  const move = db.prepare(
    `UPDATE deals
     SET document_id = @document, figure_id = @figure, found_start = @start, found_end = @end, found_figure_id = @foundFigure
     WHERE id = @id`,
  )
  const moveStatus = db.prepare(
    'UPDATE deal_statuses SET start = @start, "end" = @end, words = @words, date_id = @date WHERE id = @id',
  )
  const removeStatus = db.prepare<[number]>('DELETE FROM deal_statuses WHERE id = ?')
  const foundAt = db
    .prepare<{ document: number; id: number; figure: number | null }, number>(
      `WITH own AS (
         SELECT start, "end" FROM deal_statuses WHERE deal_id = @id
         UNION SELECT found_start, found_end FROM deals WHERE id = @id
       )
       SELECT DISTINCT deals.id
       FROM deals
       JOIN deal_statuses ON deal_statuses.deal_id = deals.id
       JOIN own ON own.start = deal_statuses.start AND own."end" = deal_statuses."end"
       WHERE document_id = @document AND origin = 'found' AND rejected = 0 AND deals.id <> @id AND figure_id IS @figure`,
    )
    .pluck()
  const remove = db.prepare<[number]>('DELETE FROM deals WHERE id = ?')
  const said = 'kind, from_id, to_id, status, found_start IS NULL, origin, rejected'
  const undecide = db.prepare<{ id: number; model: number }>(
    `UPDATE deals SET origin = 'found', rejected = 0
     WHERE id = @id AND (${said}) IS (SELECT ${said} FROM deals WHERE id = @model)`,
  )

  return {
    /** What a person decided of is as it was found where it says no more than the one it was taken from. */
    undecide: (id: number, model: number) => void undecide.run({ id, model }),

    /** `place` is where its latest status is told; earlier ones go along where their words stand for certain. */
    move(id: number, place: Span, to: Destination): void {
      const before = get.get(id)!
      const history = statuses.all(id)
      const kept = Number(copy.run(id).lastInsertRowid)
      copyStatuses.run({ id, copy: kept })
      earlierMarksIn(store).keep({ document: before.document, kind: 'deal', mark: id, copy: kept })
      refer.run({ from: id, to: kept, document: before.document })
      const marks = carriedMarksIn(store)
      const counterpart = (figure: number | null) =>
        figure === null ? null : marks.counterpart('figure', figure, to)
      const figure = counterpart(before.figure)
      const { start, end } = before
      const found = start === null || end === null ? null : (to.place({ start, end }) ?? place)
      const foundFigure = found && counterpart(before.foundFigure)
      move.run({
        ...{ id, document: to.document, figure, foundFigure },
        ...{ start: found?.start ?? null, end: found?.end ?? null },
      })
      for (const status of history) {
        const placed = status === history.at(-1) ? place : to.place(status)
        if (!placed) {
          removeStatus.run(status.id)
          continue
        }
        const { start, end } = placed
        const date = status.date === null ? null : marks.counterpart('date', status.date, to)
        moveStatus.run({ id: status.id, start, end, words: to.text.slice(start, end), date })
      }
      const again = { id, document: to.document, figure: found ? foundFigure : figure }
      for (const same of foundAt.all(again)) {
        if (!before.rejected) refer.run({ from: same, to: id, document: to.document })
        remove.run(same)
      }
    },
  }
})
