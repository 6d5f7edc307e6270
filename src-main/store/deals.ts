import type { FoundDeal, FoundDealStatus } from '../model/extraction'
import type { Deal, DealStep } from '../model/mark'
import { perStore } from './per-store'

/** The library's ids for what a deal refers to by its ids in the extraction. */
export interface DealIds {
  entities: Map<string, number>
  figures: Map<string, number>
  dates: Map<string, number>
}

export const dealsIn = perStore(({ db }) => {
  const select = db.prepare<[number], Omit<Deal, 'history'>>(
    `SELECT deals.id, deals.kind, from_id AS "from", to_id AS "to", figures.id AS figure, status
     FROM deals
     LEFT JOIN figures ON figures.id = figure_id AND figures.rejected = 0
     WHERE deals.document_id = ?
     ORDER BY deals.id`,
  )
  const history = db.prepare<[number], DealStep>(
    `SELECT status, dates.id AS date, source_id AS source, deal_statuses.start, deal_statuses."end", deal_statuses.words
     FROM deal_statuses
     LEFT JOIN dates ON dates.id = date_id AND dates.rejected = 0
     WHERE deal_id = ?
     ORDER BY deal_statuses.id`,
  )
  const clear = db.prepare('DELETE FROM deals WHERE document_id = ?')
  const insert = db.prepare(
    'INSERT INTO deals (document_id, kind, from_id, to_id, figure_id, status) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const insertStatus = db.prepare(
    `INSERT INTO deal_statuses (deal_id, status, date_id, source_id, start, "end", words)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )

  function addStatus(deal: number, text: string, step: FoundDealStatus, ids: DealIds): void {
    const { status, date, source, start, end } = step
    const words = text.slice(start, end)
    insertStatus.run(deal, status, known(ids.dates, date), known(ids.entities, source), start, end, words)
  }

  return {
    of: (document: number): Deal[] =>
      select.all(document).map((deal) => ({ ...deal, history: history.all(deal.id) })),

    /** A person changes no deals, so all are written anew. Answers the library's id for each. */
    keep(document: number, text: string, deals: FoundDeal[], ids: DealIds): Map<string, number> {
      clear.run(document)
      const kept = new Map<string, number>()
      for (const { id, kind, from, to, figure, status, history } of deals) {
        const ends = [known(ids.entities, from), known(ids.entities, to)]
        const deal = Number(
          insert.run(document, kind, ...ends, known(ids.figures, figure), status).lastInsertRowid,
        )
        kept.set(id, deal)
        for (const step of history) addStatus(deal, text, step, ids)
      }
      return kept
    },
  }
})

function known(ids: Map<string, number>, id: string | null): number | null {
  return id === null ? null : (ids.get(id) ?? null)
}
