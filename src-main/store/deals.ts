import type { DealKind, FoundDeal, FoundDealStatus } from '../model/extraction'
import type { Deal, DealStep } from '../model/mark'
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
}

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
    `SELECT deals.id, figure_id AS figure, rejected, deal_statuses.start, deal_statuses."end"
     FROM deals
     JOIN deal_statuses ON deal_id = deals.id
     WHERE deals.document_id = ? AND (origin <> 'found' OR rejected = 1)`,
  )
  const insert = db.prepare(
    `INSERT INTO deals (document_id, kind, from_id, to_id, figure_id, status, why, sure)
     VALUES (@document, @kind, @from, @to, @figure, @status, @why, @sure)`,
  )
  const insertStatus = db.prepare(
    `INSERT INTO deal_statuses (deal_id, status, date_id, source_id, start, "end", words)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const correct = db.prepare(
    `UPDATE deals
     SET kind = coalesce(@kind, kind), from_id = iif(@changesFrom, @from, from_id), to_id = iif(@changesTo, @to, to_id),
       origin = 'corrected'
     WHERE id = @id`,
  )

  function addStatus(deal: number, text: string, step: FoundDealStatus, ids: DealIds): void {
    const { status, date, source, start, end } = step
    const words = text.slice(start, end)
    insertStatus.run(deal, status, known(ids.dates, date), known(ids.entities, source), start, end, words)
  }

  return {
    of: (document: number): Deal[] =>
      select.all(document).map((deal) => ({ ...deal, history: history.all(deal.id) })),

    correct(id: number, { kind, from, to }: DealCorrection): void {
      correct.run({
        ...{ id, kind: kind ?? null, from: from ?? null, to: to ?? null },
        changesFrom: from === undefined ? 0 : 1,
        changesTo: to === undefined ? 0 : 1,
      })
    },

    /** All are written anew but those a person decided of. Answers the library's id for each. */
    keep(document: number, text: string, deals: FoundDeal[], ids: DealIds): Map<string, number> {
      clear.run(document)
      const standing = decided.all(document)
      const kept = new Map<string, number>()
      for (const { id, kind, from, to, figure, status, history, ...judged } of deals) {
        const found = known(ids.figures, figure)
        const decision = standing.find((deal) => tells(deal, found, history))
        if (decision) {
          if (!decision.rejected) kept.set(id, decision.id)
          continue
        }
        const sides = { from: known(ids.entities, from), to: known(ids.entities, to) }
        const row = { document, kind, ...sides, figure: found, status, ...judgedRow(judged) }
        const deal = Number(insert.run(row).lastInsertRowid)
        kept.set(id, deal)
        for (const step of history) addStatus(deal, text, step, ids)
      }
      return kept
    },
  }
})

/** One status of a deal that a person decided of. */
interface Decided {
  id: number
  figure: number | null
  rejected: 0 | 1
  start: number
  end: number
}

/** Whether a deal found again is one that was decided of: the same words tell it, of the same figure. */
function tells(deal: Decided, figure: number | null, history: FoundDealStatus[]): boolean {
  return deal.figure === figure && history.some(({ start, end }) => start === deal.start && end === deal.end)
}

function known(ids: Map<string, number>, id: string | null): number | null {
  return id === null ? null : (ids.get(id) ?? null)
}
