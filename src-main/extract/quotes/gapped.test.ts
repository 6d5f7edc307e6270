import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('a comma behind a name stands for the verb before it', () => {
  expect(said('Anna Berg called it “theft”; Paul Reed, “a fair price”.')).toEqual([
    'mixed Anna Berg: theft',
    'mixed Paul Reed: a fair price',
  ])
  expect(said('Anne Roux a parlé de « vol » ; Paul Petit, d’un « prix juste ».')).toEqual([
    'mixed Anne Roux: vol',
    'mixed Paul Petit: prix juste',
  ])
})
test('but not what somebody is called there', () => {
  expect(
    said('Anna Berg called it “theft”; Paul Reed, “the fixer” of the old council, laughed.'),
  ).not.toContain('mixed Paul Reed: the fixer')
})
test('nor where a verb of its own follows', () => {
  expect(said('Anna Berg called it “theft”; Paul Reed, she said, “paid a fair price”.')).toEqual([
    'mixed Anna Berg: theft',
    'mixed Anna Berg: paid a fair price',
  ])
})
