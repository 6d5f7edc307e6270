import type { Capture } from '../model/document'
import type { WaitingWords } from '../store/waiting-words'

/** A file, or words without one, that wait to be imported. */
export interface FileSource {
  /** The file's own name, which says its format. */
  name: string
  /** How the person knows it: the name, or the way to it from the folder that was chosen. */
  label: string
  /** Bytes, as far as is known. */
  size: number
  /** Whether it came with its folder: what is of no kind that is read is passed over then, instead of refused. */
  inFolder: boolean
  /** Where it lies, where the program may look there again. */
  path?: string
  /** Pasted words, which lie nowhere: the library keeps them until they are in. */
  words?: WaitingWords
  /** Set where it is no file. */
  capture?: Capture | undefined
  /** Its bytes; throws an `AppError` where they cannot be had, `cancelled` once the signal says so. */
  load(signal: AbortSignal): Promise<Uint8Array>
}

/** Words that were pasted, known to the person by that label. */
export function sourceOfWords(label: string, words: WaitingWords): FileSource {
  const { name, bytes, capture } = words
  return {
    ...{ name, label, size: bytes.length, inFolder: false, capture, words },
    load: () => Promise.resolve(bytes),
  }
}
