import type {
  CheckKind,
  CheckOperation,
  DealKind,
  DealStatus,
  EntityKind,
  FigureKind,
  Judged,
  QuoteKind,
} from './extraction'
import type { Span } from './span'

/** Where a mark comes from. Finding again never undoes what a person corrected or made. */
export type Origin = 'found' | 'corrected' | 'made'

export type MarkType = 'mention' | 'quote' | 'figure' | 'date' | 'deal'

/** Below this, a found mark asks for a person's look. The library's indexes of doubtful marks say the same number. */
export const doubtBelow = 0.7

/** How often the same case stands elsewhere, and one of them, of which the same can be asked for all. */
export interface SameCases {
  /** In the same document. */
  document: number
  library: number
  like: number | null
}

/** A document with marks that ask for a person's look, or did until a person decided. */
export interface DoubtfulDocument {
  document: number
  title: string
  /** Not yet decided, and decided. */
  open: number
  decided: number
}

/** The doubtful marks of the whole library, and where the last review of them stopped. */
export interface Doubts {
  documents: DoubtfulDocument[]
  place: { document: number; start: number } | null
}

/** One mark, named for the wire. */
export interface MarkRef {
  type: MarkType
  id: number
}

export interface Mention extends Span, Judged {
  id: number
  entity: number
  origin: Origin
}

export interface Quote extends Span {
  id: number
  kind: QuoteKind
  words: string
  /** The words that name the speaker in the text; null where none do or a person named the speaker. */
  speakerSpan: Span | null
  speaker: number | null
  cue: Span | null
  via: number | null
  setting: Span | null
  why: string
  confidence: number
  origin: Origin
}

export interface Figure extends Span, Judged {
  id: number
  kind: FigureKind
  words: string
  value: number
  unit: string | null
  approximate: boolean
  of: number | null
  origin: Origin
}

export interface DateMark extends Span, Judged {
  id: number
  words: string
  edtf: string
  from: string
  to: string
  resolvedFrom: number | null
  origin: Origin
}

export interface Deal extends Judged {
  id: number
  kind: DealKind
  from: number | null
  to: number | null
  figure: number | null
  status: DealStatus
  /** In the order of time; one at least. */
  history: DealStep[]
  origin: Origin
}

export interface DealStep extends Span {
  status: DealStatus
  date: number | null
  source: number | null
  words: string
}

export interface Check extends Span, Judged {
  id: number
  kind: CheckKind
  words: string
  claims: number | null
  computed: number | null
  /** Null where a person has changed or removed what it was computed from, and nothing can be said of what is there now. */
  holds: boolean | null
  /** Computed with figures as a person has changed them. */
  anew: boolean
  operation: CheckOperation | null
  /** The claim's own mark, then what it is computed from, in the order of the arithmetic. */
  from: { type: 'figure' | 'date' | 'deal'; id: number }[]
}

/** An entity as one document names it: `mentions` counts this document's alone. */
export interface EntityInDocument {
  id: number
  kind: EntityKind
  name: string
  aliases: string[]
  mentions: number
  /** In whose mouth this document puts words: how many quotes. */
  quotes: number
}

/** Everything found in or made on one document. */
export interface DocumentMarks {
  entities: EntityInDocument[]
  mentions: Mention[]
  quotes: Quote[]
  figures: Figure[]
  dates: DateMark[]
  deals: Deal[]
  checks: Check[]
}
