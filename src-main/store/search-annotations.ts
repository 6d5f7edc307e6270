import type { Annotation } from '../model/annotation'
import type { Hit } from '../model/library'
import type { Found } from '../text/finding'
import type { Query } from '../text/query'
import { annotationsIn } from './annotations'
import { foundAnnotations } from './matching-annotations'
import { perStore } from './per-store'
import type { Scope } from './search-scope'
import type { Store } from './store'

/** How many are read at once: beside other kinds, often only the best. */
const slice = 10

/** Annotations whose words, comment or tags answer a query; all that pass its filters where it asks for no words. */
export function* annotationHits(store: Store, query: Query, scope: Scope): Generator<Hit> {
  const asked = query.words.length || query.phrases.length
  const found: Found[] = asked
    ? foundAnnotations(store, query)
    : latest(store)
        .all()
        .map((id) => ({ id, score: 1, matches: [], near: [] }))
  const passing = passes(scope)
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
      if (!row || !passing(row)) continue
      const { document, documentTitle, words, start, end } = row
      yield { kind: 'annotation', id, document, documentTitle, words, start, end, ...how }
    }
  }
}

function passes({ documents, tags, notTags }: Scope): (annotation: Annotation) => boolean {
  const [inDocuments, wanted, unwanted] = [documents, tags, notTags].map(setOf)
  return (annotation) =>
    (!inDocuments || inDocuments.has(annotation.document)) &&
    (!wanted || annotation.tags.some((tag) => wanted.has(tag))) &&
    !(unwanted && annotation.tags.some((tag) => unwanted.has(tag)))
}

function setOf(list: string | null): Set<unknown> | null {
  // Written by the scope itself.
  return list === null ? null : new Set(JSON.parse(list) as unknown[])
}

const latest = perStore(({ db }) =>
  db
    .prepare<[], number>(
      'SELECT id FROM annotations WHERE trashed_at IS NULL ORDER BY changed_at DESC, id DESC',
    )
    .pluck(),
)
