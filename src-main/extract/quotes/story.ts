import type { FoundEntity, FoundQuote } from '../../model/extraction'
import type { Reading } from '../reading'
import type { Cast } from './cast'
import type { Judges, Verdict } from './judges'
import type { Mention, Named } from './mention'
import type { Floor, Scene } from './scene'
import type { Turn } from './turns'
import type { Writers } from './writers'

export type Draft = Omit<FoundQuote, 'id'>

export interface Story {
  reading: Reading
  judges: Judges
  cast: Cast
  /** Names by where they start. */
  named: Named
  scenes: Scene[]
  drafts: Draft[]
  floor: Floor | null
  /** Turns of a transcript by block. */
  turns: Map<number, Turn>
  /** Who wrote the text, and to whom. */
  writers: Writers
  /** Who the mentions of speakers were read as, so that a mention is one and the same throughout. */
  voices: Map<Mention, Voice>
  /** Ids of those who spoke. */
  spoken: Set<string>
  /** What the passage before was taken for, and its block. */
  before: { verdict: Verdict; block: number } | null
}

/** Who a mention was read as. */
export interface Voice {
  entity: FoundEntity | null
  /** From 0 to 1. */
  sure: number
}

export function isTitle({ reading }: Story, block: number): boolean {
  const { kind } = reading.blocks[block]!
  return kind === 'title' || kind === 'heading'
}
