import type { QuoteRow } from './library'

/** Another quote that is worth laying beside one, and why, the strongest reason first. */
export interface AlikeQuote {
  quote: QuoteRow
  reasons: AlikeReason[]
}

export type AlikeReason =
  /** Both tell of a deal of these two. */
  | { type: 'deal'; from: string; to: string }
  /** Both name this amount; its words in the other quote. */
  | { type: 'figure'; words: string }
  /** How much of what both say they share, from 0 to 1, and which words, as the other says them. */
  | { type: 'words'; share: number; words: string[] }
  | { type: 'speaker'; name: string }
