import { fold } from './folding'

/** The words and signs of a text in order, as columns: cheap to keep, and to hand to another thread. */
export interface Tokens {
  starts: Int32Array
  /** Exclusive. */
  ends: Int32Array
  /** Which word it is, as its number among all: one number for what is told apart by case, accents or kinds of signs alone. */
  words: Int32Array
  /** 1 for the first of a line. */
  opens: Uint8Array
}

/** The different words of some texts; a word's number is its place. */
export interface WordBook {
  /** Its letters as they are compared: without case, accents, ligatures or kinds of quote marks. */
  keys: string[]
  numbers: Map<string, number>
  /** What was looked up already, as it was written; -1 for what is no word. */
  written: Map<string, number>
}

export function wordBook(): WordBook {
  return { keys: [], numbers: new Map(), written: new Map() }
}

/** Cuts a text into words and single signs; white space is none. Time grows with its length. */
export function tokensOf(text: string, book: WordBook): Tokens {
  const [starts, ends, words, opens]: number[][] = [[], [], [], []]
  let end = 0
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const word = book.written.get(written) ?? enter(book, written)
    if (word < 0) continue
    opens!.push(starts!.length === 0 || text.slice(end, index).includes('\n') ? 1 : 0)
    end = index + written.length
    starts!.push(index)
    ends!.push(end)
    words!.push(word)
  }
  return {
    starts: Int32Array.from(starts!),
    ends: Int32Array.from(ends!),
    words: Int32Array.from(words!),
    opens: Uint8Array.from(opens!),
  }
}

function enter({ keys, numbers, written: seen }: WordBook, written: string): number {
  const key = fold(written)
  let number = key === '' ? -1 : numbers.get(key)
  if (number === undefined) numbers.set(key, (number = keys.push(key) - 1))
  seen.set(written, number)
  return number
}
