import { expect, it } from 'vitest'
import { barWords, differenceWords, ratioWords } from './scale-words'

const dollars = (value: number) => ({ value, unit: 'USD' })

it('says how far a figure is from the greatest', () => {
  expect(differenceWords(dollars(20e9), dollars(100e9))).toBe('−$80B')
  expect(differenceWords(dollars(20e9), dollars(-100e9))).toBe('+$120B')
  expect(differenceWords({ value: 9, unit: '%' }, { value: 39.5, unit: '%' })).toBe('−30.5 points')
  expect(differenceWords({ value: 9, unit: '%' }, { value: 10, unit: '%' })).toBe('−1 point')
})

it('says nothing of the greatest itself, nor across units or without one', () => {
  expect(differenceWords(dollars(1), dollars(1))).toBe('')
  expect(differenceWords(dollars(1), { value: 2, unit: 'EUR' })).toBe('')
  expect(differenceWords({ value: 1, unit: null }, { value: 2, unit: null })).toBe('')
})

it('says what part of the greatest a figure is, however small', () => {
  expect([1, 0.2, 0.37, 0.00194].map(ratioWords)).toEqual([
    'the greatest',
    'one fifth',
    '×\u00a00.37',
    '×\u00a00.0019',
  ])
})

it('says of a figure that stands alone that nothing measures it, or that it is a share', () => {
  const alone = (kind: 'money' | 'percentage', value: number, unit: string) => {
    const figure = {
      ...{ id: 1, start: 0, end: 1, words: '', of: null, why: '', sure: 1 },
      value,
      unit,
      kind,
    }
    const bar = { figure: { ...figure, approximate: false, origin: 'found' as const }, ratio: 1, quotes: [1] }
    return barWords(bar, [bar])
  }
  expect(alone('money', 20e9, 'USD')).toEqual({
    value: '$20B',
    ratio: 'nothing beside it to measure by',
    difference: '',
  })
  expect(alone('percentage', 20, '%').ratio).toBe('part of a whole')
})
