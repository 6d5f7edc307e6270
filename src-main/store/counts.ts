import type { LibraryState } from '../model/library'
import { entityRowsIn } from './entity-rows'
import { orphansIn } from './orphans'
import { perStore } from './per-store'

type Counts = LibraryState['counts']

/** How much a library holds, without what is in the trash. */
export const countsIn = perStore((store) => {
  const counts = store.db.prepare<[], Omit<Counts, 'entities' | 'orphans'>>(
    `WITH trash AS MATERIALIZED (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
     SELECT
       (SELECT count(*) FROM documents WHERE trashed_at IS NULL) AS documents,
       (SELECT count(*) FROM quotes WHERE rejected = 0 AND document_id NOT IN trash) AS quotes,
       (SELECT count(*) FROM annotations WHERE trashed_at IS NULL AND document_id NOT IN trash) AS annotations,
       (SELECT count(*) FROM comparisons) AS comparisons,
       (SELECT count(*) FROM notes) AS notes`,
  )
  return (): Counts => ({
    ...counts.get()!,
    entities: entityRowsIn(store).total([]),
    orphans: orphansIn(store).count(),
  })
})
