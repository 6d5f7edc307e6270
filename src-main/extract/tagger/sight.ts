import type { Group } from '../entities/aliases'
import type { Reading } from '../reading'
import type { Gazetteer } from './gazetteer'
import { KeyLists } from './keys'
import { nearCapitals } from './near-capitals'
import { describePlaces } from './place-features'
import { TextWords } from './text-words'
import { describeInText, describeWord, distances, type Around } from './word-features'

/**
 * A text as the tagger sees it, in training and in use alike. What depends on a word alone is told once a type of word
 * and not once a place, in one list for each distance from the place that is judged.
 */
export interface Sight {
  words: TextWords
  /** By distance: the keys that each type of word has in this text. Those it has in any are left to `keysOfWord`. */
  around: Around
  /** By word: the keys that depend on its place. */
  here: KeyLists
  /** By word, whether a capital stands near enough for it to be part of a name; no other word is looked at. */
  near: Uint8Array
  /** First word and end of each sentence. */
  sentences: Int32Array
}

/** How a text looks that may follow these conventions, each given by its number in `settings`. */
export function sightOf(reading: Reading, groups: Group[], gazetteer: Gazetteer, settings: number[]): Sight {
  const words = new TextWords(reading, gazetteer)
  const around = emptyAround(settings.length)
  for (let type = 0; type < words.all.length; type++) {
    describeInText(words, type, around, settings)
    for (const keys of around) keys.end()
  }
  const sentences = boundsOf(reading)
  const near = nearCapitals(words, sentences)
  const here = describePlaces(reading, words, { sentences, groups, gazetteer, near, settings })
  return { words, around, here, near, sentences }
}

/** By distance, the keys that a word has in any text, in one row. */
export function keysOfWord(words: TextWords, type: number): Around {
  const around = emptyAround(1, keysOfOneWord)
  describeWord(words, type, around)
  for (const keys of around) keys.end()
  return around
}

const keysOfOneWord = 32

function emptyAround(usual: number, room?: number): Around {
  return distances.map(() => new KeyLists(usual, room)) as Around // one for each distance
}

function boundsOf({ words, sentences }: Reading): Int32Array {
  const bounds = new Int32Array(sentences.length * 2)
  let at = 0
  sentences.forEach((sentence, index) => {
    while (at < words.length && words[at]!.start < sentence.start) at++
    bounds[index * 2] = at
    while (at < words.length && words[at]!.start < sentence.end) at++
    bounds[index * 2 + 1] = at
  })
  return bounds
}
