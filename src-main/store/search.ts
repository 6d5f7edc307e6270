import type { Hit, HitKind } from '../model/library'
import { parseQuery, type Query } from '../text/query'
import { nameHits } from './search-names'
import { noteHits } from './search-notes'
import { passageHits } from './search-passages'
import { quoteHits } from './search-quotes'
import type { Store } from './store'

type Find = (store: Store, query: Query, limit: number, typed: string) => Hit[]

/** Where each kind is found; between hits that answer as well as each other, the kinds come in this order. */
const finders: Record<HitKind, Find> = {
  entity: (store, _query, limit, typed) => nameHits(store, 'entity', typed, limit),
  document: (store, _query, limit, typed) => nameHits(store, 'document', typed, limit),
  quote: quoteHits,
  note: noteHits,
  passage: passageHits,
}

/** What answers a query, best first, of some kinds or of all. */
export function findHits(store: Store, typed: string, kinds: HitKind[], limit: number): Hit[] {
  const query = parseQuery(typed)
  const asked = Object.entries(finders).filter(([kind]) => !kinds.length || kinds.includes(kind as HitKind))
  const hits = asked.flatMap(([, find]) => find(store, query, limit, typed))
  return hits.sort((a, b) => b.score - a.score).slice(0, limit)
}
