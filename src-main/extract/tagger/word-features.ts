import { describeElsewhere } from './elsewhere'
import { mix, type KeyLists } from './keys'
import { leaningAtEnd, leaningAtStart, type TextWords } from './text-words'

/** By distance from the place that is judged: the keys of each type of word that stands there. */
export type Around = [KeyLists, KeyLists, KeyLists, KeyLists, KeyLists]
export const distances = [-2, -1, 0, 1, 2]
const middle = 2

/** Writes the keys that a word has in any text, from each distance. */
export function describeWord(words: TextWords, type: number, around: Around): void {
  const word = words.all[type]!
  const nouns = words.nouns[type]!
  const wordClass = words.classes[type]!
  const leaning = words.leanings[type]!
  const look = words.looks[type]!
  for (const [at, distance] of [-2, 2].entries()) {
    const keys = around[middle + distance]!
    keys.add(mix(20 + at, word.lower))
    keys.add(mix(22 + at, word.shape))
    if (nouns !== 0) keys.add(mix(24 + at, nouns))
    if (wordClass !== 0) keys.add(mix(26 + at, wordClass))
  }
  for (const [at, distance] of [-1, 1].entries()) {
    const keys = around[middle + distance]!
    const base = 30 + at * 10
    keys.add(mix(base, word.lower))
    keys.add(mix(base + 1, word.cased))
    keys.add(mix(base + 2, word.shape))
    keys.add(mix(base + 3, word.prefix))
    keys.add(mix(base + 4, word.suffix))
    keys.add(mix(base + 5, word.lists))
    if (nouns !== 0) keys.add(mix(base + 8, nouns))
    if (word.capital) keys.add(mix(base + 7, words.listings[type]!))
    if (wordClass !== 0) keys.add(mix(base + 9, wordClass))
    if (leaning !== 0) keys.add(mix(114 + at, leaning))
    if (look !== 0) keys.add(mix(128 + at, look))
  }
  own(words, type, around[middle])
}

function own(words: TextWords, type: number, keys: KeyLists): void {
  const word = words.all[type]!
  const listing = words.listings[type]!
  const nouns = words.nouns[type]!
  keys.add(mix(1, word.lower))
  keys.add(mix(2, word.cased))
  keys.add(mix(3, word.shape))
  keys.add(mix(4, word.lists))
  for (const affix of word.affixes) keys.add(mix(5, affix))
  keys.add(mix(mix(9, word.shape), word.suffix))
  if (nouns !== 0) {
    keys.add(mix(43, nouns))
    keys.add(mix(mix(44, nouns), word.shape))
  }
  if (word.capital) {
    keys.add(mix(40, listing))
    keys.add(mix(mix(41, listing), word.shape))
    for (let bit = 1; bit <= listing; bit <<= 1) if ((listing & bit) !== 0) keys.add(mix(42, bit))
  }
  likeness(words, type, keys)
}

/** What is known of a word that need not be in any list: what it is like, what it looks like, where it stands in names. */
function likeness(words: TextWords, type: number, keys: KeyLists): void {
  const { shape } = words.all[type]!
  const wordClass = words.classes[type]!
  const leaning = words.leanings[type]!
  const look = words.looks[type]!
  if (wordClass !== 0) {
    keys.add(mix(112, wordClass))
    keys.add(mix(mix(113, wordClass), shape))
  }
  if (look !== 0) {
    keys.add(mix(126, look))
    keys.add(mix(mix(127, look), mix(words.listings[type]!, shape)))
  }
  if (leaning !== 0) {
    keys.add(mix(116, leaning))
    keys.add(mix(117, leaningAtStart(leaning)))
    keys.add(mix(118, leaningAtEnd(leaning)))
    keys.add(mix(119, leaning >> 10))
  }
}

/** Writes the keys that a word has in this text, and by the conventions that it may follow. */
export function describeInText(words: TextWords, type: number, around: Around, settings: number[]): void {
  const word = words.all[type]!
  for (const setting of settings) {
    around[middle - 1]!.addOnce(mix(36 + (setting << 8), word.lower))
    around[middle + 1]!.addOnce(mix(46 + (setting << 8), word.lower))
  }
  const keys = around[middle]
  const casing = casingOf(words, type)
  keys.add(mix(6, casing))
  keys.add(mix(mix(7, casing), word.shape))
  keys.add(mix(mix(8, casing), word.lists))
  for (const setting of settings) {
    keys.addOnce(mix(10 + (setting << 8), word.lower))
    keys.addOnce(mix(11 + (setting << 8), mix(word.shape, word.lists)))
    keys.addOnce(mix(12 + (setting << 8), word.suffix))
    keys.addOnce(mix(13 + (setting << 8), 0))
  }
  if (word.capital && words.places[type]!.length > 1) describeElsewhere(words, type, keys)
}

function casingOf(words: TextWords, type: number): number {
  const word = words.all[type]!
  if (!word.capital) return 0
  return 1 + Math.min(2, words.inside[type]!) + (words.small.has(word.lower) ? 4 : 0)
}
