import { expect, it } from 'vitest'
import { lowOf, standsAgain } from './stands-again'

function again(text: string, words: string): string {
  const start = text.indexOf(words)
  return standsAgain(lowOf({ text }), { start, end: start + words.length })
}

it('tells whether words stand elsewhere, between marks and without', () => {
  expect(again('The “van” came.', 'van')).toBe('false false')
  expect(again('The “van” came, a van.', 'van')).toBe('false true')
  expect(again('The “van” came, a “van”.', 'van')).toBe('true false')
})

it('does not take words for others behind letters that are longer in lower case', () => {
  expect(again('İİİİİİ: the “van” came.', 'van')).toBe('false false')
})

it('takes an apostrophe within words for no opening mark', () => {
  expect(again("The “van” came, l'van.", 'van')).toBe('false true')
  expect(again("The “van” came, a 'van'.", 'van')).toBe('true false')
})
