import { expect, it } from 'vitest'
import { detectLanguage } from './index'

it('believes of a few words what is said of them, and of many the words themselves', () => {
  const few = 'Anne Morel a reçu Paul Vernet, a noté Jules Vicard.'
  expect(detectLanguage(few, 'fr').code).toBe('fr')
  const many = 'The council has voted to give up the plan, which was said to be too dear. '.repeat(8)
  expect(detectLanguage(many, 'fr').code).toBe('en')
})

it('tells a few words without frequent ones by what else it knows of them', () => {
  expect(detectLanguage('Most workers can narrate.', null).code).toBe('en')
  expect(detectLanguage('We still owe Anne Morel £40m, said Jane Doe.', null).code).toBe('en')
  expect(detectLanguage('Anne Morel a perdu trois amis, a dit Paul Vernet.', null).code).toBe('fr')
})
