import type { Capture, RecognisedDocument } from '../model/document'
import type { Extraction } from '../model/extraction'
import type { Store } from '../store/store'
import type { ComparedTexts, TextsToCompare } from '../text/compare-versions'
import type { Announcement } from './contract/announcement'

/** What every topic works with. */
export interface ApiContext {
  store: Store
  /** Tells whoever listens, without waiting for them. */
  announce(announcement: Announcement): void
  /** Reads and extracts a file, apart from this thread where the program runs; in the same one in tests. */
  read: ReadFile
  /** Compares the text of a file with one it may be a version of, where files are read. */
  compare: CompareTexts
  /** Gives up the file being read or compared; its promise is rejected with `cancelled`. */
  cancelReading(): void
  /** Writes in one go, once nobody else of this program is writing. */
  inTurn<Value>(work: () => Value): Promise<Value>
  /** Whole path of the sample library's article. */
  sample: string
}

export interface FileToRead {
  name: string
  bytes: Uint8Array
  /** Set where it is no file: its name says only how it came. */
  capture?: Capture | undefined
  /** Set where the file was read before: its text stays as it is, and only what it says is found anew. */
  known?: RecognisedDocument
}

/** A document and what it says. */
export interface ReadFileAnswer {
  read: RecognisedDocument
  extraction: Extraction
}

export type ReadFile = (file: FileToRead) => Promise<ReadFileAnswer>

/** Named as the file whose text it is about. */
export type CompareTexts = (name: string, texts: TextsToCompare) => Promise<ComparedTexts>
