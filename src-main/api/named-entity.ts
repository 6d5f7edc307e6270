import type { EntityKind } from '../model/extraction'
import { entitiesIn } from '../store/entities'
import type { Store } from '../store/store'

/** An entity as the window names it: one of the library's, or one by name. */
export type NamedEntity = { entity: number } | { name: string; kind: EntityKind }

/** The library's id of an entity that the window names; a new one is made where there is none of that name. */
export function entityOf(store: Store, named: NamedEntity): number {
  const entities = entitiesIn(store)
  return 'entity' in named ? entities.get(named.entity).id : entities.named(named.name, named.kind)
}
