import type { After } from '../model/after'
import type { EntityKind } from '../model/extraction'
import type { EntityList } from '../model/library'
import { entityRowsIn } from './entity-rows'
import { goingOn } from './going-on'
import { namesIn } from './search-names'
import type { Store } from './store'

export interface EntityFilter {
  query: string
  kinds: EntityKind[]
  limit: number
  /** The last entity of the page before; the first page without it. */
  after?: (After & { marks: number }) | undefined
}

/** A page of the entities that pass a filter: most spoken of first, or best named where a name was typed. */
export function listEntities(store: Store, { query, kinds, limit, after }: EntityFilter): EntityList {
  const entities = entityRowsIn(store)
  if (!query.trim())
    return { rows: entities.list(kinds, { limit, after: after ?? null }), total: entities.total(kinds) }
  const named = namesIn(store, 'entity')
    .find(query)
    .map(({ id }) => id)
  const found = entities.ofKinds(named, kinds)
  const from = goingOn(found, after)
  return { rows: entities.of(found.slice(from, from + limit)), total: found.length }
}
