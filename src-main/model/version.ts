import type { Colour } from './annotation'
import type { Locator } from './locator'
import type { MarkType } from './mark'
import type { Span } from './span'

/** One version of a document. Its row can be read as a document of its own. */
export interface VersionRow {
  /** The row to read it by: the document's own for the newest. */
  id: number
  version: number
  title: string
  fileName: string
  sha256: string
  importedAt: string
  /** UTF-16 code units. */
  length: number
}

/** Where bytes that came in stand now: the row to read them by, and the document that they are or are a version of. */
export interface VersionPlace {
  sha256: string
  id: number
  document: number
}

export type OrphanKind = 'annotation' | 'citation' | MarkType

/** found with changed words and awaiting a person's yes; found nowhere for certain; left so by a person. */
export type OrphanState = 'proposed' | 'orphan' | 'kept'

/** Where an orphan's words may stand in the newest version, with the words around. */
interface OrphanCandidate extends Span {
  id: number
  words: string
  prefix: string
  suffix: string
}

/** What a person did on words of an earlier version that have no certain place in the newest. Its span is in that version. */
export interface Orphan extends Span {
  id: number
  kind: OrphanKind
  state: OrphanState
  /** The id of the annotation, citation or mark. */
  of: number
  document: number
  documentTitle: string
  /** The row and the number of the version its words stand in. */
  source: number
  version: number
  words: string
  prefix: string
  suffix: string
  locator: Locator
  /** What a person said there: a comment, a name, what a date means. */
  said: string
  colour: Colour | null
  rejected: boolean
  /** Where it is used: the titles of notes, the names of comparisons. */
  usedIn: string[]
  candidates: OrphanCandidate[]
}
