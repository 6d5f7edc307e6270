import type { Hit, HitKind } from '../model/library'
import { asksNothing, parseQuery, type Query } from '../text/query'
import { annotationHits } from './search-annotations'
import { documentHits } from './search-documents'
import { nameHits } from './search-names'
import { noteHits } from './search-notes'
import { passageHits } from './search-passages'
import { quoteHits } from './search-quotes'
import { scopeOf, type Scope } from './search-scope'
import type { Store } from './store'

/** Hits of one kind, best first, each read when it is taken. */
type Find = (store: Store, query: Query, scope: Scope) => Iterable<Hit>

/** Where each kind is found; between hits that answer as well as each other, the kinds come in this order. */
const finders: Record<HitKind, Find> = {
  entity: (store, query) => nameHits(store, 'entity', query, null),
  document: documentHits,
  quote: quoteHits,
  annotation: annotationHits,
  note: noteHits,
  passage: passageHits,
}

interface Asked {
  kinds?: HitKind[]
  limit: number
  /** The last hit of the page before; the first page without it. */
  after?: { kind: HitKind; id: number } | undefined
}

/** What answers a query, best first, of some kinds or of all: as many hits as asked for, after the one given. */
export function findHits(store: Store, typed: string, { kinds = [], limit, after }: Asked): Hit[] {
  const query = parseQuery(typed)
  if (asksNothing(query)) return []
  const scope = scopeOf(store, query)
  const asked = Object.entries(finders)
    .filter(([kind]) => !kinds.length || kinds.includes(kind as HitKind))
    .filter(([kind]) => !scope.kinds || scope.kinds.includes(kind as HitKind))
  const hits = bestFirst(asked.map(([, find]) => find(store, query, scope)[Symbol.iterator]()))
  const page: Hit[] = []
  let passed = !after
  for (const hit of hits) {
    if (passed) page.push(hit)
    else passed = hit.kind === after?.kind && hit.id === after.id
    if (page.length === limit) break
  }
  return page
}

/** Several lists as one; of equal hits, the first list's come first. */
function* bestFirst(lists: Iterator<Hit>[]): Generator<Hit> {
  const heads = lists.map((list) => list.next())
  for (;;) {
    let best = -1
    heads.forEach(({ done, value }, index) => {
      if (!done && (best < 0 || value.score > heads[best]!.value.score)) best = index
    })
    if (best < 0) return
    yield heads[best]!.value
    heads[best] = lists[best]!.next()
  }
}
