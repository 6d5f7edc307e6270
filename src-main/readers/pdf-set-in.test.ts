import { expect, it } from 'vitest'
import { outline } from './outline-in-test'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

const sentence = 'The harbour board will meet again in spring to hear the owners of the boats,'

function text(count: number, x: number, y: number): Drawn[] {
  return Array.from({ length: count }, (_, index) => ({
    words: index === count - 1 ? 'and then it votes.' : sentence,
    ...{ x, y: y - 13 * index },
  }))
}

async function kinds(pages: Drawn[][]): Promise<string[]> {
  return outline(await readPdf('a.pdf', pdfOf(pages))).map((line) => line.split(' p. ')[0]!)
}

it('takes text that is set in below headings for text', async () => {
  const first = [{ words: 'What the board is for', x: 50, y: 740, size: 16 }, ...text(6, 90, 715)]
  const second = [{ words: 'Who may speak', x: 50, y: 610, size: 16 }, ...text(6, 90, 585)]
  expect(await kinds([[...first, ...second], text(30, 90, 740)])).toEqual([
    'title',
    'paragraph',
    'heading 1',
    'paragraph',
    'paragraph',
  ])
})

it('takes what explains a term for text, and what the text announces for a quotation', async () => {
  const page = [
    ...text(12, 50, 740),
    { words: 'Mooring', x: 50, y: 570 },
    ...text(2, 90, 557),
    ...text(6, 50, 510),
    { words: 'One of them wrote:', x: 50, y: 410 },
    { words: 'We shall not leave this harbour before the spring.', x: 90, y: 385 },
    ...text(4, 50, 360),
  ]
  expect(await kinds([page])).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'quote',
    'paragraph',
  ])
})

it('takes a formula and a line in the middle of a column for no quotation', async () => {
  const page = [
    ...text(12, 50, 740),
    { words: 'a = 2 (b + c) / (d - 4) + 17', x: 110, y: 560 },
    ...text(6, 50, 530),
    { words: 'Made for the board in spring', x: 158, y: 430 },
    ...text(6, 50, 400),
  ]
  expect(await kinds([page])).not.toContain('quote')
})
