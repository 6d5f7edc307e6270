import { initials } from '../entities/casing'
import type { Reading } from '../reading'
import { listingOf, toldOf, type Gazetteer } from './gazetteer'
import { lookOf } from './looks'
import { wordTypeOf, type WordType } from './word-types'

/** What stands before and after a sentence. */
export const edge = 0
export const noWord: WordType = {
  text: '',
  lower: 1,
  cased: 1,
  shape: 1,
  capital: false,
  prefix: 1,
  suffix: 1,
  lists: 0,
  affixes: [],
}

/** The different words of a text, and how it writes them. */
export class TextWords {
  all: WordType[] = [noWord]
  typeOf: Int32Array
  initial: boolean[]
  /** By type: how often inside a sentence, and how often at the start of one. */
  inside: number[] = [0]
  places: number[][] = [[]]
  /** Hashes of the words in lower case. */
  small = new Set<number>()
  words: Reading['words']
  /** By type: what it may name, and what kind of name it may stand beside; bits of the gazetteer. */
  listings: number[] = [0]
  nouns: number[] = [0]
  /** By type: the class of words it is like, and where it stands in the names of the gazetteer. */
  classes: number[] = [0]
  leanings: number[] = [0]
  /** By type: what it looks like, where it has a capital. */
  looks: number[] = [0]

  constructor(reading: Reading, gazetteer: Gazetteer) {
    const ids = new Map<string, number>()
    this.words = reading.words
    this.initial = initials(reading)
    this.typeOf = new Int32Array(reading.words.length)
    for (let i = 0; i < reading.words.length; i++) {
      const word = reading.words[i]!
      let id = ids.get(word.text)
      if (id === undefined) {
        id = this.all.push(wordTypeOf(word)) - 1
        ids.set(word.text, id)
        this.inside.push(0)
        this.places.push([])
        const { lower } = this.all[id]!
        const listing = listingOf(gazetteer, lower)
        this.listings.push(listing & 0xff)
        this.nouns.push(listing >> 9)
        this.classes.push(toldOf(gazetteer, lower, 'wordClass'))
        this.leanings.push(toldOf(gazetteer, lower, 'leaning'))
        this.looks.push(
          this.all[id]!.capital ? lookOf(gazetteer.looks, word.text.slice(0, 40).toLowerCase()) : 0,
        )
      }
      this.typeOf[i] = id
      const type = this.all[id]!
      if (!type.capital) this.small.add(type.lower)
      else {
        if (!this.initial[i]) this.inside[id]!++
        if (this.places[id]!.length < 6) this.places[id]!.push(i)
      }
    }
  }
}

/** Of where a word stands in known names, what it begins and what it ends. */
export const leaningAtStart = (leaning: number): number => leaning & 31
export const leaningAtEnd = (leaning: number): number => (leaning >> 5) & 31
