import type { QuoteKind } from '../model/extraction'
import type { Facet, QuoteFacets } from '../model/library'
import { narrowsNothing } from '../text/query'
import { perStore } from './per-store'
import { askedOf, inView, isDoubtful, type Asked as Filtered, type QuoteFilter } from './quote-filter'
import { answeringQuotes } from './search-quotes'
import type { Store } from './store'

const mostFacets = 200

/** How many quotes each further filter would leave; each facet counts what its own would, so that choosing one hides no other. */
export function quoteFacets(store: Store, filter: QuoteFilter): QuoteFacets {
  const counted = narrowsNothing(filter.query) ? countAll(store, filter) : countAmong(store, filter)
  return {
    speakers: shortened(counted.speakers, filter.speakers),
    documents: shortened(counted.documents, filter.documents),
    kinds: counted.kinds,
    doubts: counted.doubts.filter(({ count }) => count > 0),
  }
}

function countAll(store: Store, filter: QuoteFilter): QuoteFacets {
  const { speakers, documents, kinds, doubts } = statements(store).all
  const asked = askedOf(filter)
  return {
    speakers: speakers.all({ ...asked, speakers: null }),
    documents: documents.all({ ...asked, documents: null }),
    kinds: kinds.all({ ...asked, kinds: null }),
    doubts: doubts.all({ ...asked, doubtful: 1 }),
  }
}

/** How many are read at once: there may be half a million of them. */
const slice = 10_000
const nobody = 'nobody'
type Tally = Map<number | string, number>

/** Of what a query finds: each quote is read once and counted here, since to look it up costs most. */
function countAmong(store: Store, filter: QuoteFilter): QuoteFacets {
  const { columns, counted } = statements(store)
  const [speakers, documents, kinds] = [filter.speakers, filter.documents, filter.kinds].map(chosen)
  const tallies = { speakers: new Map() as Tally, documents: new Map() as Tally, kinds: new Map() as Tally }
  let doubts = 0
  const count = ([speaker, document, kind, doubtful]: Columns) => {
    const passes = {
      speaker: !speakers || speakers.has(speaker),
      document: !documents || documents.has(document),
      kind: !kinds || kinds.has(kind),
      doubt: !filter.doubtful || doubtful === 1,
    }
    if (passes.document && passes.kind && passes.doubt) add(tallies.speakers, speaker)
    if (passes.speaker && passes.kind && passes.doubt) add(tallies.documents, document)
    if (passes.speaker && passes.document && passes.doubt) add(tallies.kinds, kind)
    if (passes.speaker && passes.document && passes.kind) doubts += doubtful
  }
  const ids = answeringQuotes(store, filter.query)
  for (let from = 0; from < ids.length; from += slice)
    for (const quote of columns.all(JSON.stringify(ids.slice(from, from + slice)))) count(quote)
  const named = (name: keyof typeof tallies) =>
    counted[name].all({ counts: JSON.stringify(Object.fromEntries(tallies[name])) })
  return {
    speakers: named('speakers'),
    documents: named('documents'),
    kinds: named('kinds'),
    doubts: [{ value: 'doubtful', label: '', count: doubts }],
  }
}

function chosen(values: readonly string[]): Set<number | string> | null {
  return values.length ? new Set(values.map((value) => (/^\d+$/.test(value) ? Number(value) : value))) : null
}

function add(tally: Tally, value: number | string): void {
  tally.set(value, (tally.get(value) ?? 0) + 1)
}

/** The largest, and those that are chosen. */
function shortened(facets: Facet[], chosen: string[]): Facet[] {
  return facets.filter((facet, place) => place < mostFacets || chosen.includes(facet.value))
}

type Columns = [speaker: number | string, document: number, kind: QuoteKind, doubtful: 0 | 1]

const statements = perStore(({ db }) => {
  /** What has been counted, a value and its count a row, under the names that people know. */
  const labelled = <Asked>(tally: (column: string) => string) => ({
    speakers: db.prepare<[Asked], Facet>(
      `SELECT coalesce(CAST(value AS TEXT), '${nobody}') AS value, coalesce(name, '') AS label, count
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
  })
  return {
    all: {
      ...labelled<Filtered>(
        (column) =>
          `(SELECT ${column} AS value, count(*) AS count FROM quotes WHERE ${inView} GROUP BY ${column})`,
      ),
      doubts: db.prepare<[Filtered], Facet>(
        `SELECT 'doubtful' AS value, '' AS label, count(*) AS count FROM quotes WHERE ${inView}`,
      ),
    },
    counted: labelled<{ counts: string }>(
      () => `(SELECT key AS value, value AS count FROM json_each(@counts))`,
    ),
    columns: db
      .prepare<[string], Columns>(
        `SELECT coalesce(speaker_id, '${nobody}'), document_id, kind, ${isDoubtful}
         FROM json_each(?) AS found CROSS JOIN quotes ON quotes.id = found.value`,
      )
      .raw(),
  }
})
