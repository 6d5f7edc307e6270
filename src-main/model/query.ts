/** What a query may narrow its hits by, each with a word of its own before a colon. */
export const filterFields = ['speaker', 'source', 'tag', 'colour', 'in', 'before', 'after', 'kind'] as const

export type FilterField = (typeof filterFields)[number]

/** Why a filter means nothing whatever the library holds: no day, no kind, or nothing at all stands after its colon. */
export type SenselessWhy = 'date' | 'kind' | 'empty'

/** A filter, a phrase or what is left out, as it stands in what was typed: `-speaker:"Jensen Huang"`. */
export interface QueryToken {
  /** Where it stands in what was typed, UTF-16 code units. */
  start: number
  end: number
  /** Whether it names something: a person, source, tag, colour or document of the library, a day, a kind. */
  known: boolean
  /** Why it is left out of the query, where it is. */
  why?: SenselessWhy
  /** What of the library is named most like it, where it names nothing there. */
  nearest?: string
}

/** What may stand where one is typing. */
export interface QueryOffer {
  /** As a person reads it: a name, a title, a tag, or the word of a filter. */
  words: string
  /** What takes the place of the words being typed. */
  insert: string
}

/** A typed query as the library reads it, and what may go on at the caret. */
export interface QueryReading {
  tokens: QueryToken[]
  /** Its words and phrases beside filters and what is left out: what is to be lit where it answers. */
  sought: string
  offers: QueryOffer[]
  /** Whether what is typed of a filter names something as it stands: it is what is meant, though more may be offered. */
  whole: boolean
  /** How many documents without a date are left out, since days are asked for. */
  undated: number
  /** The part of what was typed that an offer takes the place of. */
  replaces: { start: number; end: number }
}

/** A word that was typed and the words of the texts, spelt otherwise, that answered it. */
export interface NearWord {
  typed: string
  found: string[]
}
