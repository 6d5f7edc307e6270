import { describe, expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { gazetteerBytes, gazetteerFrom, type Told } from './gazetteer'
import { isHeardOf } from './heard'
import { lookBuckets, looks } from './looks'
import { TextWords } from './text-words'
import { wordTypeOf } from './word-types'

const hash = (text: string): number => wordTypeOf({ text, kind: 'word' }).lower

/** Whether the words of a line are heard of, of which the gazetteer lists "Port Vold" and has a class for "Anna". */
function heard(line: string): boolean {
  const told: Told[] = [{ word: hash('Anna'), what: 'wordClass', value: 3 }]
  const names = [{ words: ['Port', 'Vold'].map(hash), listing: 'place' as const }]
  const gazetteer = gazetteerFrom(gazetteerBytes(names, told, new Int8Array(lookBuckets * looks.length)))
  const reading = readingOfLines(line)
  return isHeardOf(new TextWords(reading, gazetteer), gazetteer, 0, reading.words.length - 1)
}

describe('what the tagger has heard of', () => {
  test('is what the gazetteer lists as a whole', () => {
    expect(heard('Port Vold')).toBe(true)
    expect(heard('Port')).toBe(false)
    expect(heard('Port Vold Sails')).toBe(false)
  })
  test('is what it read each word of', () => {
    expect(heard('Anna')).toBe(true)
    expect(heard('Anna of the Anna')).toBe(true)
    expect(heard('Anna Quorl')).toBe(false)
  })
})
