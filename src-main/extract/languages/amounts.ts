import type { Claims } from './claims'
import type { Units } from './units'

/** What shows that a number counts what was counted before it. */
interface LeftOut {
  /** Pronouns of what was told, before a verb: "il en veut 8". */
  pronouns: string[]
  /** Right before a part of what was told: "dont 25 000", "of which 3". */
  parts: string[][]
  /** After these words, a pronoun is none: "en tout". */
  notBefore: string[]
  /** Before a number that ends a clause: "pour 9". */
  leads: string[]
  /** Verbs of who gives or asks, before a number: "il lui en a promis", "they offered 9". */
  given: string[]
  /** May follow where a noun would tell what else is counted. */
  after: string[]
  /** May follow a link: "8 de plus". */
  more: string[]
}

/** All words are folded: lower case, without accents, with straight apostrophes. */
export interface Amounts extends Units {
  decimal: ',' | '.'
  /** Words below a hundred. */
  numbers: Record<string, number>
  /** Words that multiply the number before them: "cent", "million". */
  powers: Record<string, number>
  /** Of those, the ones that are numbers by themselves: "cent". */
  barePowers: string[]
  /** Stand for 1 before a power or a currency: "un million", "a billion". */
  articles: string[]
  /** Nouns for about so many: "une centaine". */
  /** What adds a half to a number: "and a half". */
  halfMore: string[][]
  collectives: Record<string, number>
  /** Between the words of one number: "vingt et un". */
  and: string[]
  /** Between a power and its unit: "millions de dollars". */
  links: string[]
  /** What is counted in money: "84 millions d'aides". */
  moneyNouns: string[]
  /** After a link, these begin whose money it is: "les 12 millions d'un concurrent". */
  ofSomebody: string[]
  /** What may follow bare millions of money, where a noun would tell what else is counted; none: anything may. */
  afterMoney: string[]
  leftOut: LeftOut
  percent: string[]
  /** Before their number: "%12", "yüzde 12". */
  percentBefore: string[]
  points: Record<string, number>
  /** Words that mean percentage points only beside a percentage. */
  barePoints: string[]
  /** Words for parts, with how many make a whole: "tiers" 3. */
  fractions: Record<string, number>
  halves: string[]
  /** Of those, what only ends other numbers: "et demi". */
  endingHalves: string[]
  /** Begin with a half and mean one and a half; an empty word may be any: "half as much again". */
  halfAgain: string[][]
  /** Articles that lead to a fraction as "a" does: "soit le quart de la somme". */
  theFraction: string[]
  /** Before a half, these make it a period or a side: "the first half". */
  notHalves: string[]
  /** Behind a half, these do: "the half year". */
  halvedPeriods: string[]
  /** What may follow an ordinal that means a part: "a third of", not "a third man". */
  afterFraction: string[]
  /** What begins a name or an hour with a fraction, and what links them: "quart de finale", "quarter of an hour". */
  notFractionOf: { links: string[]; nouns: string[] }
  multiples: Record<string, number>
  /** Multiples that are adjectives as often, as written; what then tells them: before and after, or after alone. */
  plainMultiple: RegExp
  multipleLeads: string[]
  multipleEnds: string[]
  multiplied: string[]
  /** Behind it and a comma, before the first of the two amounts between which it lies: "double, from". */
  multipliedFrom: string[]
  times: string[]
  /** Stand for two times before these: "twice the". */
  twice: { words: string[]; before: string[] }
  /** Ends a number of times that a hyphen joins: "20-fold". */
  fold: string[]
  /** What makes times a ratio: "trois fois plus", not "trois fois par jour". */
  moreOrLess: string[]
  /** What makes it one behind a broken number, or one that something amounts to: "3,2 fois son résultat", "vaut trois fois le prix". */
  timesOf: string[]
  amountsTo: string[]
  by: Record<string, number>
  outOf: string[]
  /** Of those, what is said of no place: "sur", "out of". */
  outOfPlainly: string[]
  /** Before a number below nought, and what before that makes it another word: "au moins 5 degrés". */
  minus: string[]
  notMinus: string[]
  /** Nouns for what is counted by the million, behind "m" or "k" that is no metre: "2.4m homes". */
  counted: string[]
  hedges: string[]
  /** Between a hedge and its number: "près de", "about a". */
  behindHedge: string[]
  /** Hedges that may tell what a quarrel is about, and words for one before them: "split over £12m". */
  overs: string[]
  quarrels: string[]
  hedgesAfter: string[]
  ranges: { to: string[]; openers: string[]; and: string[]; respectively: string }
  /** A number after one of these names a thing and counts nothing: "article 12". */
  labels: string[]
  /** Of those, what ranks before a number in words, too: "le numéro trois du secteur". */
  ranks: string[]
  /** Streets: what stands behind the number of a house, or behind that and a name; and what a second house of one number adds. */
  streets: string[]
  streetNames: string[]
  again: string[]
  /** Streets that are counted, too, and what stands between them and their names: "40 cours du soir", "40 cours de la Marne". */
  countedStreets: string[]
  ofStreets: string[]
  /** What may follow the name of a street that is none of what is counted: "14 Tanner Street in Bristol". */
  behindStreets: string[]
  /** What the numbers of parts of a code stand behind, and what joins them: "articles L. 3 et R. 12". */
  codes: { articles: string[]; links: string[] }
  /** What a clause of a contract begins with, and what it holds: "2.1 The Council", "2.2 Payment shall be made". */
  clauses: { openers: string[]; duties: string[] }
  /** A number before one of these is a duration or an hour. */
  timeUnits: string[]
  ordinals: RegExp
  claims: Claims
}
