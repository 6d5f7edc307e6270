import type { After } from '../model/after'
import type { QuoteKind } from '../model/extraction'
import type { Facet, QuoteFacets, QuoteList } from '../model/library'
import { doubtBelow } from '../model/mark'
import type { NearWord } from '../model/query'
import type { Found } from '../text/finding'
import { countQuotes } from './counts'
import { goingOn } from './going-on'
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
}

interface Page {
  limit: number
  /** The last quote of the page before; the first page without it. */
  after?: After | undefined
}

interface Asked {
  ids: string | null
  speakers: string | null
  documents: string | null
  kinds: string | null
  doubtful: 1 | null
}

const mostFacets = 200

/** A page of the quotes that pass a filter, best or newest first, and how many there are in all. */
export function listQuotes(store: Store, { limit, after, ...filter }: QuoteFilter & Page): QuoteList {
  const found = filter.query.trim() ? matchingQuotes(store, filter.query) : null
  if (!found) {
    const asked = askedOf(filter, null)
    const { newest, next, count } = statements(store)
    const ids =
      after === undefined ? newest.all({ ...asked, limit }) : next.all({ ...asked, limit, after: after.id })
    return {
      rows: quoteRowsIn(store).of(ids),
      total: isOpen(asked) ? countQuotes(store) : (count.get(asked) ?? 0),
      near: [],
    }
  }
  const passing = passingOf(store, filter, found)
  const from = goingOn(
    passing.map(({ id }) => id),
    after,
  )
  const page = passing.slice(from, from + limit)
  return {
    rows: quoteRowsIn(store).of(page.map(({ id }) => id)),
    total: passing.length,
    near: nearIn(passing),
  }
}

/** How many quotes each further filter would leave. */
export function quoteFacets(store: Store, filter: QuoteFilter): QuoteFacets {
  const found = filter.query.trim() ? matchingQuotes(store, filter.query) : null
  return facetsOf(store, filter, askedOf(filter, found && found.map(({ id }) => id)))
}

/** What words were answered by others, as the best of the quotes spell them. */
function nearIn(found: Found[]): NearWord[] {
  const words = new Map<string, Set<string>>()
  for (const { typed, found: spelt } of found.slice(0, mostSpelt).flatMap(({ near }) => near)) {
    const known = words.get(typed) ?? new Set()
    for (const word of spelt) if (known.size < mostSpellings) known.add(word)
    words.set(typed, known)
  }
  return [...words].map(([typed, spelt]) => ({ typed, found: [...spelt] }))
}

const mostSpelt = 100
const mostSpellings = 4

function askedOf({ speakers, documents, kinds, doubtful }: QuoteFilter, ids: number[] | null): Asked {
  const list = (values: string[]) => (values.length ? JSON.stringify(values) : null)
  return {
    ids: ids && JSON.stringify(ids),
    speakers: list(speakers),
    documents: list(documents),
    kinds: list(kinds),
    doubtful: doubtful ? 1 : null,
  }
}

function isOpen(asked: Asked): boolean {
  return Object.values(asked).every((value) => value === null)
}

function passingOf(store: Store, filter: QuoteFilter, found: Found[]): Found[] {
  const { speakers, documents, kinds, doubtful } = filter
  if (!speakers.length && !documents.length && !kinds.length && !doubtful) return found
  const asked = askedOf(
    filter,
    found.map(({ id }) => id),
  )
  const passing = new Set(statements(store).passing.all(asked))
  return found.filter(({ id }) => passing.has(id))
}

/** Each facet counts what its own filter would leave, so that choosing one value does not hide the others. */
function facetsOf(store: Store, filter: QuoteFilter, asked: Asked): QuoteFacets {
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

const inOrder = `SELECT quotes.id
  FROM documents
  CROSS JOIN quotes ON quotes.document_id = documents.id
  WHERE documents.trashed_at IS NULL AND ${passes}`
const order = 'ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start, quotes.id LIMIT @limit'

const statements = perStore(({ db }) => {
  const tally = (column: string) =>
    `(SELECT ${column} AS value, count(*) AS count FROM quotes WHERE ${inView} GROUP BY ${column})`
  return {
    newest: db.prepare<[Asked & { limit: number }], number>(`${inOrder} ${order}`).pluck(),
    /** What follows a quote in that order, found by what it is ordered by. */
    next: db
      .prepare<[Asked & { limit: number; after: number }], number>(
        `${inOrder}
         AND (documents.imported_at, documents.id) <= (
           SELECT imported_at, id FROM documents
           WHERE id = (SELECT document_id FROM quotes WHERE id = @after)
         )
         AND (documents.id <> (SELECT document_id FROM quotes WHERE id = @after)
           OR (quotes.start, quotes.id) > (SELECT start, id FROM quotes WHERE id = @after))
         ${order}`,
      )
      .pluck(),
    count: db.prepare<[Asked], number>(`SELECT count(*) FROM quotes WHERE ${inView}`).pluck(),
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
