import type { Facet, QuoteFacets } from '../model/library'
import { perStore } from './per-store'
import { amongIds, askedOf, inView, type Asked, type QuoteFilter } from './quote-filter'
import { matchingQuotes } from './search-quotes'
import type { Store } from './store'

const mostFacets = 200

/** How many quotes each further filter would leave; each facet counts what its own would, so that choosing one hides no other. */
export function quoteFacets(store: Store, filter: QuoteFilter): QuoteFacets {
  const found = filter.query.trim() ? matchingQuotes(store, filter.query) : null
  const { all, among } = statements(store)
  const { speakers, documents, kinds, doubts } = found ? among : all
  const asked = { ...askedOf(filter), ids: JSON.stringify(found?.map(({ id }) => id) ?? []) }
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

const statements = perStore(({ db }) => {
  const over = (quotes: string) => {
    const tally = (column: string) =>
      `(SELECT quotes.${column} AS value, count(*) AS count FROM ${quotes} WHERE ${inView} GROUP BY quotes.${column})`
    return {
      speakers: db.prepare<[Counted], Facet>(
        `SELECT coalesce(CAST(value AS TEXT), 'nobody') AS value, coalesce(name, '') AS label, count
         FROM ${tally('speaker_id')}
         LEFT JOIN entities ON entities.id = value
         ORDER BY count DESC, label`,
      ),
      documents: db.prepare<[Counted], Facet>(
        `SELECT CAST(value AS TEXT) AS value, title AS label, count
         FROM ${tally('document_id')}
         JOIN documents ON documents.id = value
         ORDER BY count DESC, label`,
      ),
      kinds: db.prepare<[Counted], Facet>(
        `SELECT value, value AS label, count FROM ${tally('kind')} ORDER BY count DESC, label`,
      ),
      doubts: db.prepare<[Counted], Facet>(
        `SELECT 'doubtful' AS value, '' AS label, count(*) AS count FROM ${quotes} WHERE ${inView}`,
      ),
    }
  }
  return { all: over('quotes'), among: over(amongIds) }
})

type Counted = Asked & { ids: string }
