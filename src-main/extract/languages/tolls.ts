import type { TollKind } from '../../model/extraction'

/** How a text counts the dead, the injured, those who march: "25 people were injured", « 25 blessés ». */
export interface Tolls {
  /** Counts of people of whatever kind: "people". */
  anyone: string[]
  /** Kinds of people, by one name for all languages. */
  people: Record<string, string>
  /** Between who is counted and what happened to them: "were", "have also been". */
  linking: string[]
  /** Makes of a count a part or a rest: "of", "another", "including". */
  parts: string[]
  /** Before a count that is only about so many, as no bound is: "about", not "at least". */
  about: string[]
  /** Makes of it how often something happens: "every", "per". */
  rates: string[]
  /** Behind a noun that counts by itself, where its sentence goes on: "40,000 demonstrators in". */
  goesOn: string[]
  kinds: Record<TollKind, TollWords>
}

/** Phrases; a star stands for any ending. */
export interface TollWords {
  /** Behind who is counted: "injured", "lost their lives". */
  done: string[]
  /** Before who is counted: "killing". */
  doing: string[]
  /** Counts by itself: "demonstrators", "deaths". */
  counts: string[]
  /** What alone is counted so, where it is not people: "jobs". */
  only?: string[]
}
