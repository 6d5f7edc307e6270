import type { DealKind, DealStatus } from '../../model/extraction'
import type { DealSigns } from './deal-signs'

/** All words are folded. */
export interface Dealings {
  /** Verbs by what their subject does and what kind of deal that makes. */
  verbs: DealVerb[]
  /** Verbs that hint at the same too loosely for a rule. */
  hints: DealVerb[]
  /** Nouns that name a kind of deal. */
  nouns: Record<string, DealKind>
  /** Nouns whose giver stands after "from", "with" or "auprès de": loans, offers, promises. */
  givenBy: string[]
  /** Words and phrases that tell in which state a deal is. */
  states: Record<string, DealStatus>
  /** Words that hint at that too weakly for a rule. */
  signs: DealSigns
  /** Before the one who receives, and before the one who gives. */
  toward: string[]
  fromward: string[]
  with: string[]
  /** Before what something is for, whoever owns it: "in a plant". */
  into: string[]
  /** The same behind the amount of an investment: "consacrer 3 millions à la reconversion". */
  things: string[]
  /** Before a place where something merely happens. */
  locatives: string[]
  /** Before "by" and the other side, which will have nothing of an offer. */
  rebuffs: string[]
  /** Verbs by which a court makes a fine less. */
  lowerings: string[]
  /** Nouns of what is put out to tender. */
  tenders: string[]
  /** Between a noun and who is bought: "bid for", "offre sur"; between a noun of a merger and its two sides. */
  targets: string[]
  between: string[]
  /** Before how much somebody is said to be worth: "valuing". */
  valuations: string[]
  /** What the text calls the price of a deal told before. */
  priceNouns: string[]
  /** Verbs of who will have nothing of an offer. */
  refusing: string[]
  /** Before whom something is said or done in front of: no side. */
  facing: string[]
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
  /** Who was named last, in the sentence before: "celle-ci". */
  latters: string[]
  /** Whom somebody speaks for: "her client". */
  clients: string[]
  /** Before what is only supposed: "if". */
  conditions: string[]
  /** Words that look like the end of a deal where a price moves: "closed down", "dropped to". */
  movements: { closings: string[]; drops: string[]; directions: string[]; leads: string[] }
  /** The "no" that refuses, and what may stand behind it. */
  refusals: { no: string[]; behind: string[] }
  /** Behind whom something belongs to: "Mexico’s". */
  genitives: string[]
  /** What stands before what somebody refuses to do, and before what something is done for; what an infinitive looks like. */
  refused: string[]
  /** Pronouns between that and its verb: "refuse d’en parler". */
  clitics: string[]
  aims: string[]
  /** Before a verb that has the subject of another: "avant de". */
  ties: string[]
  infinitive: RegExp
  /** What a verb that tells what is to come looks like, folded. */
  futureForm: RegExp
  /** Right before a verb of what somebody has to do or may do: "devra", "could"; and verbs of what threatens: "faces". */
  duties: string[]
  threats: string[]
  /** Before the participle of what was over before something else: "had". */
  pluperfects: string[]
  /** Nouns for jobs and those who hold them. */
  jobs: string[]
  /** Before the one who acts in a passive: "by", "par". */
  agents: string[]
  /** What a participle looks like, folded. */
  participle: RegExp
  /** Verb forms that are nouns after an article: "an offer", "une offre". */
  nounsToo: string[]
  /** Forms of a verb that brings money in, but not where its object is an offer. */
  raises: string[]
  negations: string[]
  /** Beside a negation, these leave open what may still come, or what else was done: "not yet", « n’a racheté que ». */
  yets: string[]
  /** Before where somebody once worked, and before "by" and who has a view of what is done. */
  formers: string[]
  judging: string[]
  /** Before what somebody knows of or has to do with: "close to the talks". */
  bystanders: string[]
  /** Between a sum and the same in another currency: "or", "soit". */
  restated: string[]
  /** Tell that names and amounts stand in the same order. */
  inOrder: string[]
  /** Beside an amount that each of several gives or takes. */
  each: string[]
  /** Before whom a fine strikes. */
  struck: string[]
  /** Before the verb of a fine that its subject suffers, beside forms of "to be". */
  suffered: string[]
  /** Between an amount and the goods it buys, and what is no goods: shares. */
  worth: string
  securities: string[]
  /** Words by which talks that ended begin again: "resumed". */
  resumptions: string[]
  /** Before what a payment is made for. */
  purposes: string[]
  /** What a payment puts an end to: it goes to nobody whom the text is about. */
  settlings: string[]
  /** Nouns for the state: it gives without having a name. */
  publics: string[]
  /** Before a hearer: "told". */
  tellings: string[]
  /** Before a source: "selon", "according to". */
  according: string[]
  /** After a source and its verb: "que", "that". */
  that: string[]
  /** With these before it, that word tells nothing that somebody says: "parce que", "so that". */
  noThat: string[]
  transfers: Transfers
  pronouns: string[]
  /** Those of them that stand for a person alone. */
  persons: string[]
  /** Pronouns that a speaker uses of his own side, and those of them that he uses of himself alone. */
  own: string[]
  ownSelf: string[]
  articles: string[]
  /** Between an amount and the measure that costs it: "a tonne". */
  apiece: string[]
  /** Possessives of whom a sentence has named: "its bank". */
  owners: string[]
  /** What is paid to those who work, rent out or own: no deal. */
  wages: string[]
  /** Nouns for what stands in somebody's books: no deal; and what may stand between them and how much it is. */
  standings: string[]
  standing: string[]
  /** Before such a noun, behind how much it is: "$3bn in debt". */
  standsIn: string[]
  /** Before a medium, these tell where something is said. */
  airs: string[]
  /** Right before what a firm was founded with. */
  shareCapital: RegExp
  /** Forms of "to lose", and of "to cost" and "to save". */
  losing: string[]
  costing: string[]
  /** Nouns for a share, and what stands before its price. */
  shares: string[]
  prices: string[]
  /** Nouns for the place that a text is about: "the town", "la ville". */
  towns: string[]
  /** Nouns for the body that a text is about: "the company", "le club". */
  bodies: string[]
  /** What a noun looks like by which a text may call a body that it names, folded. */
  callings: { nouns: RegExp }
  /** Whether the noun for what a body is stands first in its name: "Banque du Lac". */
  headFirst: boolean
  /** Behind it, where it stands first in a language that puts it last: "Bank of Norvale". */
  headLinks: string[]
  /** Words in the name of a court, an assembly or the police. */
  authorities: string[]
  /** Words by which a text comes back to a deal: "l'accord", "the offer". */
  returns: string[]
}

/** How a text tells that a player goes from one club to another. */
interface Transfers {
  /** Verbs whose object is the club come to, those whose object is the one left, and words with "from" and "to". */
  joining: string[]
  leaving: string[]
  moves: string[]
  /** Before the price, and what a move brings in. */
  prices: string[]
  fetching: string[]
  /** Nouns and pronouns for who moves. */
  players: string[]
  persons: string[]
}

export interface DealVerb {
  /** Its forms, some with what belongs to them: "took over". */
  words: string[]
  kind: DealKind
  subject: 'gives' | 'gets'
  status: DealStatus
  /** Gives back, so that whoever gave before receives. */
  back?: true
  /** Asks for it, so that whoever is asked would give. */
  asks?: true
  /** Keeps what was to be given, so that no name behind "from" gives. */
  keeps?: true
  /** Deals only where one of these follows it: "put £4 million into". */
  needs?: string[]
}
