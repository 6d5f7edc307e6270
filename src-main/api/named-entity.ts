import type { EntityKind } from '../model/extraction'
import { AppError } from '../model/error'
import { isPronoun } from '../text/pronouns'
import { entitiesIn } from '../store/entities'
import type { Store } from '../store/store'

/** An entity as the window names it: one of the library's, or one by name. */
export type NamedEntity = { entity: number } | { name: string; kind: EntityKind }

/** The library's id of an entity that the window names; a new one is made where there is none of that name. */
export function entityOf(store: Store, named: NamedEntity): number {
  const entities = entitiesIn(store)
  if ('entity' in named) return entities.get(named.entity).id
  refusePronoun(named.name, named.kind)
  return entities.named(named.name, named.kind)
}

/** Magazines and films may be called "Elle" or "It"; nobody is. */
export function refusePronoun(name: string, kind: EntityKind): void {
  if (isPronoun(name) && kind !== 'media' && kind !== 'product') throw new AppError('pronoun', { name })
}
