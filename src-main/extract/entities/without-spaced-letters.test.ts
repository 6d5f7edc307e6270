import { expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'

test('a heading in letters set apart names nobody', () => {
  const names = (text: string) => findEntities(readingOfLines(`Un arrêt\n${text}`)).map(({ name }) => name)
  expect(names('D É C I D E :\nLa requête est rejetée.')).toEqual([])
  expect(names('La requête de M. J. K. Vernet est rejetée.')).toEqual(['J. K. Vernet'])
})
