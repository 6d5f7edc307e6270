import type { LibraryState } from '../model/library'
import { documentRowsIn } from './document-rows'
import { entityRowsIn } from './entity-rows'
import { orphansIn } from './orphans'
import { perStore } from './per-store'
import type { Store } from './store'

type Counts = LibraryState['counts']

/** How much a library holds, without what is in the trash. */
export const countsIn = perStore((store) => {
  const counts = store.db.prepare<[], Omit<Counts, 'documents' | 'quotes' | 'entities' | 'orphans'>>(
    `WITH trash AS MATERIALIZED (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
     SELECT
       (SELECT count(*) FROM annotations WHERE trashed_at IS NULL AND document_id NOT IN trash) AS annotations,
       (SELECT count(*) FROM comparisons) AS comparisons,
       (SELECT count(*) FROM notes) AS notes`,
  )
  return (): Counts => ({
    ...counts.get()!,
    documents: documentRowsIn(store).total(),
    quotes: countQuotes(store),
    entities: entityRowsIn(store).total([]),
    orphans: orphansIn(store).count(),
  })
})

/** All quotes in view. SQLite counts a whole table in no time; what is not in view is little, and taken off. */
export function countQuotes(store: Store): number {
  return quotesInView(store).get() ?? 0
}

const quotesInView = perStore(({ db }) =>
  db
    .prepare<[], number>(
      `SELECT (SELECT count(*) FROM quotes)
         - (SELECT count(*) FROM quotes WHERE rejected = 1)
         - (SELECT count(*)
            FROM documents
            CROSS JOIN quotes ON quotes.document_id = documents.id AND quotes.rejected = 0
            WHERE documents.trashed_at IS NOT NULL)`,
    )
    .pluck(),
)
