import type { Locator } from './locator'
import type { Span } from './span'

export interface NoteRow {
  id: number
  title: string
  /** The body's first words, without Markdown. */
  excerpt: string
  /** Whether nothing is written in it yet. */
  empty: boolean
  citations: number
  changedAt: string
}

/** A page of notes, and how many there are on all pages. */
export interface NoteList {
  rows: NoteRow[]
  total: number
}

/** A note. Its body is Markdown in which `[words](florilege://citation/ID)` cites, and such links name entities, documents and notes. */
export interface Note extends NoteRow {
  body: string
  createdAt: string
}

/** What a note may cite or link to, and a person may remove. */
export const citedKinds = ['document', 'annotation', 'quote', 'note', 'entity'] as const
export type CitedKind = (typeof citedKinds)[number]

/** Quotation marks with the spaces within them. */
export interface QuoteMarks {
  open: string
  close: string
}

/** Exact words that a note may cite, with what pins them to their source. */
export interface Citation extends Span {
  id: number
  /** The row of the version its words were taken from: the document's own for the newest. */
  document: number
  /** The number of that version, when it came in, and the number of the newest. */
  version: number
  importedAt: string
  newest: number
  documentTitle: string
  fileName: string
  sha256: string
  published: string | null
  quote: number | null
  annotation: number | null
  words: string
  prefix: string
  suffix: string
  speaker: string | null
  /** As whose words they stand: somebody's or the document's own, reported in other words than were said, or a mere figure. */
  kind: 'words' | 'reported' | 'figure'
  /** What stands around them wherever they are shown; null where nobody said them so. */
  marks: QuoteMarks | null
  locator: Locator
  /** Whether the words stand at their place in the text they were taken from. */
  exact: boolean
  /** Where they stand in the newest version, and as what; null where they stand nowhere for certain. */
  now: (Span & { document: number; words: string }) | null
}

/** What `@` and `[[` offer in a note. */
export interface Suggestion {
  kind: 'quote' | 'annotation' | 'entity' | 'document' | 'note'
  id: number
  words: string
  /** Speaker, document or kind, shown beside. */
  detail: string
}

/** A document as what cites it names it. */
export interface CitedSource {
  id: number
  title: string
  fileName: string
  sha256: string
  author: string | null
  publisher: string | null
  published: string | null
  /** Where it was saved from, and when, ISO 8601: of what came from the web. */
  address: string | null
  captured: string | null
  /** The names of what a person corrected of these, with commas; null where all is as the file says. */
  corrected: string | null
  language: string
  /** The number of this version, when it came in, and the number of the newest. */
  version: number
  importedAt: string
  newest: number
}
