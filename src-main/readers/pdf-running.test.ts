import { expect, it } from 'vitest'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

const sentence = 'The harbour board will meet again in spring to hear what the owners of the boats have'

/** A line of a page's text, which no other page says. */
function said(number: number, line: number): string {
  return `${sentence} (${'abcdefghijklmnop'[number - 1]}${line})`
}

/** A page of a book: what is drawn above its text, its text, and what is drawn below that. */
function page(number: number, { head = '', foot = '', at = 60 }): Drawn[] {
  const lines = Array.from({ length: 12 }, (_, index): Drawn => {
    const words = said(number, index) + (index === 11 ? '' : ',')
    return { words, x: 60, y: 730 - 14 * index }
  })
  return [
    ...(head ? [{ words: head, x: 60, y: 770 }] : []),
    ...lines,
    ...(foot ? [{ words: foot, x: at, y: 110 }] : []),
  ]
}

async function read(pages: Drawn[][]): Promise<string> {
  return (await readPdf('a.pdf', pdfOf(pages))).text
}

it('leaves out the heads of chapters, which few pages of a book share, and of a chapter of one page', async () => {
  const chapters = [
    ...Array.from({ length: 3 }, () => 'Boats'),
    ...Array.from({ length: 6 }, () => 'Nets and Lines'),
    'Owners',
    ...Array.from({ length: 6 }, () => 'Tides'),
  ]
  const pages = chapters.map((chapter, index) => page(index + 1, { head: `${chapter} ${index + 5}` }))
  const text = await read(pages)
  expect(/Boats|Nets|Owners|Tides/.exec(text)).toBe(null)
  expect(text.includes(`${said(9, 11)} ${said(10, 0)},`)).toBe(true)
})

it('leaves out heads that alternate left and right, and numbers that stand well above the edge', async () => {
  const pages = Array.from({ length: 12 }, (_, index) =>
    page(index + 1, {
      head: index % 2 ? 'The Book of Boats' : ['The Nets', 'The Lines', 'The Tides'][Math.floor(index / 4)]!,
      foot: String(index + 1),
      at: index % 2 ? 60 : 500,
    }),
  )
  const text = await read(pages)
  expect(/Book of|The (?:Nets|Lines|Tides)/.exec(text)).toBe(null)
  expect(text.includes(`${said(3, 11)} ${said(4, 0)},`)).toBe(true)
})

it('keeps a last line that two pages share among many that do not', async () => {
  const last = (words: string): Drawn => ({ words, x: 60, y: 110 })
  const pages = Array.from({ length: 10 }, (_, index) => [
    ...page(index + 1, { head: 'The Book of Boats' }),
    last(
      index === 4 || index === 5
        ? 'So said the board.'
        : `So said the owner of the boat ${sentence.slice(index * 3)}`,
    ),
  ])
  expect((await read(pages)).match(/So said the board/g)).toHaveLength(2)
})
