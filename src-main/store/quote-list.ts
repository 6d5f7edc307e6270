import type { After } from '../model/after'
import type { QuoteList } from '../model/library'
import type { NearWord } from '../model/query'
import { idsOf, many, type Answers, type Found } from '../text/finding'
import { narrowsNothing, parseQuery } from '../text/query'
import { countQuotes } from './counts'
import { goingOn } from './going-on'
import { perStore } from './per-store'
import { amongIds, askedOf, inView, isOpen, passes, type Asked, type QuoteFilter } from './quote-filter'
import { quoteRowsIn } from './quote-rows'
import { matchingQuotes } from './search-quotes'
import type { Store } from './store'

interface Page {
  limit: number
  /** The last quote of the page before; the first page without it. */
  after?: After | undefined
}

/** A page of the quotes that pass a filter, best or newest first, and how many there are in all. */
export function listQuotes(store: Store, { limit, after, ...filter }: QuoteFilter & Page): QuoteList {
  const asked = askedOf(filter)
  if (narrowsNothing(filter.query)) {
    const { newest, next, count } = statements(store)
    const ids =
      after === undefined ? newest.all({ ...asked, limit }) : next.all({ ...asked, limit, after: after.id })
    return {
      rows: quoteRowsIn(store).of(ids),
      total: isOpen(asked) ? countQuotes(store) : (count.get(asked) ?? 0),
      sought: '',
      near: [],
    }
  }
  const first = after === undefined && isOpen(asked) && limit < many
  const found = matchingQuotes(store, filter.query, first ? many : undefined)
  const passing = isOpen(asked) ? found : passingOf(store, asked, found)
  const from = after ? goingOn(idsOf(passing), after) : 0
  return {
    rows: quoteRowsIn(store).of(idsOf(passing, from, from + limit)),
    total: passing.count(),
    sought: parseQuery(filter.query).plain,
    near: nearIn(passing.best),
  }
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

function passingOf(store: Store, asked: Asked, found: Answers): Answers {
  const passing = new Set(statements(store).passing.all({ ...asked, ids: JSON.stringify(idsOf(found)) }))
  const ids = found.ids.filter((id) => passing.has(id))
  return { best: found.best.filter(({ id }) => passing.has(id)), ids, count: () => ids.length }
}

const inOrder = `SELECT quotes.id
  FROM documents
  CROSS JOIN quotes ON quotes.document_id = documents.id
  WHERE documents.trashed_at IS NULL AND ${passes}`
const order = 'ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start, quotes.id LIMIT @limit'

const statements = perStore(({ db }) => ({
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
  passing: db
    .prepare<[Asked & { ids: string }], number>(`SELECT quotes.id FROM ${amongIds} WHERE ${inView}`)
    .pluck(),
}))
