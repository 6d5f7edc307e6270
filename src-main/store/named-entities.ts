import type { NamedEntity } from '../model/pictures'
import { perStore } from './per-store'
import type { Store } from './store'

/** Entities by their ids, as pictures name them. */
export function namedEntities(store: Store, ids: number[]): Map<number, NamedEntity> {
  return new Map(
    byId(store)
      .all(JSON.stringify(ids))
      .map((entity) => [entity.id, entity]),
  )
}

const byId = perStore(({ db }) =>
  db.prepare<[string], NamedEntity>(
    'SELECT id, name, kind FROM entities WHERE id IN (SELECT value FROM json_each(?))',
  ),
)
