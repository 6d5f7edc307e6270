import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Cue } from './cue'
import type { Frame } from './frames'
import type { Mention } from './mention'

/** A frame with what was found in it. */
export interface Scene {
  frame: Frame
  mentions: Mention[]
  cues: Cue[]
}

/** Who said a passage, and how one knows. */
export interface Attribution {
  mention: Mention | null
  cue: (Span & { lemma: string; strong: boolean }) | null
  why: string
  /** From 0 to 1. */
  sure: number
}

/** The last speaker, for speech that goes on without a cue. */
export interface Floor {
  entity: FoundEntity | null
  mention: Mention
  block: number
  /** Where the words ended. */
  end: number
  direct: boolean
  /** The words ask something. */
  asks: boolean
  /** It has no name, and its sentence names no person behind it. */
  unnamed: boolean
  /** Who spoke before, where a dialogue goes on. */
  other: Mention | null
}

export function goesOn(floor: Floor, why: string, sure: number): Attribution {
  return { mention: floor.mention, cue: null, why, sure }
}

export function attributed(cue: Cue, why: string, sure: number): Attribution {
  return { mention: cue.subject, cue, why, sure }
}
