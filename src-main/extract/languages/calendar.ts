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

/** What stands behind the parts of a date that begins with its year: "2025. március 3.", "2025年3月3日". */
export interface YearFirst {
  /** One way of several. */
  afterYear: string[][]
  /** Behind the number of a month; none: months have names. */
  afterMonth: string[]
  afterDay: string[]
}

/** All words are folded. Shifts are -1 for the last, 0 for this, 1 for the next. */
export interface Calendar {
  months: Record<string, number>
  /** Months that are also other words, so that they need a sign beside them: "may", "march". */
  doubtfulMonths: string[]
  /** Of those, verbs, and numbers, as which they are written small: "may", "sept". */
  verbMonths: string[]
  numberMonths: string[]
  /** Monday is 1. */
  weekdays: Record<string, number>
  /** Short weekdays, read only beside a day. */
  shortWeekdays: Record<string, number>
  seasons: Record<string, Season>
  /** What may stand before a season that is a date. */
  beforeSeason: string[]
  /** Seasons that are other words, too: how they are written, and what tells one without a year. */
  doubtfulSeasons: Record<string, { written: string; before: string[] }>
  units: Record<string, CalendarUnit>
  /** Those of them that end in s and are one. */
  singulars: string[]
  /** Before "weekend" alone, before a unit that is this one without saying so, and before one behind a part: "la fin de l'année". */
  beforeWeekend: string[]
  beforeUnit: string[]
  beforePartedUnit: string[]
  /** Behind a unit that is the one after the next: "the week after next". */
  afterNext: string[]
  /** Behind a unit that is the one before the last: "the week before last". */
  beforeLast: string[]
  /** Behind a weekday, which of its name it is: "Monday week" 2, "the Tuesday before last" -2. */
  weekdaysOn: Record<string, number>
  /** Before a part of a unit that runs: "en fin d'année". */
  beforePart: string[]
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
  /** Links that need more than a bare day before them: "down from twelve in March". */
  doubtfulLinks: string[]
  /** What ends the number of a day or a decade: "22nd", "1970s". */
  numberEndings: string[]
  /** After a number these make it a count and no day. */
  afterCount: string[]
  /** Whether the first day of a range may lack its month without a word that opens it. */
  bareRangeDays: boolean
  /** Halves of a period: "earlier this month". */
  bounds: Record<string, 'before' | 'after'>
  /** Between one and its period: "later in the week". */
  inThis: string[]
  /** Before a count of units: "il y a deux ans" -1, "dans trois jours" 1. */
  countBefore: Record<string, number>
  /** Before when something began, which is over: "depuis janvier", "since May". */
  sinceWhen: string[]
  /** Before a count of units that runs up to today: "depuis dix ans". */
  since: string[]
  /** After one, from today: "ago" -1. */
  countAfter: Record<string, number>
  /** After one, from the date before: "plus tard" 1. */
  countAfterDate: Record<string, number>
  /** After one, from the date that follows: "two weeks before Christmas". */
  countToDate: Record<string, number>
  few: string[]
  /** Two of a unit: "a couple of days". */
  pair: string[]
  /** The day before or after something by its last word, what ties it to that, and what may follow that ties nothing. */
  eves: string[]
  eveOf: string[]
  notEveOf: string[]
  quarters: string[]
  halves: string[]
  /** Halves that are of a match as often as of a year, unless one of these follows. */
  doubtfulHalves: string[]
  /** In the sentence of a doubtful half, what is told of halves of years. */
  halvedInYears: string[]
  afterHalf: string[]
  holidays: Record<string, string>
  /** Before a weekday, these mean that of another week: "next Friday" on a Tuesday. */
  weekShifts: Record<string, number>
  /** Between the parts of one date: "12 de juin", "the 4th of July". */
  links: string[]
  articles: string[]
  /** Before a number of two digits that may begin an expression. */
  numberLeads: string[]
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
  /** Before a verb that is spelt like a word of time: "to last". */
  beforeInfinitive: string[]
  /** Right before an age that is told without its unit. */
  aged: string[]
  /** Before a birth; between somebody and the age he had; words of a death. */
  born: string[]
  hadAge: string[]
  died: string[]
  /** Before a bare year or month these make it a date. */
  beforeYear: string[]
  /** What begins a sentence with the year of the day behind it: "L'an 2024, le 17 septembre". */
  yearOpeners: string[]
  /** Of those, what begins a record, which tells only what happened. */
  recordOpeners: string[]
  /** Before the number of a year, nouns for it: "exercice 2024". */
  yearLabels: string[]
  /** First words of an expression that none of the other lists begins with. */
  openings: string[]
  /** Behind the words for this or next, what is a year: "mars de cette année", "March next year". */
  yearForm: RegExp
  yearNouns: string[]
  /** Shifts that move a year right behind its month: "en mars dernier". */
  yearShifts: string[]
  /** Between the hundreds of a year and less than ten: "nineteen oh two". */
  zeros: string[]
  /** Words as written, one or two, that tell that what a sentence says is still to come, and verbs that do. */
  future: string[]
  futureVerb: RegExp
  /** Words as written, with those after them, that look ahead by themselves but not together: "aurait vendu". */
  perfect: RegExp
  /** The end of words as written, in which what looks back by itself looks ahead. */
  futurePerfect: RegExp
  /** Words as written that tell that it is over, and verbs that do. */
  past: string[]
  pastVerb: RegExp
  /** Right before a date these look ahead whatever the verb says. */
  until: string[]
  /** Told to be over, these last up to such a date: "a duré jusqu'en mars", "ran until May". */
  lasting: string[]
  /** What is done at a date that somebody has planned, who plans it so, and what ties the date to something else. */
  plans: string[]
  planners: RegExp
  notPlanned: string[]
  /** First words of a sentence that asks for something to come: "ask us". */
  asked: string[]
  /** What has been done, right before its day. */
  participle: RegExp
  /** These look ahead where no verb says otherwise. */
  before: string[]
  /** Parts of compounds: "mi-mars". */
  compounds: string[]
  /** Words for decades, with their first year. */
  decades: Record<string, number>
  /** Before the digits of one: "les années 60". */
  decadeNouns: string[]
  centuryWords: string[]
  /** Words of time that name a broadcast, as written, and what then follows: "the Today programme". */
  programmes: { names: string[]; nouns: string[] }
  /** Null where dates do not begin with their year. */
  yearFirst: YearFirst | null
  /** Whether 3/2 is in February. */
  dayFirst: boolean
}
