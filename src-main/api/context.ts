import type { RecognisedDocument } from '../model/document'
import type { Extraction } from '../model/extraction'
import type { Store } from '../store/store'
import type { Announcement } from './contract/announcement'

/** What every topic works with. */
export interface ApiContext {
  store: Store
  /** Tells whoever listens, without waiting for them. */
  announce(announcement: Announcement): void
  /** Reads and extracts a file, apart from this thread where the program runs; in the same one in tests. */
  read: ReadFile
  /** Gives up the file being read; its promise is rejected with `cancelled`. */
  cancelReading(): void
  /** Whole path of the sample library's article. */
  sample: string
}

export interface FileToRead {
  name: string
  bytes: Uint8Array
  /** Set where the file was read before: its text stays as it is, and only what it says is found anew. */
  known?: RecognisedDocument
}

/** A document and what it says. */
export interface ReadFileAnswer {
  read: RecognisedDocument
  extraction: Extraction
}

export type ReadFile = (file: FileToRead) => Promise<ReadFileAnswer>
