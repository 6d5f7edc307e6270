import { expect, it } from 'vitest'
import { detectLanguage } from './index'

it('believes of a few words what is said of them, and of many the words themselves', () => {
  const few = 'Anne Morel a reçu Paul Vernet, a noté Jules Vicard.'
  expect(detectLanguage(few, 'fr').code).toBe('fr')
  const many = 'The council has voted to give up the plan, which was said to be too dear. '.repeat(8)
  expect(detectLanguage(many, 'fr').code).toBe('en')
})
