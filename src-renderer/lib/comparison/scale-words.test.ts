import { expect, it } from 'vitest'
import { differenceWords, ratioWords } from './scale-words'

const dollars = (value: number) => ({ value, unit: 'USD' })

it('says how far a figure is from the greatest', () => {
  expect(differenceWords(dollars(20e9), dollars(100e9))).toBe('−$80B')
  expect(differenceWords(dollars(20e9), dollars(-100e9))).toBe('+$120B')
  expect(differenceWords({ value: 9, unit: '%' }, { value: 39.5, unit: '%' })).toBe('−30.5 points')
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
