import { doubtBelow } from '../model/mark'
import type { DealList, DealRow, DealRowStep } from '../model/pictures'
import { countDoubtful, greatest, type SeenDeal } from './deal-order'
import { perStore } from './per-store'
import type { Store } from './store'

interface Asked {
  /** Only those it has a part in. */
  entity: number | null
  limit: number
}

/**
 * The deals of the whole library: those in the currency of most of them first, the greatest amounts of each before the
 * others; those without an amount last. A limit takes the greatest of every currency in turn, so that none is missing
 * because another has many.
 */
export function listDeals(store: Store, { entity, limit }: Asked): DealList {
  const { seen, rows, steps } = statements(store)
  const all = seen.all({ entity })
  const shown = JSON.stringify(greatest(all, limit))
  const histories = new Map<number, DealRowStep[]>()
  for (const { deal, ...step } of steps.all(shown))
    histories.set(deal, [...(histories.get(deal) ?? []), step])
  return {
    rows: rows.all(shown).map((columns) => toRow(columns, histories.get(columns.id) ?? [])),
    total: all.length,
    doubtful: countDoubtful(all),
  }
}

interface StepColumns extends DealRowStep {
  deal: number
}

const isDoubtful = `deals.origin = 'found' AND deals.sure < ${doubtBelow}`

const inView = `deals.rejected = 0
  AND deals.document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
  AND (@entity IS NULL OR deals.from_id = @entity OR deals.to_id = @entity)`

// Put in order here, by their amounts alone; names and titles are read of those that are shown.
const statements = perStore(({ db }) => ({
  seen: db
    .prepare<[{ entity: number | null }], SeenDeal>(
      `SELECT deals.id, deals.from_id, deals.to_id, deals.kind, figures.value,
         CASE WHEN figures.id IS NOT NULL THEN coalesce(figures.unit, '') END, ${isDoubtful}
       FROM deals
       LEFT JOIN figures ON figures.id = deals.figure_id AND figures.rejected = 0
       WHERE ${inView}`,
    )
    .raw(),
  rows: db.prepare<[string], DealColumns>(
    `SELECT deals.id, deals.kind, deals.status, deals.document_id AS document, documents.title AS documentTitle,
       givers.id AS fromId, givers.name AS fromName, givers.kind AS fromKind,
       takers.id AS toId, takers.name AS toName, takers.kind AS toKind,
       figures.words, figures.value, figures.unit, figures.approximate,
       ${isDoubtful} AS doubtful
     FROM json_each(?) AS shown
     CROSS JOIN deals ON deals.id = shown.value
     JOIN documents ON documents.id = deals.document_id
     LEFT JOIN entities AS givers ON givers.id = deals.from_id
     LEFT JOIN entities AS takers ON takers.id = deals.to_id
     LEFT JOIN figures ON figures.id = deals.figure_id AND figures.rejected = 0
     ORDER BY shown.key`,
  ),
  steps: db.prepare<[string], StepColumns>(
    `SELECT deal_id AS deal, deal_statuses.status, deal_statuses.start, deal_statuses."end", deal_statuses.words,
       dates.from_day AS "from", dates.to_day AS "to", sources.name AS source
     FROM deal_statuses
     LEFT JOIN dates ON dates.id = date_id AND dates.rejected = 0
     LEFT JOIN entities AS sources ON sources.id = source_id
     WHERE deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_statuses.id`,
  ),
}))

interface DealColumns extends Pick<DealRow, 'id' | 'kind' | 'status' | 'document' | 'documentTitle'> {
  fromId: number | null
  fromName: string
  fromKind: NonNullable<DealRow['from']>['kind']
  toId: number | null
  toName: string
  toKind: NonNullable<DealRow['to']>['kind']
  words: string | null
  value: number
  unit: string | null
  approximate: number
  doubtful: number
}

function toRow(columns: DealColumns, history: DealRowStep[]): DealRow {
  const { id, kind, status, document, documentTitle } = columns
  const { fromId, fromName, fromKind, toId, toName, toKind } = columns
  const { words, value, unit, approximate } = columns
  return {
    id,
    kind,
    status,
    document,
    documentTitle,
    from: fromId === null ? null : { id: fromId, name: fromName, kind: fromKind },
    to: toId === null ? null : { id: toId, name: toName, kind: toKind },
    figure: words === null ? null : { words, value, unit, approximate: approximate === 1 },
    history,
    doubtful: columns.doubtful === 1,
  }
}
