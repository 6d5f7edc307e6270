import { expect, it } from 'vitest'
import { kindWords } from '../model/kind-words'
import { kindNamed } from './operators'

it.each([
  ['fragment', 'mixed'],
  ['Fragm', 'mixed'],
  ['mixte', 'mixed'],
  ['mixed', 'mixed'],
  ['rapporté', 'reported'],
  ['rapportée', 'reported'],
  ['directe', 'direct'],
  ['paroles entières', null],
  ['xyz', null],
])('knows a kind by the words of the interface: %s', (word, kind) => {
  expect(kindNamed(word)).toBe(kind)
})

it('offers the words of the interface', () => {
  expect(kindWords('en')).toContain('fragment')
  expect(kindWords('fr')).toEqual(expect.arrayContaining(['direct', 'fragment', 'rapporté']))
})
