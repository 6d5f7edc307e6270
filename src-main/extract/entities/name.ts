import type { EntityKind } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Odds } from '../tagger/labels'
import type { Gender } from './vocabulary'

/** A stretch of text that looks like a name. */
export interface Name extends Span {
  text: string
  /** Indexes of its first and last word in the reading, inclusive. */
  first: number
  last: number
  /** A title or a role stood before it: "M.", "le juge". */
  titled: { gender: Gender | null } | null
  /** A capitalised article stands before it within a sentence: "dans Le Phare". */
  withArticle: boolean
  /** What the tagger thinks of it; what the rules alone found is without. */
  odds?: Odds
  /** Whether the tagger has heard of it: then its word counts for more. */
  heardOf?: boolean
  /** What this text alone calls somebody so: "the Contractor". */
  defined?: boolean
  /** The only kind that lists know it as. */
  listed?: EntityKind | null
}

/** Spelling apart from case and marks: "ORSENNE" is "Orsenne". */
export function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}
