import { mix } from './keys'
import { lookBuckets, looks } from './looks'

/** What an entry may be, a bit each; it may be several. The nouns are common: what stands beside a name of that kind. */
export const listedAs = {
  person: 1,
  organization: 2,
  place: 4,
  media: 8,
  product: 16,
  event: 32,
  surname: 64,
  firstName: 128,
  personNoun: 512,
  organizationNoun: 1024,
  placeNoun: 2048,
  productNoun: 4096,
  eventNoun: 8192,
} as const
export type Listing = keyof typeof listedAs

/** A longer name begins with these words. */
const begins = 256
const kindsOfNames = 63

/**
 * Names that everybody knows, by hashes of their words. Open addressing: a name stands in the first free slot after
 * the one its hash points at.
 */
export interface Gazetteer {
  hashes: Int32Array
  /** Bits of `listedAs`, and `begins`; 0 in a free slot. */
  values: Uint16Array
  /** What words look like that are in no list. */
  looks: Int8Array
}

const format = 0x32475a54 // "TZG2"

/** Arrays over the bytes of a gazetteer: nothing is parsed. Throws where they are of another format. */
export function gazetteerFrom(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const [magic, slots] = new Uint32Array(buffer, byteOffset, 2)
  if (magic !== format || slots === undefined) throw new Error('The gazetteer has another format.')
  return {
    hashes: new Int32Array(buffer, byteOffset + 8, slots),
    values: new Uint16Array(buffer, byteOffset + 8 + 4 * slots, slots),
    looks: new Int8Array(buffer, byteOffset + 8 + 6 * slots, lookBuckets * looks.length),
  }
}

/** What is told of a single word beside what it names: the class of words it is like, and where it stands in names. */
export const toldOfWords = { wordClass: 0x5bd1e995, leaning: 0x27d4eb2f } as const
export interface Told {
  word: number
  what: keyof typeof toldOfWords
  value: number
}

/** The bytes of a gazetteer of these names and words, each given by the hashes of its words in lower case. */
export function gazetteerBytes(
  names: { words: number[]; listing: Listing }[],
  told: Told[],
  lookWeights: Int8Array,
): Uint8Array {
  const found = new Map<number, number>()
  const add = (hash: number, bits: number): void => void found.set(hash, (found.get(hash) ?? 0) | bits)
  for (const { words, listing } of names) {
    let hash = 0
    words.forEach((word, index) => {
      hash = mix(hash, word)
      add(hash, index === words.length - 1 ? listedAs[listing] : begins)
    })
  }
  for (const { word, what, value } of told) add(mix(toldOfWords[what], word), value)
  let slots = 1024
  while (slots < found.size * 1.5) slots *= 2
  const bytes = new Uint8Array(8 + 6 * slots + lookWeights.length)
  new Uint32Array(bytes.buffer, 0, 2).set([format, slots])
  const { hashes, values, looks: ownLooks } = gazetteerFrom(bytes)
  ownLooks.set(lookWeights)
  for (const [hash, bits] of [...found].sort(([a], [b]) => a - b)) {
    let slot = hash & (slots - 1)
    while (values[slot] !== 0) slot = (slot + 1) & (slots - 1)
    hashes[slot] = hash
    values[slot] = bits
  }
  return bytes
}

function valueOf({ hashes, values }: Gazetteer, hash: number): number {
  const mask = hashes.length - 1
  for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask)
    if (hashes[slot] === hash) return values[slot]!
  return 0
}

/** Bits of `listedAs` for one word, given by its hash in lower case. */
export function listingOf(gazetteer: Gazetteer, word: number): number {
  return valueOf(gazetteer, mix(0, word)) & ~begins
}

/** What is told of a word, given by its hash in lower case; 0 where nothing is. */
export function toldOf(gazetteer: Gazetteer, word: number, what: keyof typeof toldOfWords): number {
  return valueOf(gazetteer, mix(toldOfWords[what], word))
}

/** The longest known name among the words from `first` on, none beyond `to`; `last` inclusive. */
export function nameFrom(
  gazetteer: Gazetteer,
  wordAt: (i: number) => number,
  first: number,
  to: number,
): { last: number; listing: number } | undefined {
  let hash = 0
  let longest: { last: number; listing: number } | undefined
  for (let i = first; i < to; i++) {
    hash = mix(hash, wordAt(i))
    const value = valueOf(gazetteer, hash)
    if ((value & kindsOfNames) !== 0) longest = { last: i, listing: value & kindsOfNames }
    if ((value & begins) === 0) break
  }
  return longest
}
