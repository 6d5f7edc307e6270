import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'
import { parseQuery } from './query'
import { vocabularyOf } from './vocabulary'

describe('distance between words', () => {
  it.each([
    ['séance', 'séance', 0],
    ['accord', 'acord', 1],
    ['accord', 'acocrd', 1],
    ['accord', 'accords', 1],
    ['accord', 'record', 2],
    ['accord', 'montagne', 3],
    ['', 'a', 1],
  ])('%s and %s: %i, three standing for more than two', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance)
    expect(editDistance(right, left, 2)).toBe(distance)
  })
})

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf([
    'accord',
    'accords',
    'record',
    'cœur',
    'coeur',
    'séance',
    'mort',
    'lune',
    '2025',
  ])
  const near = (word: string) => vocabulary.spellings(word, true).map(({ term }) => term)

  it('has every spelling of a word', () => {
    expect(vocabulary.spellings('coeur', false).map(({ term }) => term)).toEqual(['cœur', 'coeur'])
    expect(near('seance')).toEqual(['séance'])
  })

  it('offers a known word’s nearest neighbours only', () => {
    expect(near('accord')).toEqual(['accord', 'accords'])
  })

  it('goes two letters far for long words that are unknown, and nowhere for short ones', () => {
    expect(near('accrod')).toEqual(['accord'])
    expect(near('akkord')).toEqual(['accord'])
    expect(near('lun')).toEqual([])
    expect(near('2024')).toEqual([])
  })
})

describe('a query', () => {
  it('is read as words, phrases and what to leave out', () => {
    expect(parseQuery('l’accord "rien de tel" -mort -"deux mots" semi-conducteur')).toMatchObject({
      words: [
        { folded: 'accord', open: false },
        { folded: 'semi', open: false },
        { folded: 'conducteur', open: true },
      ],
      phrases: [['rien', 'de', 'tel']],
      without: [['mort'], ['deux', 'mots']],
    })
  })

  it('closes its last word with a blank', () => {
    expect(parseQuery('séance ').words).toEqual([{ folded: 'seance', open: false }])
  })

  it('keeps articles where there is nothing else', () => {
    expect(parseQuery('de la').words.map(({ folded }) => folded)).toEqual(['de', 'la'])
  })
})
