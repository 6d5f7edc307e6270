import type { EntityKind } from '../../model/extraction'

import type { DealKind, DealStatus } from '../../model/extraction'

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
  /** Words that greet or thank whom they stand before: no part of the name. */
  greetings: string[]
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
export interface Speech {
  verbs: Verb[]
  auxiliaries: string[]
  /** Forms of "to be": with a participle they make a passive. */
  be: string[]
  /** Adverbs and the like that may stand between a verb and its subject. */
  between: string[]
  clitics: string[]
  /** Phrases that name a source, spaces written as low lines. */
  according: string[]
  pronouns: Record<string, PronounKind>
  definite: string[]
  indefinite: string[]
  possessive: string[]
  feminine: string[]
  masculine: string[]
  /** Contractions of preposition and article. */
  contracted: string[]
  prepositions: string[]
  of: string[]
  conjunctions: string[]
  that: string[]
  /** Adjectives that stand before their noun. */
  adjectives: string[]
  /** Words before marks that hold a name, a title or a term. */
  naming: string[]
  /** Verbs that take a few quoted words as what they call something. */
  calling: string[]
  /** Verbs with which the one who is addressed takes the floor. */
  answering: string[]
  /** Verbs with which the last speaker goes on. */
  going: string[]
  /** Verb forms that are nouns after an article. */
  nouns: string[]
  /** Nouns that make a verb of saying of a plain one, by that verb: "faire savoir". */
  completed: Record<string, string[]>
  /** Nouns for what was said. */
  sayings: string[]
  /** Nouns for a stretch of time, which nobody is: "le soir", "the day". */
  times: string[]
  people: { male: string[]; female: string[] }
  bodies: string[]
  outlets: string[]
  settings: string[]
  /** Prepositions before whom one speaks to. */
  hearers: string[]
  /** Words before the medium that relays a speech. */
  heard: string[]
}

export type PronounKind = 'male' | 'female' | 'many' | 'thing' | 'nobody' | 'someone' | 'self' | 'relative'

export interface Verb {
  lemma: string
  /** Puts words in a mouth by itself. */
  strong: boolean
  /** Counts only with its pronoun: "s'écrier". */
  reflexive: boolean
  finite: string[]
  participles: string[]
  /** Infinitive and gerund. */
  others: string[]
}

/** All words are folded: lower case, without accents, with straight apostrophes. */
export interface Amounts {
  decimal: ',' | '.'
  /** Words below a hundred. */
  numbers: Record<string, number>
  /** Words that multiply the number before them: "cent", "million". */
  powers: Record<string, number>
  /** Stand for 1 before a power or a currency: "un million", "a billion". */
  articles: string[]
  /** Nouns for about so many: "une centaine". */
  collectives: Record<string, number>
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
  /** What may follow bare millions of money, where a noun would tell what else is counted; none: anything may. */
  afterMoney: string[]
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
  /** Multiples that are adjectives as often, as written; what then tells them: before and after, or after alone. */
  plainMultiple: RegExp
  multipleLeads: string[]
  multipleEnds: string[]
  multiplied: string[]
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
  claims: Claims
}

/** How a text restates its own numbers; each is asked of the few words between two of them. */
export interface Claims {
  /** Between a part and its whole: "140 of its 560 jobs", "214 postes sur 860". */
  outOf: RegExp
  /** Before a restatement: "soit 25 %", "or a quarter". */
  or: RegExp
  /** After a share: "du montant", "of the price", with the noun for the whole. */
  share: RegExp
  /** Nouns that stand for any amount told before. */
  anyWhole: RegExp
  /** After a percentage or fraction: it tells a change, up or down. */
  change: RegExp
  /** Before one: "en baisse de", "up". */
  changeBefore: RegExp
  /** Before the older of two amounts: "from", "contre", "par rapport à". */
  against: RegExp
  /** Right after a share that something is told to be of; before one that is told to be of what stands before it. */
  of: RegExp
  including: RegExp
  ofThem: RegExp
  /** Between a share of payments and what one is: "a day at". */
  apiece: RegExp
  /** After what each unit of time costs, with the unit; and a number of such units. */
  per: RegExp
  spans: RegExp
  /** The head of a sentence that weighs what those before it told: "That is". */
  thatIs: RegExp
  /** Nouns for what two sources may value otherwise, by one key for both languages: "debt", "dette". */
  things: Record<string, string>
  /** Between such a noun and its amount: "is", "atteint". */
  amountsTo: RegExp
  /** Before an amount that a source puts on a thing that it names again: "chiffre la perte à". */
  valued: RegExp
  /** Before the older of two amounts: "than the", "que la". */
  than: RegExp
  /** Between the two ends of a change: "de 18 à 54". */
  fromTo: { from: RegExp; to: RegExp }
  /** Before a total that ends a list: "which makes", "au total". */
  total: RegExp
  and: RegExp
  /** Between a number of payments and each of them. */
  each: RegExp
  /** Somewhere before an amount that a source tells. */
  told: RegExp
  /** Right before the other amount that another source tells for the same: "puts it at". */
  toldOtherwise: RegExp
}
export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'workweek'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Part = 'early' | 'mid' | 'late'

/** All words are folded. Shifts are -1 for the last, 0 for this, 1 for the next. */
export interface Calendar {
  months: Record<string, number>
  /** Months that are also other words, so that they need a sign beside them: "may", "march". */
  doubtfulMonths: string[]
  /** Monday is 1. */
  weekdays: Record<string, number>
  /** Short weekdays, read only beside a day. */
  shortWeekdays: Record<string, number>
  seasons: Record<string, Season>
  /** What may stand before a season that is a date. */
  beforeSeason: string[]
  units: Record<string, CalendarUnit>
  /** Days counted from today: "hier" -1. */
  days: Record<string, number>
  /** Days counted from the date before: "le lendemain" 1. */
  daysAfter: Record<string, number>
  parts: Record<string, Part>
  /** Before and after what they move: "last week", "la semaine derniere". */
  shiftsBefore: Record<string, number>
  shiftsAfter: Record<string, number>
  /** Whether they follow it: "le mois dernier". */
  shiftsFollow: boolean
  /** Shifts that count from the date before: "suivant", "following". */
  relativeShifts: string[]
  ordinals: Record<string, number>
  /** Whether the word for one is an article too, so that behind a month it is no day. */
  oneIsArticle: boolean
  /** Before a day of the month that stands alone, whether it is read from behind them, and what else leads to one. */
  dayArticles: string[]
  startsBehindArticle: boolean
  beforeDay: string[]
  /** Between a day and its month: "the 15th day of May". */
  dayNouns: string[]
  /** After a number these make it a count and no day. */
  afterCount: string[]
  /** Whether the first day of a range may lack its month without a word that opens it. */
  bareRangeDays: boolean
  /** Halves of a period: "earlier this month". */
  bounds: Record<string, 'before' | 'after'>
  /** Before a count of units: "il y a deux ans" -1, "dans trois jours" 1. */
  countBefore: Record<string, number>
  /** After one, from today: "ago" -1. */
  countAfter: Record<string, number>
  /** After one, from the date before: "plus tard" 1. */
  countAfterDate: Record<string, number>
  /** After one, from the date that follows: "two weeks before Christmas". */
  countToDate: Record<string, number>
  few: string[]
  quarters: string[]
  halves: string[]
  holidays: Record<string, string>
  /** Before a weekday, these mean that of another week: "next Friday" on a Tuesday. */
  weekShifts: Record<string, number>
  /** Between the parts of one date: "12 de juin", "the 4th of July". */
  links: string[]
  articles: string[]
  /** Today, but only as an end of a range: "between May and now". */
  now: string[]
  /** Before a day, these mean its week, or a time that begins with it. */
  weekOf: string[]
  /** Before a holiday or a day, these mean its weekend, which may be long; so do the others after a holiday. */
  weekendOf: string[]
  weekendAfter: string[]
  starting: string[]
  rangeOpeners: string[]
  rangeWords: string[]
  /** Before a bare year or month these make it a date. */
  beforeYear: string[]
  /** Words as written, one or two, that tell that what a sentence says is still to come, and verbs that do. */
  future: string[]
  futureVerb: RegExp
  /** Words as written that tell that it is over, and verbs that do. */
  past: string[]
  pastVerb: RegExp
  /** Right before a date these look ahead whatever the verb says. */
  until: string[]
  /** These look ahead where no verb says otherwise. */
  before: string[]
  /** Parts of compounds: "mi-mars". */
  compounds: string[]
  /** Words for decades, with their first year. */
  decades: Record<string, number>
  centuryWords: string[]
  /** Whether 3/2 is in February. */
  dayFirst: boolean
}
/** All words are folded. */
export interface Dealings {
  /** Verbs by what their subject does and what kind of deal that makes. */
  verbs: DealVerb[]
  /** Nouns that name a kind of deal. */
  nouns: Record<string, DealKind>
  /** Nouns whose giver stands after "from", "with" or "auprès de": loans, offers, promises. */
  givenBy: string[]
  /** Words and phrases that tell in which state a deal is. */
  states: Record<string, DealStatus>
  /** Before the one who receives, and before the one who gives. */
  toward: string[]
  fromward: string[]
  with: string[]
  /** Before what something is for, whoever owns it: "in a plant". */
  into: string[]
  /** Before a place where something merely happens. */
  locatives: string[]
  /** Before the parts of an amount, and before an amount that another is held against. */
  parts: string[]
  rivals: string[]
  /** Pronouns for whom something is given to, and those that a speaker uses of his own side. */
  objects: string[]
  ownObjects: string[]
  /** Pronouns for the one spoken to, and for a person alone. */
  hearerObjects: string[]
  personObjects: string[]
  relatives: string[]
  /** Before what is only supposed: "if". */
  conditions: string[]
  /** What stands before what somebody refuses to do, and what an infinitive looks like there. */
  refused: { before: string[]; infinitive: RegExp }
  /** What a verb that tells what is to come looks like, folded. */
  futureForm: RegExp
  /** Nouns for jobs and those who hold them. */
  jobs: string[]
  /** Before the one who acts in a passive: "by", "par". */
  agents: string[]
  /** What a participle looks like, folded. */
  participle: RegExp
  /** Verb forms that are nouns after an article: "an offer", "une offre". */
  nounsToo: string[]
  negations: string[]
  /** Before a source: "selon", "according to". */
  according: string[]
  /** After a source and its verb: "que", "that". */
  that: string[]
  pronouns: string[]
  /** Pronouns that a speaker uses of his own side. */
  own: string[]
  articles: string[]
  /** Nouns for the place that a text is about: "the town", "la ville". */
  towns: string[]
  /** Nouns for the body that a text is about: "the company", "le club". */
  bodies: string[]
  /** Words by which a text comes back to a deal: "l'accord", "the offer". */
  returns: string[]
}

export interface DealVerb {
  words: string
  kind: DealKind
  subject: 'gives' | 'gets'
  status: DealStatus
  /** Gives back, so that whoever gave before receives. */
  back?: true
  /** Deals only where one of these follows it: "put £4 million into". */
  needs?: string[]
}
