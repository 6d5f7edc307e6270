import type { Block, Remark } from './document'
import type { EntityKind, QuoteKind } from './extraction'
import type { PrintedPage } from './page'
import type { Locator } from './locator'
import type { NearWord } from './query'
import type { Span } from './span'

/** The open library: its file, what it holds and what can be undone. */
export interface LibraryState {
  /** Whole path of the SQLite file. */
  file: string
  /** The file's name without its extension. */
  name: string
  counts: {
    documents: number
    quotes: number
    entities: number
    annotations: number
    comparisons: number
    notes: number
    /** Those that wait for a person. */
    orphans: number
  }
  undo: Act | null
  redo: Act | null
}

export type ActName =
  | 'import'
  | 'read again'
  | 'part version'
  | 'correct document'
  | 'trash document'
  | 'return document'
  | 'accept quote'
  | 'accept mark'
  | 'correct quote'
  | 'correct mention'
  | 'correct figure'
  | 'correct date'
  | 'correct deal'
  | 'move mark'
  | 'reject mark'
  | 'make mark'
  | 'rename entity'
  | 'change entity'
  | 'merge entities'
  | 'split entity'
  | 'highlight'
  | 'change annotation'
  | 'remove annotation'
  | 'highlight all'
  | 'change annotations'
  | 'remove annotations'
  | 'return annotations'
  | 'delete annotations'
  | 'make tag'
  | 'change tag'
  | 'rename tag'
  | 'remove tag'
  | 'mean colour'
  | 'save search'
  | 'remove search'
  | 'make comparison'
  | 'change comparison'
  | 'remark'
  | 'remove comparison'
  | 'make note'
  | 'write note'
  | 'remove note'
  | 'cite'
  | 'place orphan'
  | 'keep orphan'
  | 'remove orphan'

/** Something a person did that can be undone, with the words it touched. */
export interface Act {
  act: ActName
  words: string
  /** The note that was written in: it is shown before that is taken back. */
  note?: number
}

/** A document in the trash. */
export interface TrashedDocument {
  id: number
  title: string
  fileName: string
  trashedAt: string
  /** How many come back with it. */
  annotations: number
}

/** What became of the trash. */
export interface EmptiedTrash {
  deleted: number
  /** How many stay, since notes cite them. */
  cited: number
}

/** A document as lists show it. */
export interface DocumentRow {
  id: number
  /** Its number, from 1. */
  version: number
  /** The document it is an earlier version of; null for the newest. */
  versionOf: number | null
  title: string
  author: string | null
  publisher: string | null
  published: string | null
  language: string
  format: string
  fileName: string
  sha256: string
  importedAt: string
  /** UTF-16 code units. */
  length: number
  quotes: number
  figures: number
  entities: number
  annotations: number
}

/** A page of documents. */
export interface DocumentList {
  rows: DocumentRow[]
  /** How many there are on all pages. */
  total: number
}

/** A document to be read: its text and blocks. */
export interface OpenDocument extends DocumentRow {
  address: string | null
  /** When a page was saved from the web, ISO 8601. */
  captured: string | null
  text: string
  blocks: Block[]
  /** The pages it was printed on; none where it was not. */
  pages: PrintedPage[]
}

/** A quote as lists, search and comparisons show it. */
export interface QuoteRow extends Span {
  id: number
  document: number
  documentTitle: string
  publisher: string | null
  published: string | null
  /** The days it is said to have been said on; null where only its document's day is known. */
  said: { from: string; to: string } | null
  /** The number of the version it stands in, where that is not the newest. */
  earlier: number | null
  /** The document whose version that is: its newest, which may be the one it stands in. */
  newest: number
  kind: QuoteKind
  words: string
  speaker: { id: number; name: string; kind: EntityKind } | null
  /** The words that name the speaker where the text names nobody: "le procureur". */
  speakerWords: string | null
  cue: string | null
  via: { id: number; name: string } | null
  setting: string | null
  locator: Locator
  confidence: number
}

export interface Facet {
  /** The id or word that filters by it. */
  value: string
  label: string
  count: number
}

/** A page of quotes. */
export interface QuoteList {
  rows: QuoteRow[]
  /** How many there are on all pages. */
  total: number
  /** The words of the query beside its filters, and what it leaves out: what is to be lit in the rows. */
  sought: string
  /** Words of the query that were answered by others. */
  near: NearWord[]
}

export interface QuoteFacets {
  speakers: Facet[]
  documents: Facet[]
  kinds: Facet[]
  doubts: Facet[]
}

/** What a person should know after an act on an entity: it was done, and can be undone. */
export type EntityConflict =
  /** Another one bears that name too. */
  | { type: 'name'; other: { id: number; name: string; kind: EntityKind } }
  /** What was merged was of another kind, or had been separated from it by hand. */
  | { type: 'kinds'; from: EntityKind; into: EntityKind }
  | { type: 'separated' }

export interface EntityRow {
  id: number
  kind: EntityKind
  name: string
  aliases: string[]
  documents: number
  mentions: number
  quotes: number
}

/** A page of entities. */
export interface EntityList {
  rows: EntityRow[]
  /** How many there are on all pages. */
  total: number
}

/** What became of all that a person did on a document when a new version of it came in. */
export interface Carried {
  /** Its number, from 2. */
  version: number
  found: number
  proposed: number
  orphaned: number
}

/** What came in was a new version of a document that was there. */
interface BecameVersion extends Carried {
  title: string
  /** Of its bytes, by which it is found whatever becomes of it; reports of before have none. */
  sha256?: string
}

/** What was to come in is an earlier version of a document. */
interface OlderVersion {
  version: number
  newest: number
  title: string
}

export type ImportOutcome =
  | {
      status: 'imported'
      name: string
      document: number
      became?: BecameVersion
      remarks?: Remark[]
    }
  | { status: 'already there'; name: string; document: number; older?: OlderVersion }
  | { status: 'refused'; name: string; code: string; facts: Record<string, string | number> }

export type HitKind = 'quote' | 'passage' | 'note' | 'entity' | 'document' | 'annotation'

/** Where a query was found. `document` is null for notes and entities; `id` is the hit's own (a block's for passages). */
export interface Hit extends Span {
  kind: HitKind
  id: number
  document: number | null
  documentTitle: string | null
  /** Who says the words of a quote, by the whole name; null where nobody is known. */
  speaker?: string | null
  /** Who passes on what is said in a quote. */
  via?: string | null
  /** What a person wrote beside an annotation's words, and its tags. */
  comment?: string
  tags?: string[]
  words: string
  /** Greater is better; comparable within one answer. */
  score: number
  /** Where in `words` the query's words stand. */
  matches: Span[]
  /** Words that answer without being spelt as typed. */
  near: NearWord[]
}
