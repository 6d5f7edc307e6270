import type { EntityKind } from '../../model/extraction'

/** What extraction knows of one language: words and patterns, no code that decides. A new language is one such object. */
export interface Language {
  /** BCP 47. */
  code: string
  /** Words so frequent that their share tells the language. */
  frequent: string[]
  /** Titles, first names, heads of organizations and places: what a name looks like. */
  names: Names
  /** Verbs and phrases that put words in a mouth, pronouns, roles. */
  speech: Speech
  /** Number words, scales, currencies, measures, hedges. */
  amounts: Amounts
  /** Months, weekdays, seasons, relative expressions. */
  calendar: Calendar
  /** Verbs and nouns of deals and what status they tell. */
  dealings: Dealings
}

export interface Names {
  /** Words before a person's name, lower case, without dot. */
  titles: { male: string[]; female: string[]; any: string[] }
  articles: string[]
  /** Small words that a name may hold inside. */
  linkers: string[]
  /** Capitalised at the start of a sentence or always, and yet no name. */
  never: string[]
  /** Nouns that begin an organization's name and draw lower-case words behind them. */
  heads: string[]
  /** Words inside a name that tell its kind. */
  organizations: string[]
  media: string[]
  places: string[]
  placeBefore: string[]
  /** Nouns before a name that tell its kind. */
  before: Record<EntityKind, string[]>
  /** Words inside the name of an event. */
  initials: string[]
  /** Names everybody knows, spaces written as low lines. */
  known: { media: string[]; organization: string[]; place: string[] }
  demonyms: RegExp
  /** Words common in lower case. */
  words: string[]
}
export interface Speech {}
/** All words are folded: lower case, without accents, with straight apostrophes. */
export interface Amounts {
  decimal: ',' | '.'
  /** Words below a hundred. */
  numbers: Record<string, number>
  /** Words that multiply the number before them: "cent", "million". */
  powers: Record<string, number>
  /** Stand for 1 before a power or a currency: "un million", "a billion". */
  articles: string[]
  /** Between the words of one number: "vingt et un". */
  and: string[]
  /** Between a power and its unit: "millions de dollars". */
  links: string[]
  /** Words of currencies, as ISO 4217. */
  currencies: Record<string, string>
  /** Words that are a currency only after a power: pounds are weighed too, and "livres" are read. */
  weighed: Record<string, string>
  /** Hundredths of a currency. */
  cents: Record<string, string>
  /** What is counted in money: "84 millions d'aides". */
  moneyNouns: string[]
  /** Words of measures, with their base unit and its factor. */
  measures: Record<string, [string, number]>
  /** What turns a measure into a rate: "par seconde". */
  rates: Record<string, [string, number]>
  percent: string[]
  points: Record<string, number>
  /** Words that mean percentage points only beside a percentage. */
  barePoints: string[]
  /** Words for parts, with how many make a whole: "tiers" 3. */
  fractions: Record<string, number>
  halves: string[]
  /** Before a half, these make it a period or a side: "the first half". */
  notHalves: string[]
  /** What may follow an ordinal that means a part: "a third of", not "a third man". */
  afterFraction: string[]
  multiples: Record<string, number>
  times: string[]
  /** What makes times a ratio: "trois fois plus", not "trois fois par jour". */
  moreOrLess: string[]
  by: Record<string, number>
  outOf: string[]
  hedges: string[]
  hedgesAfter: string[]
  ranges: { to: string[]; openers: string[]; and: string[] }
  /** A number after one of these names a thing and counts nothing: "article 12". */
  labels: string[]
  /** A number before one of these is a duration or an hour. */
  timeUnits: string[]
  ordinals: RegExp
}
export interface Calendar {}
export interface Dealings {}
