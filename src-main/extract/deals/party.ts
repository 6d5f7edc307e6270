import type { Line } from '../tokens'
import type { EntityKind } from '../../model/extraction'

/** A name in a sentence, with the index of its first token and of the one after its last. */
export interface Party {
  id: string
  kind: EntityKind
  at: number
  next: number
}

/** "Arlen Capital’s bid": whether what follows is the party's own. */
export function isOwner({ tokens }: Line, { next }: Party): boolean {
  return /^['’]s?$/.test(tokens[next]?.text ?? '')
}
