import type { DealKind, DealStatus, EntityKind, FigureKind } from './extraction'
import type { Hit, QuoteRow } from './library'
import type { Span } from './span'

/** Who or what a picture names. */
export interface NamedEntity {
  id: number
  name: string
  kind: EntityKind
}

/** The words that a part of a picture opens. */
export interface Place extends Span {
  document: number
  documentTitle: string
  words: string
}

/** A deal as one document tells it. */
export interface DealRow {
  id: number
  kind: DealKind
  status: DealStatus
  document: number
  documentTitle: string
  from: NamedEntity | null
  to: NamedEntity | null
  figure: { words: string; value: number; unit: string | null; approximate: boolean } | null
  /** In the order of time; one at least. */
  history: DealRowStep[]
  /** Found with little certainty, and no person has decided of it: drawn quieter. */
  doubtful: boolean
}

export interface DealRowStep extends Span {
  status: DealStatus
  words: string
  /** First and last day it can have been, ISO 8601; null where the text does not say. */
  from: string | null
  to: string | null
  /** Who reports it, where that is another than the text. */
  source: string | null
}

export interface DealList {
  /** By currency, that of most deals first; the greatest amounts of each before the others. */
  rows: DealRow[]
  total: number
  /** Deals with both sides, those told alike as one, of which no telling is sure: also of those that are not in the rows. */
  doubtful: number
}

/** A day, month or longer, and how often it is meant. */
export interface DateGroup {
  /** First and last day, ISO 8601. */
  from: string
  to: string
  count: number
  /** One of them, with the sentence it stands in. */
  first: Place & { sentence: string }
}

/** A quote with the time it was said: that of a date beside it, else of its document's publication. */
export interface Statement extends Place {
  quote: number
  speaker: NamedEntity | null
  from: string
  to: string
}

export interface Timeline {
  /** In the order of time. */
  dates: DateGroup[]
  statements: Statement[]
  /** How many there are, shown or not. */
  total: { dates: number; statements: number }
  /** How many quotes there are that no day is known for. */
  undated: number
}

/** A figure that is said of an entity, or of a deal it is in. */
export interface EntityFigure extends Place {
  id: number
  value: number
  unit: string | null
  approximate: boolean
}

/** Where a page of passages ended. */
export interface PassageAfter {
  document: number
  start: number
}

/** Sentences that name an entity, and where the next page begins; null where there is none. */
export interface EntityPassages {
  hits: Hit[]
  next: PassageAfter | null
}

/** What a library holds about an entity beside its own words. */
export interface EntityAbout {
  /** Quotes of others that name it, the newest documents first. */
  spokenOf: QuoteRow[]
  /** Who says them: how many quotes. */
  speakers: { entity: NamedEntity; count: number }[]
  /** By unit, the greatest first. */
  figures: EntityFigure[]
  /** Who else is named in its documents: in how many. */
  companions: { entity: NamedEntity; count: number }[]
  /** By the month its documents came out in, as "2026-02"; in those without a date, by that of the date beside it. */
  months: { month: string; mentions: number; documents: number }[]
}

/** Who speaks of whom, in how many quotes: rows speak, columns are spoken of. */
export interface Matrix {
  rows: NamedEntity[]
  columns: NamedEntity[]
  /** Those with a quote at least, the greatest first. */
  cells: { speaker: number; of: number; quotes: number }[]
  /** Where there are more quotes than are looked at, how many of the newest these are. */
  newest: number | null
}

/** How often an entity is named, by the month its documents came out in; in those without a date, that of the date beside it. */
export interface Followed {
  entity: NamedEntity
  months: { month: string; mentions: number; documents: number }[]
}

/** What a figure is said to be, by one source. */
export interface ToldFigure extends Place {
  id: number
  kind: FigureKind
  value: number
  unit: string | null
  approximate: boolean
  doubtful: boolean
  /** In whose words it stands, or who reports it; null where the text itself says so. */
  source: NamedEntity | null
  publisher: string | null
  /** What became of the deal it belongs to, as this document tells it. */
  status: DealStatus | null
}

/** What figures are of: a deal's two sides, or an entity and the text's word for what is measured. */
export type Told = { from: NamedEntity; to: NamedEntity } | { entity: NamedEntity; measure: string }

/** Figures of the same thing in the same unit, the greatest first: `ratio` is what each is of it. */
export interface ToldScale {
  of: Told
  figures: (ToldFigure & { ratio: number })[]
}
