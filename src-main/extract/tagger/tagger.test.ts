import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { groupNames } from '../entities/aliases'
import { findNames } from '../entities/names'
import { sightOf } from './sight'
import { shippedModel } from './model'
import { tag } from './tag'
import { weightsFrom } from './weights'

/** "person Anna Berg" for each name. */
function tagged(...lines: string[]): string[] {
  const reading = readingOfLines(['A title', ...lines].join('\n'))
  const groups = groupNames(reading, findNames(reading))
  return tag(reading, groups, shippedModel(), ['news']).names.map(
    ({ first, last, kind }) =>
      `${kind} ${reading.text.slice(reading.words[first]!.start, reading.words[last]!.end)}`,
  )
}

describe('the tagger', () => {
  test('tells people from places and bodies by what stands around them', () => {
    expect(
      tagged('Hier à Lyon, le ministre Paul Vernet a rencontré les dirigeants de la Banque de France.'),
    ).toEqual(['place Lyon', 'person Paul Vernet', 'organization Banque de France'])
  })
  test('reads English as well as French', () => {
    expect(
      tagged('On Monday Anna Berg told the European Commission in Brussels that she would resign.'),
    ).toEqual(['person Anna Berg', 'organization European Commission', 'place Brussels'])
  })
  test('finds names in a line of capitals', () => {
    expect(tagged('LE PRÉSIDENT DE LA RUSSIE EST ARRIVÉ EN ALLEMAGNE')).toEqual([
      'place RUSSIE',
      'place ALLEMAGNE',
    ])
  })
  test('leaves a text without names alone', () => {
    expect(tagged('il pleut depuis hier, et demain il neigera sur toute la ville.')).toEqual([])
  })
  test('takes the same features from the same text', () => {
    const reading = readingOfLines('Titre\nPaul Vernet aime Lyon, et Lyon aime Vernet.')
    const [a, b] = [0, 0].map((news) => sightOf(reading, [], shippedModel().gazetteer, [news]))
    expect(a!.here.keys).toEqual(b!.here.keys)
    expect(a!.words.typeOf).toEqual(b!.words.typeOf)
  })
  test('reads a text without sentences in time that grows with its length', () => {
    const reading = readingOfLines(`Titre\n${'Paul Vernet aime Lyon, '.repeat(10_000)}`)
    const before = performance.now()
    expect(tag(reading, [], shippedModel(), ['news']).names.length).toBeGreaterThan(10_000)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
  test('refuses weights of another format', () => {
    expect(() => weightsFrom(new Uint8Array(64))).toThrow('another format')
  })
})
