import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('in the story of a life "she" is who lived it, whatever firm was named last', () => {
  expect(
    said(
      'Winifred Hale, who loved stones, dies at 88',
      'Winifred Hale, born in 1937, died on Thursday. In 2004 she sold the quarry to Lafont Granulats.',
      '“They promised to keep the name,” she said later.',
    ).at(-1),
  ).toBe('direct Winifred Hale: They promised to keep the name,')
})

test('in it, who a sentence begins with says what the next sentence tells', () => {
  expect(
    said(
      'Hugh Mayhew, judge, dies at 91',
      'Hugh Mayhew, born in 1935, died on Thursday. He freed Eamon Tully in 1994.',
      'Tully kept the letter in a biscuit tin. “I was angry,” he said last week.',
    ).at(-1),
  ).toBe('direct Eamon Tully: I was angry,')
})
