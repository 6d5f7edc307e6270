import type { TollKind } from './extraction'
import type { Check, DateMark, Deal, Figure } from './mark'
import type { QuoteRow } from './library'
import type { Span } from './span'

export interface ComparisonRow {
  id: number
  name: string
  quotes: number
  changedAt: string
}

/** What a person wrote about a quote of a comparison, or about two of them. */
export interface Remark {
  quote: number
  /** The other of a pair; null where the remark is on one quote alone. */
  other: number | null
  words: string
}

/** Quotes side by side. */
export interface Comparison {
  columns: ComparisonColumn[]
  /** The figures of all columns by unit, greatest first, with their ratio to the greatest of that unit. */
  scales: FigureScale[]
  disputes: Dispute[]
}

/** What some of the quotes do not agree on, with each other or with their text. */
export interface Dispute {
  check: Pick<Check, 'kind' | 'from' | 'claims' | 'computed' | 'holds' | 'operation'>
  /** What the check is of. */
  marks: { figures: Figure[]; dates: DateMark[]; deals: Deal[] }
  /** The quotes in whose sentences it stands. */
  quotes: number[]
  sentences: (Span & { document: number; words: string })[]
  /** What is counted, where its figures are bare counts that say so. */
  counted: TollKind | null
}

export interface ComparisonColumn {
  quote: QuoteRow
  /** The quote's words cut into runs that stand in another column too, maybe in another form or order, or only here. */
  runs: { words: string; shared: boolean; form?: true; moved?: true }[]
  /** Figures in the quote's sentence. */
  figures: Figure[]
  /** Dates in the quote's sentence, and the one that tells when it was said. */
  dates: DateMark[]
  /** When it was said, as the timeline tells it: on the date of the clause that gives it, else when its document came out. */
  when: { from: string; to: string } | null
  /** The sentences around the quote, with the quote's place in them. */
  context: { before: string; after: string }
}

export interface FigureScale {
  unit: string | null
  entries: { quote: number; figure: Figure; ratio: number }[]
}
