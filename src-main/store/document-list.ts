import type { After } from '../model/after'
import type { DocumentList } from '../model/library'
import { documentRowsIn } from './document-rows'
import { goingOn } from './going-on'
import { namesIn } from './search-names'
import type { Store } from './store'

interface Asked {
  query: string
  limit: number
  /** The last document of the page before; the first page without it. */
  after?: (After & { importedAt: string }) | undefined
}

/** A page of the documents in view: the newest first, or those whose title, author, source or file is best named. */
export function listDocuments(store: Store, { query, limit, after }: Asked): DocumentList {
  const documents = documentRowsIn(store)
  if (!query.trim()) return { rows: documents.page(limit, after ?? null), total: documents.total() }
  const found = namesIn(store, 'described document')
    .find(query)
    .map(({ id }) => id)
  const from = goingOn(found, after)
  return { rows: documents.of(found.slice(from, from + limit)), total: found.length }
}
