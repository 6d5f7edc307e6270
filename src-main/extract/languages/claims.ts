/** How a text restates its own numbers; each is asked of the few words between two of them. */
export interface Claims {
  /** Between a part and its whole: "140 of its 560 jobs", "214 postes sur 860". */
  outOf: RegExp
  /** Before a whole that its part follows: "Sur 350 salariés, 70". */
  outOfFirst: RegExp
  /** The same at the head of a list of all its parts: "Of those £52 million". */
  ofThose: RegExp
  /** Between a part and the share that a comma sets beside it: ", about". */
  aside: RegExp
  /** Before a share that is only a bound: "less than", "plus de". */
  under: RegExp
  over: RegExp
  /** Before a restatement: "soit 25 %", "or a quarter". */
  or: RegExp
  /** Between a share and its part, where a mark sets one beside the other: ", exactly", ". C'est". */
  beside: RegExp
  /** After a share: "du montant", "of the price", with the noun for the whole. */
  /** Leads to what one of the two amounts before it is of the other: ", a ratio of". */
  ratioOf: RegExp
  /** Behind a change, the year that it is told of: "more than in June 2023". */
  thanIn: RegExp
  share: RegExp
  /** Nouns that stand for any amount told before. */
  anyWhole: RegExp
  /** Before a percentage or fraction and after it, where it tells a change: "en hausse de", "20% less". */
  rise: Sides
  fall: Sides
  /** Around a change that is told by the year, or of another measure: "a year", "en volume". */
  otherwise: Sides
  /** After an amount that was only expected. */
  forecast: RegExp
  /** Begins another clause, that tells of something else: "and", "while". */
  clause: RegExp
  /** Between the amounts that a clause is told of and the share that it restates: ", soit une hausse de", ", up". */
  restates: RegExp
  /** Before the older of two amounts: "from", "contre", "par rapport à". */
  against: RegExp
  /** Right after a share that something is told to be of; before one that is told to be of what stands before it. */
  of: RegExp
  including: RegExp
  /** Right after a share, where all that was counted is meant: "of its workforce". */
  ofAll: RegExp
  /** Between a whole and a part of it, or its share: ", dont", "of which the bank would lend". */
  included: RegExp
  /** Between a share and its whole, with a noun for the whole: "of its turnover of", "du budget (". */
  ofNamed: RegExp
  ofThem: RegExp
  /** Between a share of payments and what one is: "a day at". */
  apiece: RegExp
  /** Right behind the price of one: "each", "pièce". */
  piece: RegExp
  /** Behind the price of one, with what it is one of: "a plot", "l’essieu". */
  perOne: RegExp
  /** Before the price of one: "each", "chacun", "à raison de". */
  eachBefore: RegExp
  /** After what each unit of time costs, with the unit: "a month". */
  per: RegExp
  /** Between a total and how long it lasts: "over". */
  during: RegExp
  /** Before what it is by the year: "; at". */
  atPrice: RegExp
  /** The head of a sentence that weighs what those before it told: "That is". */
  thatIs: RegExp
  /** Of those, what adds up what was just listed. */
  makes: RegExp
  /** Nouns for what two sources may value otherwise, by one key for both languages: "debt", "dette". */
  things: Record<string, string>
  /** Between such a noun and its amount: "is", "atteint". */
  amountsTo: RegExp
  /** Before an amount that a source puts on a thing that it names again: "chiffre la perte à". */
  valued: RegExp
  /** Before a count that a source puts on what another counted otherwise, with its noun: "puts the number of jobs at". */
  counted: RegExp
  /** Behind a number, where it multiplies: "times the". */
  times: RegExp
  /** In the words of a ratio, what tells that it multiplies: "divisé par deux". */
  multiplied: RegExp
  /** Right before a share by which the one of two amounts goes beyond the other: "by". */
  by: RegExp
  /** Between what was and what is: "and now it is". */
  now: RegExp
  /** Before the older of two amounts: "than the", "que la". */
  than: RegExp
  /** Between the two ends of a change: "de 18 à 54". */
  fromTo: { from: RegExp; to: RegExp }
  /** Before a total that ends a list: "which makes", "au total". */
  total: RegExp
  /** Before a total that sentences before it add up to: "Together, that came to", "Faites le compte :". */
  summed: RegExp
  /** Around what is left of an amount: "the rest,", "remaining". */
  rest: Sides
  /** Before it, where the sentence tells the two that it is left of: ", leaving". */
  leaving: RegExp
  /** Before how far two amounts lie apart: "a difference of". */
  apart: RegExp
  /** Right behind an amount, with its source: "according to". */
  voiced: RegExp
  /** Around an amount that somebody judges so: "put at 1,200 by the group". */
  judged: Sides
  /** Between such an amount and another, of another source: "the union counts". */
  countered: RegExp
  /** Before a count that a source makes: "the union counts". */
  counts: RegExp
  /** Right behind a total: "in all". */
  inAll: RegExp
  and: RegExp
  /** Between a number of payments and each of them. */
  each: RegExp
  /** Somewhere before an amount that a source tells. */
  told: RegExp
  /** Right before the other amount that another source tells for the same: "puts it at". */
  toldOtherwise: RegExp
}

/** What stands before a share and what stands after it; one of them is enough. */
interface Sides {
  before: RegExp
  after: RegExp
}
