import { expect, it } from 'vitest'
import { readFrontMatter } from './front-matter'

it.each([
  ['source: Les Échos', { publisher: 'Les Échos', address: null }],
  ['source: https://example.org/a', { publisher: null, address: 'https://example.org/a' }],
  [
    'source: Les Échos\nurl: https://example.org/a',
    { publisher: 'Les Échos', address: 'https://example.org/a' },
  ],
  ['source: Les Échos\npublisher: Le Monde', { publisher: 'Le Monde' }],
])('reads in %j whose it is and where it stands', (yaml, said) => {
  expect(readFrontMatter(yaml)).toMatchObject(said)
})
