import type { FileAnnotation } from './annotation'
import type { PrintedPages } from './page'
import type { Span } from './span'

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list item' | 'table cell' | 'quote'

/** A piece of a document's text; titles and headings have a level, from 1 to 6, a title always the first. */
export interface Block extends Span {
  kind: BlockKind
  level?: number
  /** The label of the page it begins on, as the document prints it; of a recording, when it is said: "0:12:05". */
  page?: string
}

/** What a reader makes of a file: its text, normalised once, and what the file says of itself. */
export interface ReadDocument {
  title: string
  author: string | null
  publisher: string | null
  /** ISO 8601 day, month or year. */
  published: string | null
  /** BCP 47, where the file says so. */
  language: string | null
  address: string | null
  /** When a page was saved from the web, ISO 8601, where the file says so. */
  captured: string | null
  text: string
  blocks: Block[]
  /** The pages it was printed on, where the file holds them. */
  printed?: PrintedPages
  /** What people marked in the file with other programs. */
  marked?: FileAnnotation[]
  /** What of the file was not read or not surely, where it is more than its format never gives. */
  remarks?: Remark[]
}

/** Something of a file that was not read or not surely, though the rest of it was. The code is a word that becomes a sentence. */
export interface Remark {
  code:
    | 'missing-chapters'
    | 'attachments-unread'
    | 'pages-without-text'
    | 'encoding-guessed'
    | 'cut-short'
    | 'language-unread'
  facts: Record<string, string | number>
}

/** How words came that were in no file: from the clipboard, or from another program. */
export interface Capture {
  /** ISO 8601. */
  at: string
  /** Whether a person chose just these words, so that nothing of them may be left out. */
  chosen: boolean
}

/** A document with the name of the format it was read as. */
export interface RecognisedDocument extends ReadDocument {
  format: string
}
