import type { KeyLists } from './keys'
import type { TextWords } from './text-words'

/** A sentence and what is known of its words, while its places are described. */
export interface Place {
  types: TextWords
  keys: KeyLists
  listed: Uint16Array
  ruled: Uint8Array
  near: Uint8Array
  settings: number[]
  from: number
  to: number
  heading: number
}
