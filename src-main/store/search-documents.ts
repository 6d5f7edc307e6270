import type { Hit } from '../model/library'
import type { Query } from '../text/query'
import { perStore } from './per-store'
import { nameHits } from './search-names'
import type { Scope } from './search-scope'
import type { Store } from './store'

/** Documents whose titles answer a query; all that pass its filters where it asks for no words. */
export function documentHits(store: Store, query: Query, { documents }: Scope): Hit[] {
  if (query.plain || documents === null) return nameHits(store, 'document', query, documents)
  return statements(store)
    .among.all(documents)
    .map(({ id, title }) => ({
      ...{ kind: 'document', id, document: id, documentTitle: title, words: title },
      ...{ start: 0, end: title.length, score: 1, matches: [], near: [] },
    }))
}

const statements = perStore(({ db }) => ({
  among: db.prepare<[string], { id: number; title: string }>(
    `SELECT documents.id, title
     FROM json_each(?) AS asked
     JOIN documents ON documents.id = asked.value
     ORDER BY imported_at DESC, documents.id DESC`,
  ),
}))
