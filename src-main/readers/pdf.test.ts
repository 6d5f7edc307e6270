import { expect, it } from 'vitest'
import { outline } from './outline-in-test'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

const left = [
  'Le conseil portuaire a vote lundi soir, par onze',
  'voix contre six, la fin du projet de terminal pour',
  'les navires de croisiere, dont le cout etait passe de',
  'trente-huit a soixante millions en dix-huit mois, ce',
  'que la region ne voulait plus promettre au comi-',
]
const right = [
  'te sans un contrat signe. Le directeur du port dit',
  'pourtant que le projet restait viable pour vingt ans',
  'au moins, et que les dragages etaient prevus. Une',
  'commission doit rendre un avis en janvier, et les',
  'riverains attendent de voir ce que dira le prefet.',
]
const whole = [...left, ...right].join(' ').replace('comi- te', 'comite')

function lines(words: string[], x: number, y: number): Drawn[] {
  return words.map((words, index) => ({ words, x, y: y - 13 * index }))
}

/** Row by row, as some programs write two columns. */
function rowByRow(): Drawn[] {
  const columns = [lines(left, 50, 700), lines(right, 310, 700)]
  return left.flatMap((_, index) => columns.map((column) => column[index]!))
}

async function read(pages: Drawn[][], facts?: Parameters<typeof pdfOf>[1]) {
  return readPdf('a.pdf', pdfOf(pages, facts))
}

it('reads down one column, then down the next, however they were drawn', async () => {
  const title = { words: 'Le port renonce', x: 200, y: 740, size: 20, bold: true }
  const document = await read([[title, ...rowByRow()]], { title: 'Le port renonce' })
  expect(outline(document)).toEqual(['title p. 1: Le port renonce', `paragraph p. 1: ${whole}`])
})

it('keeps the labels of pages, and a paragraph that goes on over them', async () => {
  const document = await read([lines(left, 50, 700), lines(right, 50, 700)], {
    labels: '0 << /S /r /St 4 >>',
  })
  expect(outline(document)).toEqual([`paragraph p. iv: ${whole}`])
  const next = lines(['Une autre page.'], 50, 700)
  expect(outline(await read([lines(right, 50, 700), next]))[1]).toBe('paragraph p. 2: Une autre page.')
})

it('leaves out running heads and numbers of pages', async () => {
  const pages = ['Premier.', 'Deuxieme.', 'Troisieme.'].map((words, index): Drawn[] => [
    { words: `La Revue, page ${index + 1}`, x: 250, y: 780 },
    { words, x: 50, y: 600 },
    { words: String(index + 1), x: 300, y: 20 },
  ])
  expect(outline(await read(pages))).toEqual([
    'paragraph p. 1: Premier.',
    'paragraph p. 2: Deuxieme.',
    'paragraph p. 3: Troisieme.',
  ])
})

it('puts notes after the text, without the numbers that call them', async () => {
  const page = [
    ...lines([...right.slice(0, -1), 'riverains attendent le prefet.1'], 50, 700),
    { words: '1 Entretien du 4 septembre.', x: 50, y: 60, size: 7 },
  ]
  const text = [...right.slice(0, -1), 'riverains attendent le prefet.'].join(' ')
  expect(outline(await read([page, lines(['La fin.'], 50, 700)]))).toEqual([
    `paragraph p. 1: ${text}`,
    'paragraph p. 2: La fin.',
    'list item p. 1: 1 Entretien du 4 septembre.',
  ])
})

it('tells headings by their letters, and items of lists by their signs', async () => {
  const page = [
    ...lines(left.slice(0, 4), 50, 700),
    { words: 'Ce qui reste', x: 50, y: 630, bold: true },
    { words: '\x95 la criee ;', x: 60, y: 610 },
    { words: '\x95 un quai.', x: 60, y: 597 },
  ]
  expect(outline(await read([page])).slice(1)).toEqual([
    'heading 1 p. 1: Ce qui reste',
    'list item p. 1: la criee ;',
    'list item p. 1: un quai.',
  ])
})

it('takes what is set in from the rest for a quotation, and no line of contents for a heading', async () => {
  const page = [
    { words: 'Contents', x: 40, y: 760, size: 16 },
    { words: 'Un chapitre . . . . . . . . . 12', x: 40, y: 735, size: 12 },
    ...lines(left.slice(0, 4), 70, 700),
    { words: 'On ne sauve pas le passe.', x: 100, y: 620 },
    ...lines(right, 70, 590),
  ]
  expect(outline(await read([page])).map((line) => line.split(':')[0])).toEqual([
    'title p. 1',
    'list item p. 1',
    'paragraph p. 1',
    'quote p. 1',
    'paragraph p. 1',
  ])
})

it('leaves out the numbers that count the lines of a record, and begins each turn anew', async () => {
  const record = [
    'Q. Where were you on that night, in May?',
    'A. I was at home with my sister, I think',
    'that she slept.',
    'Q. Did you see him?',
    'A. No.',
    'Q. Never?',
  ]
  const counted = record.flatMap((words, index): Drawn[] => [
    { words: String(index + 1), x: 50, y: 700 - 13 * index, size: 8 },
    { words, x: 80, y: 700 - 13 * index },
  ])
  expect(outline(await read([counted]))).toEqual([
    'paragraph p. 1: Q. Where were you on that night, in May?',
    'paragraph p. 1: A. I was at home with my sister, I think that she slept.',
    'paragraph p. 1: Q. Did you see him?',
    'paragraph p. 1: A. No.',
    'paragraph p. 1: Q. Never?',
  ])
})

it('reads a table row by row, and takes no column of figures for one of text', async () => {
  const rows = ['Annee Cout Part', '2024 38 12', '2025 61 19', '2026 70 22', '2027 75 25']
  const table = rows.flatMap((row, index) =>
    row.split(' ').map((words, column): Drawn => ({ words, x: 60 + 120 * column, y: 630 - 13 * index })),
  )
  const page = [...lines(left.slice(0, 4), 50, 700), ...table, ...lines(right, 50, 540)]
  expect((await read([page])).text).toContain(rows.join(' '))
})

it('reads who wrote it, and when, off lines of their own below the title', async () => {
  const head = [
    { words: 'Le port renonce', x: 50, y: 750, size: 20 },
    { words: 'Par Anne Roux', x: 50, y: 726 },
    { words: '3 mars 2026', x: 50, y: 713 },
  ]
  const { author, published } = await read([[...head, ...lines(left, 50, 690)]])
  expect([author, published]).toEqual(['Anne Roux', '2026-03-03'])
})

it('reads a page whose lines run up or down its side, and no stamp at the edge of another', async () => {
  const sideways = (matrix: string, [x, y]: number[], file: Uint8Array<ArrayBuffer>, drawn: string) => {
    const source = Buffer.from(file).toString('latin1')
    return new Uint8Array(Buffer.from(source.replace(drawn, `${matrix} ${x} ${y}`), 'latin1'))
  }
  const page = pdfOf([lines(['Le budget est vote.', 'Il le sera.'], 50, 700)])
  const [first, second] = ['1 0 0 1 50 700', '1 0 0 1 50 687']
  const up = sideways('0 1 -1 0', [163, 100], sideways('0 1 -1 0', [150, 100], page, first), second)
  const down = sideways('0 -1 1 0', [137, 700], sideways('0 -1 1 0', [150, 700], page, first), second)
  for (const file of [up, down])
    expect((await readPdf('a.pdf', file)).text).toBe('Le budget est vote. Il le sera.')
  const stamped = sideways('0 1 -1 0', [20, 300], page, second)
  expect((await readPdf('a.pdf', stamped)).text).toBe('Le budget est vote.')
})

it('keeps the hyphen of a word that is written with it elsewhere', async () => {
  const words = [
    'Le grille-pain est en panne, a dit la directrice du',
    'magasin a son assistante, et il faudra un autre grille-',
    'pain pour la reunion de demain matin a la mairie.',
  ]
  expect((await read([lines(words, 50, 700)])).text).toContain('un autre grille-pain pour')
})

it('tells a scan from a text, and a broken file from both', async () => {
  await expect(read([[], []])).rejects.toThrow('scanned-pages')
  await expect(readPdf('a.pdf', Buffer.from('%PDF-1.7\n'))).rejects.toThrow('damaged-file')
})

it('says which pages among others hold no text', async () => {
  const page = lines(right, 50, 700)
  const { remarks } = await read([page, [], [], page, []], { labels: '0 << /S /r /St 4 >>' })
  expect(remarks).toEqual([{ code: 'pages-without-text', facts: { count: 3, parts: 'v–vi, viii' } }])
  expect((await read([page])).remarks).toBe(undefined)
})

it('gives a name of a file in the place of a title no thought', async () => {
  const page = lines(right, 50, 700)
  expect((await read([page], { title: 'Microsoft Word - brouillon.doc' })).title).toBe('a')
})
