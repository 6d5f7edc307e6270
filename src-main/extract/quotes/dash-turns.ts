import type { FoundEntity } from '../../model/extraction'
import { opensWithDash } from './dialogues'
import type { Mention } from './mention'
import type { Scene } from './scene'
import type { Story } from './story'

/** Behind a dash stands who did not speak last: a turn that tells nothing of its speaker is the other's. */
export function takesTurn({ floor, reading: { text, blocks } }: Story, { frame }: Scene): Mention | null {
  const isTurn = (block: number): boolean => blocks[block] !== undefined && opensWithDash(text, blocks[block])
  if (!floor?.other || floor.block !== frame.block - 1) return null
  if (!isTurn(frame.block) || !isTurn(floor.block)) return null
  return frame.items.some(({ kind }) => kind === 'word') ? null : floor.other
}

/** "— Avez-vous payé ? — Non, répond le directeur.": who is told to answer behind a dash has not asked behind the one before. */
export function giveBack(
  { drafts, reading: { text, blocks } }: Story,
  { frame }: Scene,
  entity: FoundEntity,
): void {
  const last = drafts.at(-1)
  const block = blocks[frame.block - 1]
  if (!last || !block || last.start < block.start || last.start >= block.end) return
  if (last.speaker?.entity !== entity.id) return
  if (last.cue && last.cue.start < block.end) return
  if (!opensWithDash(text, block) || !opensWithDash(text, blocks[frame.block]!)) return
  Object.assign(last, { speaker: null, cue: null, confidence: 0.4 })
}
