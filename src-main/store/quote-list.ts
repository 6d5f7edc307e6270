import type { QuoteKind } from '../model/extraction'
import type { Facet, QuoteList } from '../model/library'
import { doubtBelow } from '../model/mark'
import { perStore } from './per-store'
import { quoteRowsIn } from './quote-rows'
import { matchingQuotes } from './search-quotes'
import type { Store } from './store'

export interface QuoteFilter {
  query: string
  /** Ids of entities, or `nobody`. */
  speakers: string[]
  documents: string[]
  kinds: QuoteKind[]
  doubtful: boolean
  limit: number
}

interface Asked {
  ids: string | null
  speakers: string | null
  documents: string | null
  kinds: string | null
  doubtful: 1 | null
}

const mostFacets = 200

/** The quotes that pass a filter, best or newest first, and how many each further filter would leave. */
export function listQuotes(store: Store, filter: QuoteFilter): QuoteList {
  const scores = filter.query.trim() ? matchingQuotes(store, filter.query) : null
  const asked = askedOf(filter, scores)
  const facets = facetsOf(store, filter, asked)
  return {
    rows: quoteRowsIn(store).of(firstOf(store, filter.limit, asked, scores)),
    total: facets.kinds
      .filter(({ value }) => !filter.kinds.length || filter.kinds.some((kind) => kind === value))
      .reduce((total, { count }) => total + count, 0),
    facets,
  }
}

function askedOf(
  { speakers, documents, kinds, doubtful }: QuoteFilter,
  scores: Map<number, number> | null,
): Asked {
  const list = (values: string[]) => (values.length ? JSON.stringify(values) : null)
  const ids = scores && JSON.stringify([...scores.keys()])
  return {
    ids,
    speakers: list(speakers),
    documents: list(documents),
    kinds: list(kinds),
    doubtful: doubtful ? 1 : null,
  }
}

function firstOf(store: Store, limit: number, asked: Asked, scores: Map<number, number> | null): number[] {
  const { newest, passing } = statements(store)
  if (!scores) return newest.all({ ...asked, limit })
  const ids = new Set(passing.all(asked))
  return [...scores]
    .filter(([id]) => ids.has(id))
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([id]) => id)
}

/** Each facet counts what its own filter would leave, so that choosing one value does not hide the others. */
function facetsOf(store: Store, filter: QuoteFilter, asked: Asked): QuoteList['facets'] {
  const { speakers, documents, kinds, doubts } = statements(store)
  return {
    speakers: shortened(speakers.all({ ...asked, speakers: null }), filter.speakers),
    documents: shortened(documents.all({ ...asked, documents: null }), filter.documents),
    kinds: kinds.all({ ...asked, kinds: null }),
    doubts: doubts.all({ ...asked, doubtful: 1 }).filter(({ count }) => count > 0),
  }
}

/** The largest, and those that are chosen. */
function shortened(facets: Facet[], chosen: string[]): Facet[] {
  return facets.filter((facet, place) => place < mostFacets || chosen.includes(facet.value))
}

const doubtful = `SELECT id FROM quotes WHERE origin = 'found' AND confidence < ${doubtBelow}`

// Every column used here is in one index: the rows themselves are read only for what is shown.
const passes = `quotes.rejected = 0
  AND (@ids IS NULL OR quotes.id IN (SELECT value FROM json_each(@ids)))
  AND (@speakers IS NULL
    OR quotes.speaker_id IN (SELECT CAST(value AS INTEGER) FROM json_each(@speakers))
    OR (quotes.speaker_id IS NULL AND 'nobody' IN (SELECT value FROM json_each(@speakers))))
  AND (@documents IS NULL
    OR quotes.document_id IN (SELECT CAST(value AS INTEGER) FROM json_each(@documents)))
  AND (@kinds IS NULL OR quotes.kind IN (SELECT value FROM json_each(@kinds)))
  AND (@doubtful IS NULL OR quotes.id IN (${doubtful}))`
const inView = `${passes}
  AND quotes.document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)`

const statements = perStore(({ db }) => {
  const tally = (column: string) =>
    `(SELECT ${column} AS value, count(*) AS count FROM quotes WHERE ${inView} GROUP BY ${column})`
  return {
    newest: db
      .prepare<[Asked & { limit: number }], number>(
        `SELECT quotes.id
         FROM documents
         CROSS JOIN quotes ON quotes.document_id = documents.id
         WHERE documents.trashed_at IS NULL AND ${passes}
         ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start
         LIMIT @limit`,
      )
      .pluck(),
    passing: db.prepare<[Asked], number>(`SELECT quotes.id FROM quotes WHERE ${inView}`).pluck(),
    speakers: db.prepare<[Asked], Facet>(
      `SELECT coalesce(CAST(value AS TEXT), 'nobody') AS value, coalesce(name, '') AS label, count
       FROM ${tally('speaker_id')}
       LEFT JOIN entities ON entities.id = value
       ORDER BY count DESC, label`,
    ),
    documents: db.prepare<[Asked], Facet>(
      `SELECT CAST(value AS TEXT) AS value, title AS label, count
       FROM ${tally('document_id')}
       JOIN documents ON documents.id = value
       ORDER BY count DESC, label`,
    ),
    kinds: db.prepare<[Asked], Facet>(
      `SELECT value, value AS label, count FROM ${tally('kind')} ORDER BY count DESC, label`,
    ),
    doubts: db.prepare<[Asked], Facet>(
      `SELECT 'doubtful' AS value, '' AS label, count(*) AS count FROM quotes WHERE ${inView}`,
    ),
  }
})
