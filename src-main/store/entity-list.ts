import type { EntityKind } from '../model/extraction'
import type { EntityRow } from '../model/library'
import { entityRowsIn } from './entity-rows'
import { namesIn } from './search-names'
import type { Store } from './store'

export interface EntityFilter {
  query: string
  kinds: EntityKind[]
  limit: number
}

/** The entities that pass a filter: most spoken of first, or best named where a name was typed. */
export function listEntities(store: Store, { query, kinds, limit }: EntityFilter): EntityRow[] {
  const rows = entityRowsIn(store)
  if (!query.trim()) return rows.list(kinds, null, limit)
  const scores = new Map(
    namesIn(store, 'entity')
      .find(query)
      .map(({ id, score }) => [id, score]),
  )
  return rows
    .list(kinds, [...scores.keys()], scores.size)
    .sort((one, other) => scores.get(other.id)! - scores.get(one.id)!)
    .slice(0, limit)
}
