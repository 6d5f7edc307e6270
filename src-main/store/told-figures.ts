import { doubtBelow } from '../model/mark'
import type { EntityKind } from '../model/extraction'
import type { NamedEntity, ToldFigure, ToldScale } from '../model/pictures'
import { measuredBy } from '../text/measured'
import { toldScales, type ToldOf } from '../text/told-scales'
import { documentsIn } from './documents'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import type { Store } from './store'

/** Whose figures: of one entity, of the two sides of one deal, or of all deals. */
export interface AskedScales {
  entity: number | null
  deal: number | null
}

const mostFigures = 200
const mostScales = 12

/** Figures of the same thing, as different documents or voices tell them. */
export function scalesOfStore(store: Store, { entity, deal }: AskedScales): ToldScale[] {
  const deals = statements(store).ofDeals.all({ entity, deal, limit: mostFigures })
  const told = deals.flatMap((columns): ToldOf[] => {
    const { fromId, fromName, fromKind, toId, toName, toKind } = columns
    const from = { id: fromId, name: fromName, kind: fromKind }
    return [{ of: { from, to: { id: toId, name: toName, kind: toKind } }, figure: toFigure(columns) }]
  })
  return toldScales([...told, ...(entity === null ? [] : measured(store, entity))]).slice(0, mostScales)
}

/** Figures that are said of an entity where the text has a word for what they measure. */
function measured(store: Store, id: number): ToldOf[] {
  const entity = namedEntities(store, [id]).get(id)
  if (!entity) return []
  return statements(store)
    .ofEntity.all({ entity: id, limit: mostFigures })
    .flatMap((columns): ToldOf[] => {
      const measure = measuredBy(documentsIn(store).text(columns.document), columns)
      return measure === null ? [] : [{ of: { entity, measure }, figure: toFigure(columns) }]
    })
}

/** In whose quote a figure stands. */
const speaker = `SELECT speaker_id FROM quotes
  WHERE quotes.document_id = figures.document_id AND quotes.rejected = 0 AND speaker_id IS NOT NULL
    AND quotes.start <= figures.start AND quotes."end" >= figures."end"
  ORDER BY quotes.start DESC
  LIMIT 1`

/** Who reports the status in whose words it stands. */
const reporter = `SELECT source_id FROM deal_statuses
  WHERE deal_id = deals.id AND source_id IS NOT NULL
    AND deal_statuses.start <= figures.start AND deal_statuses."end" >= figures."end"
  ORDER BY id DESC
  LIMIT 1`

const columns = `figures.id, figures.kind, figures.words, figures.value, figures.unit, figures.approximate,
  figures.start, figures."end", figures.document_id AS document, documents.title AS documentTitle, documents.publisher,
  sources.id AS sourceId, sources.name AS sourceName, sources.kind AS sourceKind`

const doubtful = (mark: string) => `(${mark}.origin = 'found' AND ${mark}.sure < ${doubtBelow})`

const statements = perStore(({ db }) => ({
  // Of what only one figure is told, nothing is read: a large library has thousands of such deals.
  ofDeals: db.prepare<[AskedScales & { limit: number }], DealFigureColumns>(
    `SELECT ${columns}, deals.status, ${doubtful('deals')} OR ${doubtful('figures')} AS doubtful,
       givers.id AS fromId, givers.name AS fromName, givers.kind AS fromKind,
       takers.id AS toId, takers.name AS toName, takers.kind AS toKind
     FROM (
       SELECT from_id, to_id
       FROM deals
       WHERE rejected = 0 AND figure_id IS NOT NULL AND from_id IS NOT NULL AND to_id IS NOT NULL
         AND (@entity IS NULL OR from_id = @entity OR to_id = @entity)
         AND (@deal IS NULL OR (from_id, to_id) = (SELECT from_id, to_id FROM deals WHERE id = @deal))
       GROUP BY from_id, to_id
       HAVING count(*) > 1
       ORDER BY count(*) DESC
       LIMIT @limit
     ) AS sides
     JOIN deals ON deals.from_id = sides.from_id AND deals.to_id = sides.to_id AND deals.rejected = 0
     JOIN figures ON figures.id = deals.figure_id AND figures.rejected = 0
     JOIN documents ON documents.id = deals.document_id AND documents.trashed_at IS NULL
     JOIN entities AS givers ON givers.id = deals.from_id
     JOIN entities AS takers ON takers.id = deals.to_id
     LEFT JOIN entities AS sources ON sources.id = coalesce((${speaker}), (${reporter}))
     LIMIT @limit`,
  ),
  ofEntity: db.prepare<[{ entity: number; limit: number }], FigureColumns>(
    `SELECT ${columns}, NULL AS status, ${doubtful('figures')} AS doubtful
     FROM figures
     JOIN documents ON documents.id = figures.document_id AND documents.trashed_at IS NULL
     LEFT JOIN entities AS sources ON sources.id = (${speaker})
     WHERE figures.of_id = @entity AND figures.rejected = 0
     LIMIT @limit`,
  ),
}))

interface FigureColumns extends Omit<ToldFigure, 'approximate' | 'doubtful' | 'source'> {
  approximate: number
  doubtful: number
  sourceId: number | null
  sourceName: string
  sourceKind: EntityKind
}

interface DealFigureColumns extends FigureColumns {
  fromId: number
  fromName: string
  fromKind: EntityKind
  toId: number
  toName: string
  toKind: EntityKind
}

function toFigure(columns: FigureColumns): ToldFigure {
  const { id, kind, value, unit, words, start, end, document, documentTitle, publisher, status } = columns
  const source: NamedEntity | null =
    columns.sourceId === null
      ? null
      : { id: columns.sourceId, name: columns.sourceName, kind: columns.sourceKind }
  return {
    ...{ id, kind, value, unit, words, start, end, document, documentTitle, publisher, status, source },
    approximate: columns.approximate === 1,
    doubtful: columns.doubtful === 1,
  }
}
