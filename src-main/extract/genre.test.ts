import { expect, test } from 'vitest'
import { readingOfLines } from './lines.test-text'

const isNews = (...lines: string[]): boolean => readingOfLines(lines.join('\n')).isNews

test('a headline over a text that tells the day or quotes someone makes it news', () => {
  expect(isNews('Une usine ferme', 'La direction a fermé mardi son usine de Vierzon, près du canal.')).toBe(
    true,
  )
  expect(
    isNews('A mill closes', 'The mill by the canal will close, “for good”, its owners wrote to the town.'),
  ).toBe(true)
})
test('an article of an encyclopedia is not news', () => {
  expect(
    isNews('Le Cher', 'Le Cher est une rivière du centre de la France qui se jette dans la Loire.'),
  ).toBe(false)
  expect(isNews('Le Cher est une rivière du centre de la France qui se jette dans la Loire.')).toBe(false)
})
