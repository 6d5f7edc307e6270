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
  ["Par Claire Mounier, L'Écho des Ardennes, 3 mars 2026", "L'Écho des Ardennes"],
  ['By Tom Hadley, The Meuse Courier, 5 March 2026', 'The Meuse Courier'],
  ['By Tom Hadley, Kate Post, 5 March 2026', null],
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

it('so does a document of any other kind, by whom its author writes for', async () => {
  const page =
    '# The port gives up\n\nBy Anna Berg, The Harbour Post\n\nIt gave up on Monday, as everybody knew it would.'
  const { publisher, author } = await readDocument('port.md', Buffer.from(page))
  expect([author, publisher]).toEqual(['Anna Berg', 'The Harbour Post'])
})
