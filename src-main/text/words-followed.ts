import { align, type Alignment } from './alignment'
import { tokensOf, wordBook, type Tokens } from './tokens'

/**
 * Where each word of a text went in a changed version of it: all that takes long to find out, in columns, so that one
 * thread can find it out and another look places up in it.
 */
export interface WordsFollowed extends Alignment {
  old: Tokens
  now: Tokens
  /** How many letters each word has, by its number. */
  lengths: Int32Array
  /** Where each word stands in the text after. */
  places: PlacesOfWords
  /** The same, of those alone that came from nowhere in the text before. */
  newPlaces: PlacesOfWords
}

/** Of the word of a number, `list` holds the places from `first[number]` to `first[number + 1]`, in order. */
interface PlacesOfWords {
  first: Int32Array
  list: Int32Array
}

/** Time grows with the length of the texts. */
export function followWords(before: string, after: string): WordsFollowed {
  const book = wordBook()
  const old = tokensOf(before, book)
  const now = tokensOf(after, book)
  const alignment = align(old, now, book.keys)
  const { words } = now
  return {
    ...alignment,
    ...{ old, now },
    lengths: Int32Array.from(book.keys, ({ length }) => length),
    places: placesOf(words, book.keys.length, () => true),
    newPlaces: placesOf(words, book.keys.length, (at) => alignment.from[at]! < 0),
  }
}

function placesOf(words: Int32Array, count: number, isAsked: (at: number) => boolean): PlacesOfWords {
  const first = new Int32Array(count + 1)
  for (const [at, word] of words.entries()) if (isAsked(at)) first[word + 1]!++
  for (let word = 0; word < count; word++) first[word + 1]! += first[word]!
  const free = first.slice()
  const list = new Int32Array(first[count]!)
  for (const [at, word] of words.entries()) if (isAsked(at)) list[free[word]!++] = at
  return { first, list }
}

/** The memory it lies in, which can be handed to another thread without a copy. */
export function memoryOf({ old, now, lengths, places, newPlaces, to, from }: WordsFollowed): ArrayBuffer[] {
  const columns = [old, now, places, newPlaces].flatMap((each) => Object.values(each) as Int32Array[])
  // None of them is shared: they were made here.
  return [...columns, lengths, to, from].map(({ buffer }) => buffer as ArrayBuffer)
}
