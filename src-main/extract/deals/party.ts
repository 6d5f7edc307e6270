import type { EntityKind } from '../../model/extraction'

/** A name in a sentence, with the index of its first token and of the one after its last. */
export interface Party {
  id: string
  kind: EntityKind
  at: number
  next: number
}
