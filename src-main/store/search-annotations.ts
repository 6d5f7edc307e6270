import type { Annotation } from '../model/annotation'
import type { Hit } from '../model/library'
import { findInList } from '../text/finding-in-list'
import type { Query } from '../text/query'
import { annotationsIn } from './annotations'
import type { Scope } from './search-scope'
import type { Store } from './store'

/** Annotations whose words, comment or tags answer a query; all that pass its filters where it asks for no words. */
export function* annotationHits(store: Store, query: Query, scope: Scope): Generator<Hit> {
  const passing = annotationsIn(store).list({ query: '' }).filter(passes(scope))
  const byId = new Map(passing.map((annotation) => [annotation.id, annotation]))
  const asked = query.words.length || query.phrases.length
  const found = asked
    ? findInList(
        passing.map(({ id, words, comment, tags }) => ({
          id,
          text: words,
          aside: `${comment} ${tags.join(' ')}`,
        })),
        query,
      )
    : passing.map(({ id }) => ({ id, score: 1, matches: [], near: [] }))
  for (const { id, ...how } of found) {
    const { document, documentTitle, words, start, end } = byId.get(id)!
    yield { kind: 'annotation', id, document, documentTitle, words, start, end, ...how }
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
