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
  /** Somebody by where he comes from or what he stands for, as said behind an article: "the Welshman", "la Toulonnaise". */
  inhabitants: RegExp
  /** Words common in lower case. */
  words: string[]
}
