import type { DealKind, FoundDeal, FoundDealStatus } from '../model/extraction'
import type { Deal, DealStep } from '../model/mark'
import type { Span } from '../model/span'
import { judgedRow } from './judged'
import { perStore } from './per-store'

/** The library's ids for what a deal refers to by its ids in the extraction. */
export interface DealIds {
  entities: Map<string, number>
  figures: Map<string, number>
  dates: Map<string, number>
}

/** What a person may say of a deal; what is left out stays. */
export interface DealCorrection {
  kind?: DealKind | undefined
  from?: number | null | undefined
  to?: number | null | undefined
  figure?: number | null | undefined
  /** All of its course, in the order of time; one step at least. */
  history?: DealStep[] | undefined
}

/** A deal that a person reads in words of which nothing was found. */
export type NewDeal = Pick<Deal, 'kind' | 'from' | 'to' | 'figure'> & { step: DealStep }

export const dealsIn = perStore(({ db }) => {
  const select = db.prepare<[number], Omit<Deal, 'history'>>(
    `SELECT deals.id, deals.kind, from_id AS "from", to_id AS "to", figures.id AS figure, status,
       deals.why, deals.sure, deals.origin
     FROM deals
     LEFT JOIN figures ON figures.id = figure_id AND figures.rejected = 0
     WHERE deals.document_id = ? AND deals.rejected = 0
     ORDER BY deals.id`,
  )
  const history = db.prepare<[number], DealStep>(
    `SELECT status, dates.id AS date, source_id AS source, deal_statuses.start, deal_statuses."end", deal_statuses.words
     FROM deal_statuses
     LEFT JOIN dates ON dates.id = date_id AND dates.rejected = 0
     WHERE deal_id = ?
     ORDER BY deal_statuses.id`,
  )
  const clear = db.prepare(`DELETE FROM deals WHERE document_id = ? AND origin = 'found' AND rejected = 0`)
  const decided = db.prepare<[number], Decided>(
    `SELECT deals.id, rejected, from_id AS "from", to_id AS "to", origin = 'made' AS made,
       iif(found_start IS NULL, figure_id, found_figure_id) AS figure,
       coalesce(found_start, deal_statuses.start) AS start, coalesce(found_end, deal_statuses."end") AS "end"
     FROM deals
     JOIN deal_statuses ON deal_id = deals.id
     WHERE deals.document_id = ? AND (origin <> 'found' OR rejected = 1)`,
  )
  const insert = db.prepare(
    `INSERT INTO deals (document_id, kind, from_id, to_id, figure_id, status, why, sure, origin)
     VALUES (@document, @kind, @from, @to, @figure, @status, @why, @sure, @origin)`,
  )
  const insertStatus = db.prepare(
    `INSERT INTO deal_statuses (deal_id, status, date_id, source_id, start, "end", words)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const correct = db.prepare(
    `UPDATE deals
     SET kind = coalesce(@kind, kind), from_id = iif(@changesFrom, @from, from_id), to_id = iif(@changesTo, @to, to_id),
       figure_id = iif(@changesFigure, @figure, figure_id), status = coalesce(@status, status),
       origin = iif(origin = 'found', 'corrected', origin)
     WHERE id = @id`,
  )
  const remember = db.prepare(
    `UPDATE deals SET found_figure_id = figure_id, (found_start, found_end) =
       (SELECT start, "end" FROM deal_statuses WHERE deal_id = deals.id ORDER BY deal_statuses.id DESC LIMIT 1)
     WHERE id = ? AND origin <> 'made' AND found_start IS NULL`,
  )
  const forgetSteps = db.prepare('DELETE FROM deal_statuses WHERE deal_id = ?')

  function addStep(deal: number, { status, date, source, start, end, words }: DealStep): void {
    insertStatus.run(deal, status, date, source, start, end, words)
  }

  return {
    of: (document: number): Deal[] =>
      select.all(document).map((deal) => ({ ...deal, history: history.all(deal.id) })),

    /** A person's own, told by words of which no deal was found. */
    make(document: number, { step, ...said }: NewDeal): number {
      const row = { document, ...said, status: step.status, why: 'made', sure: 1, origin: 'made' }
      const deal = Number(insert.run(row).lastInsertRowid)
      addStep(deal, step)
      return deal
    },

    correct(id: number, { kind, from, to, figure, history }: DealCorrection): void {
      if (figure !== undefined || history) remember.run(id)
      correct.run({
        ...{ id, kind: kind ?? null, from: from ?? null, to: to ?? null, figure: figure ?? null },
        status: history?.at(-1)?.status ?? null,
        changesFrom: from === undefined ? 0 : 1,
        changesTo: to === undefined ? 0 : 1,
        changesFigure: figure === undefined ? 0 : 1,
      })
      if (!history) return
      forgetSteps.run(id)
      for (const step of history) addStep(id, step)
    },

    /** All are written anew but those a person decided of. Answers the library's id for each. */
    keep(document: number, text: string, deals: FoundDeal[], ids: DealIds): Map<string, number> {
      clear.run(document)
      const standing = decided.all(document)
      const kept = new Map<string, number>()
      for (const { id, kind, from, to, figure, status, history, ...judged } of deals) {
        const sides = { from: known(ids.entities, from), to: known(ids.entities, to) }
        const found = { ...sides, figure: known(ids.figures, figure), history }
        const decision = standing.find((deal) => tells(deal, found))
        if (decision) {
          if (!decision.rejected) kept.set(id, decision.id)
          continue
        }
        const row = { document, kind, ...sides, figure: found.figure, status, origin: 'found' }
        const deal = Number(insert.run({ ...row, ...judgedRow(judged) }).lastInsertRowid)
        kept.set(id, deal)
        for (const { status, date, source, start, end } of history) {
          const told = { date: known(ids.dates, date), source: known(ids.entities, source) }
          addStep(deal, { status, ...told, start, end, words: text.slice(start, end) })
        }
      }
      return kept
    },
  }
})

/** A deal that a person decided of, as it was found, at one of the words that told it. */
interface Decided extends Span {
  id: number
  from: number | null
  to: number | null
  figure: number | null
  rejected: 0 | 1
  made: 0 | 1
}

/**
 * Whether a deal found again is one that was decided of: the same words tell it, of the same figure. What a person made
 * may stand on other words: of the same figure and the same two it is that one.
 */
function tells(deal: Decided, { from, to, figure, history }: Found): boolean {
  if (deal.figure !== figure) return false
  if (deal.made && figure !== null && deal.from === from && deal.to === to) return true
  return history.some(({ start, end }) => start === deal.start && end === deal.end)
}

type Found = Pick<Decided, 'from' | 'to' | 'figure'> & { history: FoundDealStatus[] }

function known(ids: Map<string, number>, id: string | null): number | null {
  return id === null ? null : (ids.get(id) ?? null)
}
