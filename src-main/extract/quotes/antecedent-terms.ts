import type { FoundEntity } from '../../model/extraction'
import { joint, wordOf } from './ranker'

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

export function termsOf({ kind, det }: { kind: string; det: string }, entity: FoundEntity): Terms {
  const words = { kind: wordOf(kind), form: wordOf(kind[0]!), det: wordOf(det), sort: wordOf(entity.kind) }
  return { ...words, is: joint(words.kind, words.sort) }
}
