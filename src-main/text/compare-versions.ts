import { likeness } from './likeness'
import { followWords, type WordsFollowed } from './words-followed'

/** A text, and one that may be a changed version of it. */
export interface TextsToCompare {
  before: string
  after: string
  /** Under so much in common, no word is followed. */
  least: number
}

export interface ComparedTexts {
  /** From 0 to 1. */
  likeness: number
  /** Null where they have too little in common. */
  followed: WordsFollowed | null
}

/** All that takes long about a new version, without a library. */
export function compareVersions({ before, after, least }: TextsToCompare): ComparedTexts {
  const share = likeness(before, after)
  return { likeness: share, followed: share < least ? null : followWords(before, after) }
}
