import type { Span } from './span'

/** What a document says: the answer of `extract`, and of `florilege extract --json`. Ids hold within one answer. */
export interface Extraction {
  language: string
  entities: FoundEntity[]
  quotes: FoundQuote[]
  figures: FoundFigure[]
  dates: FoundDate[]
  deals: FoundDeal[]
  checks: FoundCheck[]
}

/** What a finder knows of a mark beside what it says; absent where it tells nothing. */
export interface Judged {
  /** Which cue, rule or model made it, as a code that the window turns into a sentence. */
  why: string
  /** From 0 to 1: how often such a mark is right. */
  sure: number
}

/** In the order in which lists offer them. */
export const entityKinds = ['person', 'organization', 'media', 'place', 'product', 'event'] as const
export type EntityKind = (typeof entityKinds)[number]

export interface FoundEntity {
  id: string
  kind: EntityKind
  /** The fullest form the text gives, without article or title. */
  name: string
  aliases: string[]
  mentions: FoundMention[]
}

export type FoundMention = Span & Partial<Judged>

/** direct: whole words between marks; mixed: a fragment in a reported sentence; reported: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'reported'

export interface FoundQuote extends Span {
  id: string
  kind: QuoteKind
  /** The exact words of the span. */
  words: string
  /** The words that name the speaker, and who that is: null where the text names nobody. */
  speaker: (Span & { entity: string | null }) | null
  /** The verb or phrase that puts the words in a mouth: "a critiqué", "selon". */
  cue: Span | null
  /** The entity that relays another's words. */
  via: string | null
  /** The circumstance it was said in: "en privé". */
  setting: Span | null
  /** What is told around a fragment: the clause that holds it, without who says it; null where the words are all. */
  content: Span | null
  language?: string
  /** Which rule found it, as a code that the window turns into a sentence. */
  why: string
  /** From 0 to 1: how sure the rule is. */
  confidence: number
}

export type FigureKind = 'money' | 'quantity' | 'percentage' | 'count' | 'ratio'

export interface FoundFigure extends Span, Partial<Judged> {
  id: string
  kind: FigureKind
  words: string
  value: number
  /** ISO 4217 for money, SI base for quantities, `%` or `pp`; null for counts and ratios. */
  unit: string | null
  approximate: boolean
  /** The entity the figure is said of. */
  of: string | null
}

/** How much a figure says. */
export type Amount = Pick<FoundFigure, 'kind' | 'value' | 'unit' | 'approximate'>

export interface FoundDate extends Span, Partial<Judged> {
  id: string
  words: string
  /** Extended Date/Time Format (ISO 8601-2): "2025-09", "2026-02-03". */
  edtf: string
  /** First and last day it can mean, ISO 8601. */
  from: string
  to: string
  /** The date it was resolved from; null where it stands by itself or hangs on the date of publication. */
  resolvedFrom: string | null
}

export const dealKinds = [
  'investment',
  'acquisition',
  'merger',
  'funding',
  'contract',
  'partnership',
  'loan',
  'fine',
  'sale',
  'layoffs',
] as const
export type DealKind = (typeof dealKinds)[number]

/** From what somebody has in mind to what he has gone back on; the model of deals keeps them in this order. */
export const dealStatuses = [
  'intended',
  'announced',
  'negotiating',
  'signed',
  'on hold',
  'collapsed',
  'denied',
] as const
export type DealStatus = (typeof dealStatuses)[number]

export interface FoundDeal extends Partial<Judged> {
  id: string
  kind: DealKind
  /** Who pays, gives or promises. */
  from: string | null
  /** Who receives. */
  to: string | null
  figure: string | null
  /** The latest status. */
  status: DealStatus
  history: FoundDealStatus[]
}

/** One status of a deal, with its date, who says so, and the words that say it. */
export interface FoundDealStatus extends Span {
  status: DealStatus
  date: string | null
  source: string | null
}

export type CheckKind = 'ratio' | 'duration' | 'sum' | 'contradiction'

/** How a check computes: "a ÷ b", "a − b", from a to b as a part of a, "a + b", "a × b", from one date to another. */
export type CheckOperation = 'quotient' | 'difference' | 'change' | 'sum' | 'product' | 'duration'

/** A claim that arithmetic or another claim of the same text can test. */
export interface FoundCheck extends Span, Partial<Judged> {
  id: string
  kind: CheckKind
  words: string
  /** What the text claims and what comes out, both as plain numbers: 0.2 (a fifth), 5 (months); null for contradictions. */
  claims: number | null
  computed: number | null
  holds: boolean
  /** Null for contradictions, and where several steps lead to what is computed. */
  operation: CheckOperation | null
  /** Ids: the claim's own mark, then the figures, dates or deals it is computed from, in the order of the arithmetic. */
  from: string[]
}

/** What people are counted for, by one name for all languages. */
export type TollKind =
  'dead' | 'injured' | 'missing' | 'evacuated' | 'arrested' | 'demonstrators' | 'strikers' | 'jobs-cut'
