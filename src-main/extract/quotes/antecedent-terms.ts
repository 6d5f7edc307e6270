import type { FoundEntity } from '../../model/extraction'
import { joint, wordOf } from '../ranker'

/** What a mention and an entity are, as numbers. */
export interface Terms {
  kind: number
  /** Whether a pronoun or a description. */
  form: number
  det: number
  /** What the entity is. */
  sort: number
  /** What the mention is and what the entity is. */
  is: number
}

/** What a mention is, in those terms, joined to whoever it may be. */
export function termsOf({ kind, det }: { kind: string; det: string }): (entity: FoundEntity) => Terms {
  const [kindWord, form, detWord] = [wordOf(kind), wordOf(kind[0]!), wordOf(det)]
  return (entity) => {
    const sort = wordOf(entity.kind)
    return { kind: kindWord, form, det: detWord, sort, is: joint(kindWord, sort) }
  }
}
