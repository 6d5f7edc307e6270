import type { Hit } from '../model/library'
import type { Query } from '../text/query'
import { annotationsIn } from './annotations'
import { foundAnnotations } from './matching-annotations'
import type { Scope } from './search-scope'
import type { Store } from './store'

/** How many are read at once: beside other kinds, often only the best. */
const slice = 10

/** Annotations whose words, comment or tags answer a query; all that pass its filters where it asks for no words. */
export function* annotationHits(store: Store, query: Query, scope: Scope): Generator<Hit> {
  const found = foundAnnotations(store, query, scope)
  for (let from = 0; from < found.length; from += slice) {
    const some = found.slice(from, from + slice)
    // Those in the trash, and those of a removed document, are not among the rows.
    const rows = new Map(
      annotationsIn(store)
        .of(some.map(({ id }) => id))
        .map((row) => [row.id, row]),
    )
    for (const { id, ...how } of some) {
      const row = rows.get(id)
      if (!row) continue
      const { document, documentTitle, words, comment, tags, start, end } = row
      yield { kind: 'annotation', id, document, documentTitle, words, comment, tags, start, end, ...how }
    }
  }
}
