import { describe, expect, test } from 'vitest'
import {
  gazetteerBytes,
  gazetteerFrom,
  listedAs,
  listingOf,
  nameFrom,
  toldOf,
  type Listing,
  type Told,
} from './gazetteer'
import { lookBuckets, looks } from './looks'

const numbers = new Map<string, number>()
const numberOf = (word: string): number => {
  if (!numbers.has(word)) numbers.set(word, numbers.size * 0x10001 + 7)
  return numbers.get(word)!
}

const noLooks = new Int8Array(lookBuckets * looks.length)

function gazetteerOf(...names: [Listing, string][]) {
  const numbered = names.map(([listing, name]) => ({
    listing,
    words: name.toLowerCase().split(' ').map(numberOf),
  }))
  return gazetteerFrom(gazetteerBytes(numbered, [], noLooks))
}

/** The longest name at the beginning of a text, in words, and its listing. */
function found(gazetteer: ReturnType<typeof gazetteerOf>, text: string): [number, number] | undefined {
  const words = text.toLowerCase().split(' ').map(numberOf)
  const name = nameFrom(gazetteer, (i) => words[i]!, 0, words.length)
  return name && [name.last + 1, name.listing]
}

describe('the gazetteer', () => {
  test('knows the longest name that begins at a word', () => {
    const gazetteer = gazetteerOf(['place', 'Bank'], ['organization', 'Bank of England'])
    expect(found(gazetteer, 'Bank of England said')).toEqual([3, listedAs.organization])
    expect(found(gazetteer, 'Bank of Scotland said')).toEqual([1, listedAs.place])
  })
  test('does not take the beginning of a name for a name', () => {
    expect(found(gazetteerOf(['event', 'World Cup']), 'World news')).toBeUndefined()
  })
  test('says all that a name may be', () => {
    const gazetteer = gazetteerOf(
      ['place', 'Washington'],
      ['surname', 'Washington'],
      ['person', 'Washington'],
    )
    expect(listingOf(gazetteer, numberOf('washington'))).toBe(
      listedAs.place | listedAs.surname | listedAs.person,
    )
    expect(listingOf(gazetteer, numberOf('boston'))).toBe(0)
  })
  test('takes a common noun for what it stands beside, not for a name', () => {
    const gazetteer = gazetteerOf(['personNoun', 'minister'])
    expect(listingOf(gazetteer, numberOf('minister'))).toBe(listedAs.personNoun)
    expect(found(gazetteer, 'minister Smith')).toBeUndefined()
  })
  test('finds every one of many names again', () => {
    const names = Array.from({ length: 5000 }, (_, i): [Listing, string] => ['product', `model ${i}`])
    const gazetteer = gazetteerOf(...names)
    expect(names.every(([, name]) => found(gazetteer, name)?.[0] === 2)).toBe(true)
  })
  test('tells apart what it is told of a word, from what it names too', () => {
    const word = numberOf('lake')
    const told: Told[] = [
      { word, what: 'wordClass', value: 7 },
      { word, what: 'leaning', value: 99 },
    ]
    const gazetteer = gazetteerFrom(gazetteerBytes([{ listing: 'place', words: [word] }], told, noLooks))
    expect(toldOf(gazetteer, word, 'wordClass')).toBe(7)
    expect(toldOf(gazetteer, word, 'leaning')).toBe(99)
    expect(listingOf(gazetteer, word)).toBe(listedAs.place)
    expect(toldOf(gazetteer, numberOf('mount'), 'wordClass')).toBe(0)
  })
  test('carries what words look like', () => {
    const weights = noLooks.map((_, i) => i % 100)
    const { looks: carried } = gazetteerFrom(gazetteerBytes([], [], weights))
    expect(carried.every((weight, i) => weight === weights[i])).toBe(true)
  })
  test('refuses bytes of another format', () => {
    expect(() => gazetteerFrom(new Uint8Array(64))).toThrow('another format')
  })
})
