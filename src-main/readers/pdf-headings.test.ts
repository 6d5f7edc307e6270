import { expect, it } from 'vitest'
import { outline } from './outline-in-test'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

const sentence = 'The harbour board will meet again in spring to hear the owners of the boats,'

function text(count: number, y: number): Drawn[] {
  return Array.from({ length: count }, (_, index) => ({
    words: index === count - 1 ? 'and then it votes.' : sentence,
    ...{ x: 50, y: y - 13 * index },
  }))
}

async function read(pages: Drawn[][]): Promise<string[]> {
  return outline(await readPdf('a.pdf', pdfOf(pages))).filter((line) => !line.includes(sentence))
}

it('takes who wrote a text, for whom and where to reach them for no headings', async () => {
  const head = [
    { words: 'How a harbour is run', x: 200, y: 760, size: 20 },
    { words: 'Harbour Board of the North', x: 200, y: 725, size: 14 },
    { words: 'Anne Roux', x: 200, y: 700, size: 14 },
    { words: 'anne.roux@harbour.example', x: 200, y: 680, size: 12, bold: true },
    { words: '1 The board', x: 50, y: 660, size: 14 },
    { words: '1.1 Who sits on it', x: 50, y: 640, size: 12 },
  ]
  expect(await read([[...head, ...text(8, 620)]])).toEqual([
    'title p. 1: How a harbour is run',
    'paragraph p. 1: Harbour Board of the North',
    'paragraph p. 1: Anne Roux',
    'paragraph p. 1: anne.roux@harbour.example',
    'heading 2 p. 1: 1 The board',
    'heading 3 p. 1: 1.1 Who sits on it',
  ])
})

it('keeps a title whole whose lines stand in the middle one below the other', async () => {
  const head = [
    { words: 'How a harbour of the north is run and', x: 100, y: 760, size: 20 },
    { words: 'why', x: 248, y: 735, size: 20 },
  ]
  expect(await read([[...head, ...text(8, 700)]])).toEqual([
    'title p. 1: How a harbour of the north is run and why',
  ])
})

it('takes lines of code for no headings, and keeps them apart from each other and from the text', async () => {
  const code = ['begin boats', 'count all', 'end'].map((words, index): Drawn => ({
    words,
    x: 60,
    y: 580 - 13 * index,
    code: true,
  }))
  const page = [...text(8, 700), ...code, ...text(8, 536)]
  const { text: words } = await readPdf('a.pdf', pdfOf([page]))
  expect(words).toContain('votes.\n\nbegin boats\ncount all\nend\n\nThe harbour')
  expect((await read([page])).filter((line) => line.startsWith('heading'))).toEqual([])
})

it('keeps a line of the text whole that is mostly code or bold', async () => {
  const page = [
    ...text(8, 740),
    { words: 'Those who call for it are told', x: 50, y: 600 },
    { words: 'harbour_board_boats_owner_list_of_all or', x: 50, y: 587, code: true },
    { words: 'nothing at all.', x: 295, y: 587 },
    ...text(8, 560),
  ]
  expect((await readPdf('a.pdf', pdfOf([page]))).text).toContain(
    'told harbour_board_boats_owner_list_of_all or nothing at all.',
  )
  expect((await read([page])).filter((line) => line.startsWith('heading'))).toEqual([])
})

it('reads a table of contents line by line, with and without dots, and takes its lines for no headings', async () => {
  const contents = [
    { words: 'Contents', x: 50, y: 760, size: 16 },
    { words: '1 The board', x: 50, y: 735, bold: true },
    { words: '2', x: 400, y: 735, bold: true },
    { words: '1.1 Who sits on it . . . . . . . . . . . . . . 2', x: 60, y: 722 },
    { words: '1.2 Who may speak . . . . . . . . . . . . . . 3', x: 60, y: 709 },
  ]
  const chapter = [{ words: '1 The board', x: 50, y: 740, size: 14, bold: true }, ...text(8, 700)]
  expect(await read([contents, chapter])).toEqual([
    'title p. 1: Contents',
    'list item p. 1: 1 The board 2',
    'list item p. 1: 1.1 Who sits on it … 2',
    'list item p. 1: 1.2 Who may speak … 3',
    'heading 2 p. 2: 1 The board',
  ])
})
