import { expect, it } from 'vitest'
import { readMarkdown } from './markdown'
import { outline } from './outline-in-test'

function read(source: string) {
  return readMarkdown('note.md', Buffer.from(source))
}

it('puts notes after the text, in the order in which they are called', () => {
  const source =
    'Un[^b], deux[^1].\n\n[^1]: Deuxième.\n\n[^b]: Première[^c],\n\n    en deux.\n\nTrois.\n\n[^c]: Troisième.\n\n[^d]: Jamais.'
  expect(outline(read(source))).toEqual([
    'paragraph: Un, deux.',
    'paragraph: Trois.',
    'list item: 1. Première,\nen deux.',
    'list item: 2. Deuxième.',
    'list item: 3. Troisième.',
  ])
})

it('reads quotations in quotations, and lists in both', () => {
  const source = '> Un.\n>\n> > Deux.\n> > - trois\n>\n> Quatre.\n\n1. cinq\n\n   > six\n'
  expect(outline(read(source))).toEqual([
    'quote: Un.',
    'quote: Deux.',
    'quote: trois',
    'quote: Quatre.',
    'list item: 1. cinq',
    'quote: six',
  ])
})

it('reads on where a front matter is never closed', () => {
  expect(outline(read('---\na: b\n\n> Cité.\n\n1. un'))).toEqual([
    'paragraph: a: b',
    'quote: Cité.',
    'list item: 1. un',
  ])
})

it('reads who wrote it, and when, off the lines below its title', () => {
  const { title, author, published } = read(
    '# Le port\r\n\r\n*Par Anne Roux, le 3 février 2026*\r\n\r\nMots.',
  )
  expect([title, author, published]).toEqual(['Le port', 'Anne Roux', '2026-02-03'])
})
