import { expect, test } from 'vitest'
import { findEntities } from './entities/entities'
import { readingOfLines } from './lines.test-text'
import { lifeOf } from './lives'

function lifeIn(text: string): string | null {
  const reading = readingOfLines(text)
  return lifeOf(reading, findEntities(reading))?.name ?? null
}

test('a text tells the life of the only person of its headline, where it begins with a birth or a death', () => {
  expect(lifeIn('Marie Dormel, une vie de grès\nMarie Dormel s’est éteinte mardi à Laon.')).toBe(
    'Marie Dormel',
  )
  expect(lifeIn('Marie Dormel, une vie de grès\nMarie Dormel est décédée mardi à Laon.')).toBe('Marie Dormel')
  expect(lifeIn('Marie Dormel, une vie de grès\nMarie Dormel est née à Laon en 1931.')).toBe('Marie Dormel')
  expect(lifeIn('Marie Dormel, une vie de grès\nMarie Dormel ne parle pas de sa carrière.')).toBe(null)
  expect(lifeIn('Marie Dormel répond à Jean Calder\nUn ouvrier est décédé mardi à Laon.')).toBe(null)
  expect(lifeIn('Marie Dormel, une vie de grès\nElle est née à Laon en 1931.')).toBe('Marie Dormel')
})

test('a death of others, or a headline that speaks of one, tells no life', () => {
  expect(lifeIn('Marie Dormel en visite à Laon\nUn ouvrier est décédé mardi à Laon.')).toBe(null)
  expect(lifeIn('Marie Dormel and the deal that died twice\nMarie Dormel landed at noon.')).toBe(null)
})
