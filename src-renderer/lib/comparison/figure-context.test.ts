import { expect, test } from 'vitest'
import type { ComparisonColumn } from '../../../src-main/model/comparison'
import type { Figure } from '../../../src-main/model/mark'
import { figureInContext } from './figure-context'

const text =
  'Elle compte. « Six policiers ont été blessés, dont deux grièvement », a-t-elle dit. Il y a 40 ans. Au moins 30 personnes.'
const words = 'Six policiers ont été blessés, dont deux grièvement'
const start = 1000 + text.indexOf(words)
const column = {
  quote: { id: 7, start, end: start + words.length, words },
  context: {
    before: text.slice(0, text.indexOf(words)),
    after: text.slice(text.indexOf(words) + words.length),
  },
} as ComparisonColumn

function figure(words: string, unit: string | null = null): Figure {
  const start = 1000 + text.indexOf(words)
  return { kind: unit ? 'money' : 'count', unit, words, start, end: start + words.length } as Figure
}

test('a bare number tells what it counts, up to a mark', () => {
  const told = (words: string, unit: string | null = null, quotes = [7]) =>
    figureInContext({ figure: figure(words, unit), quotes }, [column])
  expect(told('Six')).toBe('Six policiers ont été blessés')
  expect(told('deux')).toBe('deux grièvement')
  expect(told('40')).toBe('40 ans')
  expect(told('40', 'EUR')).toBe('40')
  expect(told('40', null, [8])).toBe('40')
  expect(told('30')).toBe('30 personnes')
  const about = { figure: { ...figure('30'), approximate: true }, quotes: [7] }
  expect(figureInContext(about, [column])).toBe('Au moins 30 personnes')
})
