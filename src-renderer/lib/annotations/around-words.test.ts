import { expect, it } from 'vitest'
import { wordsAfter, wordsBefore } from './around-words'

it('leaves out the word that was cut in two beside a place, and says that more stands there', () => {
  expect(wordsBefore('ortionnel à son investissement. ')).toBe('…à son investissement. ')
  expect(wordsAfter(' négocie désormais un investisse')).toBe(' négocie désormais un…')
})

it('keeps what is all that stands there', () => {
  expect(wordsBefore('En septembre, ')).toBe('En septembre, ')
  expect(wordsAfter(' et rien.')).toBe(' et rien.')
  expect(wordsBefore('Anticonstitutionnellement')).toBe('…Anticonstitutionnellement')
})
