import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'
import { fold } from './folding'
import { parseQuery } from './query'
import { stemOf } from './stems'
import { vocabularyIn, vocabularyOf } from './vocabulary'

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
  const near = (word: string) => vocabulary.spellings(word, 'near').map(({ term }) => term)

  it('has every spelling of a word', () => {
    expect(vocabulary.spellings('coeur', 'exact').map(({ term }) => term)).toEqual(['cœur', 'coeur'])
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

  it('has other forms of the words that a slip was meant for, after those words themselves', () => {
    const more = vocabularyOf(['accord', 'accordé', 'accords', 'accroc', 'record'])
    const akin = (word: string) =>
      more.spellings(word, 'akin').map(({ term, likeness }) => `${term} ${likeness.toFixed(2)}`)
    expect(akin('accrod')).toEqual(['accord 0.70', 'accroc 0.70', 'accordé 0.59', 'accords 0.59'])
    expect(akin('akkord')).toEqual(['accord 0.50', 'accordé 0.42', 'accords 0.42'])
    expect(akin('eccord')).toEqual(['accord 0.70', 'accordé 0.59', 'accords 0.59'])
    // A word that there is keeps to its own forms.
    expect(akin('record')).toEqual(['record 1.00'])
  })

  it('takes the first letter for wrong only in a word that nothing else is near', () => {
    expect(near('eccord')).toEqual(['accord'])
    expect(near('ccord')).toEqual(['accord'])
    expect(near('caccord')).toEqual(['accord'])
    expect(near('record')).toEqual(['record'])
    expect(near('accor')).toEqual(['accord'])
  })

  it('names the words that begin so, unless they are too many', () => {
    expect(vocabulary.beginning('acc', 2)).toEqual(['accord', 'accords'])
    expect(vocabulary.beginning('coe', 2)).toEqual(['cœur', 'coeur'])
    expect(vocabulary.beginning('acc', 1)).toBeNull()
    expect(vocabulary.beginning('x', 1)).toEqual([])
  })

  it('reads the words of a letter once, when one of them is asked for', () => {
    const read: string[] = []
    const lazy = vocabularyIn({
      beginning: (letter) => {
        read.push(letter)
        return ['accord', 'accords']
      },
      among: () => [],
    })
    lazy.spellings('accord', 'near')
    lazy.spellings('accrod', 'near')
    expect(read).toEqual(['a'])
  })
})

describe('stems', () => {
  it.each([
    ['accord', 'accords'],
    ['parler', 'parlaient'],
    ['parlé', 'parlée'],
    ['national', 'nationaux'],
    ['année', 'années'],
    ['city', 'cities'],
    ['sign', 'signing'],
    ['signed', 'signs'],
  ])('%s and %s are forms of one word', (one, other) => {
    expect(stemOf(fold(one))).toBe(stemOf(fold(other)))
  })

  it.each([
    ['brandir', 'brandissaient'],
    ['brandit', 'brand'],
    ['poser', 'poseraient'],
    ['cheval', 'chevaux'],
    ['city', 'cities'],
    ['loge', 'logees'],
  ])('of %s, %s is found among all other words', (one, other) => {
    const forms = vocabularyOf([one, other, 'branche', 'poste', 'chevet', 'cite', 'logis']).spellings(
      one,
      'inflected',
    )
    expect(forms.map(({ folded }) => folded)).toEqual([one, other])
  })

  it.each([
    ['mort', 'morale'],
    ['paris', 'parents'],
    ['accord', 'accroc'],
  ])('%s and %s are not', (one, other) => {
    expect(stemOf(fold(one))).not.toBe(stemOf(fold(other)))
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
    expect(parseQuery('séance ').words).toEqual([{ folded: 'seance', typed: 'séance', open: false }])
  })

  it('keeps articles where there is nothing else', () => {
    expect(parseQuery('de la').words.map(({ folded }) => folded)).toEqual(['de', 'la'])
  })

  it('is narrowed by filters in either language, quoted or not', () => {
    const filters = (typed: string) =>
      parseQuery(typed).filters.map(({ field, value, not, start, end }) => [
        field,
        value,
        not,
        typed.slice(start, end),
      ])
    expect(filters('mot speaker:"Jensen Huang" étiquette:« à lire » -dans:Procès ')).toEqual([
      ['speaker', 'Jensen Huang', false, 'speaker:"Jensen Huang"'],
      ['tag', 'à lire', false, 'étiquette:« à lire »'],
      ['in', 'Procès', true, '-dans:Procès'],
    ])
    expect(filters('APRES:2025-09 avant:03/02/2026 genre:citattion')).toEqual([
      ['after', '2025-09', false, 'APRES:2025-09'],
      ['before', '03/02/2026', false, 'avant:03/02/2026'],
      ['kind', 'citattion', false, 'genre:citattion'],
    ])
  })

  it('takes what is no filter for words, and leaves out one whose value makes no sense', () => {
    const read = (typed: string) => {
      const { words, filters, senseless } = parseQuery(typed)
      return [words.map(({ folded }) => folded), filters.length, senseless.map(({ why }) => why)]
    }
    expect(read('speakr:huang')).toEqual([['speakr', 'huang'], 0, []])
    expect(read('https://example.org')).toEqual([['https', 'example', 'org'], 0, []])
    expect(read('accord before:demain')).toEqual([['accord'], 0, ['date']])
    expect(read('kind:banane')).toEqual([[], 0, ['kind']])
    expect(read('accord speaker:')).toEqual([['accord'], 0, ['empty']])
  })
})
