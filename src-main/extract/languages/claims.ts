/** How a text restates its own numbers; each is asked of the few words between two of them. */
export interface Claims {
  /** Between a part and its whole: "140 of its 560 jobs", "214 postes sur 860". */
  outOf: RegExp
  /** Before a whole that its part follows: "Sur 350 salariés, 70". */
  outOfFirst: RegExp
  /** Between a part and the share that a comma sets beside it: ", about". */
  aside: RegExp
  /** Before a restatement: "soit 25 %", "or a quarter". */
  or: RegExp
  /** After a share: "du montant", "of the price", with the noun for the whole. */
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
  ofThem: RegExp
  /** Between a share of payments and what one is: "a day at". */
  apiece: RegExp
  /** Right behind the price of one: "each", "pièce". */
  piece: RegExp
  /** After what each unit of time costs, with the unit: "a month". */
  per: RegExp
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
  /** Before the older of two amounts: "than the", "que la". */
  than: RegExp
  /** Between the two ends of a change: "de 18 à 54". */
  fromTo: { from: RegExp; to: RegExp }
  /** Before a total that ends a list: "which makes", "au total". */
  total: RegExp
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
