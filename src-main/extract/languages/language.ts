import type { Amounts } from './amounts'
import type { Bodies } from './bodies'
import type { Calendar } from './calendar'
import type { Dealings } from './dealings'
import type { Names } from './names'
import type { Press } from './press'
import type { Speech } from './speech'
import type { Tolls } from './tolls'

/** What extraction knows of one language: words and patterns, no code that decides. A new language is one such object. */
export interface Language {
  /** BCP 47. */
  code: string
  /** Words so frequent that their share tells the language. */
  frequent: string[]
  /** Titles, first names, heads of organizations and places: what a name looks like. */
  names: Names
  /** What stands around the names of firms and other bodies. */
  bodies: Bodies
  /** What papers are called, and what stands around them. */
  press: Press
  /** Verbs and phrases that put words in a mouth, pronouns, roles. */
  speech: Speech
  /** Number words, scales, currencies, measures, hedges. */
  amounts: Amounts
  /** Months, weekdays, seasons, relative expressions. */
  calendar: Calendar
  /** Verbs and nouns of deals and what status they tell. */
  dealings: Dealings
  /** What people are counted for: the dead, the injured, those who march. */
  tolls: Tolls
}
