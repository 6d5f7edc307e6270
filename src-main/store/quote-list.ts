import type { QuoteKind } from '../model/extraction'
import type { Facet, QuoteList } from '../model/library'
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
  limit: number
}

interface Asked {
  ids: string | null
  speakers: string | null
  documents: string | null
  kinds: string | null
}

const mostFacets = 200

/** The quotes that pass a filter, best or newest first, and how many each further filter would leave. */
export function listQuotes(store: Store, filter: QuoteFilter): QuoteList {
  const scores = filter.query.trim() ? matchingQuotes(store, filter.query) : null
  const ids = scores && JSON.stringify([...scores.keys()])
  const asked = { ids, ...filtersOf(filter) }
  const passing = statements(store).passing.all(asked)
  if (scores) passing.sort((one, other) => scores.get(other)! - scores.get(one)!)
  return {
    rows: quoteRowsIn(store).of(passing.slice(0, filter.limit)),
    total: passing.length,
    facets: facetsOf(store, filter, asked),
  }
}

function filtersOf({ speakers, documents, kinds }: QuoteFilter): Omit<Asked, 'ids'> {
  const list = (values: string[]) => (values.length ? JSON.stringify(values) : null)
  return { speakers: list(speakers), documents: list(documents), kinds: list(kinds) }
}

/** Each facet counts what its own filter would leave, so that choosing one value does not hide the others. */
function facetsOf(store: Store, filter: QuoteFilter, asked: Asked): QuoteList['facets'] {
  const { speakers, documents, kinds } = statements(store)
  return {
    speakers: shortened(speakers.all({ ...asked, speakers: null }), filter.speakers),
    documents: shortened(documents.all({ ...asked, documents: null }), filter.documents),
    kinds: kinds.all({ ...asked, kinds: null }),
  }
}

/** The largest, and those that are chosen. */
function shortened(facets: Facet[], chosen: string[]): Facet[] {
  return facets.filter((facet, place) => place < mostFacets || chosen.includes(facet.value))
}

const statements = perStore(({ db }) => {
  const passing = `FROM quotes
    JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL
    LEFT JOIN entities AS speakers ON speakers.id = quotes.speaker_id
    WHERE quotes.rejected = 0
      AND (@ids IS NULL OR quotes.id IN (SELECT value FROM json_each(@ids)))
      AND (@speakers IS NULL
        OR coalesce(CAST(quotes.speaker_id AS TEXT), 'nobody') IN (SELECT value FROM json_each(@speakers)))
      AND (@documents IS NULL OR CAST(quotes.document_id AS TEXT) IN (SELECT value FROM json_each(@documents)))
      AND (@kinds IS NULL OR quotes.kind IN (SELECT value FROM json_each(@kinds)))`
  const facet = (value: string, label: string) =>
    db.prepare<[Asked], Facet>(
      `SELECT ${value} AS value, ${label} AS label, count(*) AS count
       ${passing}
       GROUP BY 1
       ORDER BY 3 DESC, 2`,
    )
  return {
    passing: db
      .prepare<[Asked], number>(
        `SELECT quotes.id ${passing} ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start`,
      )
      .pluck(),
    speakers: facet(`coalesce(CAST(quotes.speaker_id AS TEXT), 'nobody')`, `coalesce(speakers.name, '')`),
    documents: facet('CAST(quotes.document_id AS TEXT)', 'documents.title'),
    kinds: facet('quotes.kind', 'quotes.kind'),
  }
})
