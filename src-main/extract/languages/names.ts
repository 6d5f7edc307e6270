import type { EntityKind } from '../../model/extraction'

/** What names look like, and the words around them. */
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
  /** Of the linkers, those over which only the name of a thing with parts goes on: "Banque pour l'Avenir". */
  weakLinkers: string[]
  /** Words whose letters an acronym leaves out: "(CMS)" for "la cour des marais salants". */
  unlettered: string[]
  /** Pronouns with a verb behind an apostrophe, which have a capital and name nothing: "They've", "Don't". */
  contraction: RegExp
  /** What an adverb looks like, which may begin a sentence with a capital: "Finally". */
  adverb: RegExp
  /** Before a name, numbers that may be part of it: "Les Trois Vallées". */
  numerals: string[]
  /** What a word may end in when it is a form of another. */
  endings: RegExp
  /** Nouns that begin an organization's name and draw lower-case words behind them. */
  heads: string[]
  /** Words inside a name that tell its kind. */
  organizations: string[]
  media: string[]
  places: string[]
  placeBefore: string[]
  /** Of those before a place, what hardly anything else follows: "en". */
  inside: string[]
  /** Behind a body's noun, what goes on with its name in lower case: "Caisse solidaire", "Le Phare hebdo". */
  bodyAdjective: RegExp
  bodyLinks: string[]
  /** Between a body's name and that of its head: "Pelham CEO Rosa Quist". */
  offices: string[]
  /** Nouns for who and what only a body has, and what links them to its name: "la présidente de Mondello". */
  chiefs: string[]
  chiefLinks: string[]
  /** Between names that are most often of one kind: "Portsmouth and Poole". */
  joins: string[]
  /** Behind the name of a town: "Thornbury councillors". */
  townspeople: string[]
  /** Before a firm, where it comes from, behind one of these articles: "le danois Kornfeld". */
  nations: string[]
  beforeNation: string[]
  /** Behind a person's name, how old he is, but for what is only a number between commas. */
  age: RegExp
  /** Before a place that one goes to, and, somewhere before that, words for going there: "will come to Brumont". */
  goingTo: string[]
  going: string[]
  /** Nouns before a name that tell its kind. */
  before: Record<EntityKind, string[]>
  /** Words inside the name of an event. */
  initials: string[]
  /** Names everybody knows, spaces written as low lines. */
  known: { media: string[]; organization: string[]; place: string[] }
  demonyms: RegExp
  /** Before a demonym that names nobody: "les Français". */
  beforeDemonym: string[]
  /** Somebody by where he comes from or what he stands for, as said behind an article: "the Welshman", "la Toulonnaise". */
  inhabitants: RegExp
  /** What stands between somebody's name and another of his: "Alexandra Maquin, dite Alma". */
  otherwise: RegExp
  /** Before capitals that name nothing: "des GPU", "many PCs". */
  beforeAcronym: string[]
  /** What but for its capitals would be a word that names nothing: "US". */
  acronyms: string[]
  /** Whose trade or part it is, as one word that names nobody: "chipmaker". */
  makers: string[]
  /** Words common in lower case. */
  words: string[]
}
