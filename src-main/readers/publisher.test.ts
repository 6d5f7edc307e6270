import { expect, it } from 'vitest'
import { readDocument } from '.'
import { publisherIn } from './publisher'

it.each([
  ['The Harbour Post, 4 March 2024', 'The Harbour Post'],
  ['La Voix du Nord, mardi 18 mars 2025', 'La Voix du Nord'],
  ['AFP, Paris, 4 décembre 2025', 'AFP'],
  ['Reuters', 'Reuters'],
  ['Tarbes, mardi 18 mars 2025', null],
  ['La Rochelle, 3 mars 2025', null],
  ['The Harbour Post said so on Monday, 4 March', null],
  ['Anne Roux', null],
  ['Par Anne Roux, 3 février 2026', null],
])('a line above a text names its paper: %s', (line, publisher) => {
  expect(publisherIn(line)).toBe(publisher)
})

it('a plain text knows its paper, its author and its day', async () => {
  const long =
    'A paragraph that says enough to be no heading, and that ends with a full stop as sentences do.'
  const text = `The port gives up\nThe Harbour Post, 4 March 2024\nBy Anna Berg\n\n${long} ${long}`
  const { title, publisher, author, published } = await readDocument('port.txt', Buffer.from(text))
  expect([title, publisher, author, published]).toEqual([
    'The port gives up',
    'The Harbour Post',
    'Anna Berg',
    '2024-03-04',
  ])
})
