import { expect, it } from 'vitest'
import { readPdf } from './pdf'
import { pdfOf, type Drawn, type MarkedInTest } from './pdf-in-test'

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

function lines(words: string[], x: number, y = 700): Drawn[] {
  return words.map((words, index) => ({ words, x, y: y - 13 * index }))
}

const twoColumns = [[...lines(left, 50), ...lines(right, 310)]]
/** Row by row, as some programs write two columns. */
const rowByRow = [left.flatMap((_, index) => [lines(left, 50)[index]!, lines(right, 310)[index]!])]
const twoPages = [lines(left, 50), lines(right, 50)]

/** Each mark as one line: how, colour, its words in our text, what is said of them. */
async function marks(pages: Drawn[][], marked: Partial<MarkedInTest>[]): Promise<string[]> {
  const filled = marked.map((mark): MarkedInTest => ({ page: 0, kind: 'Highlight', over: [], ...mark }))
  const { text, marked: found = [] } = await readPdf('a.pdf', pdfOf(pages, { marked: filled }))
  return found.map(({ madeAs, colour, comment, start, end }) =>
    [`${madeAs} ${colour}: ${text.slice(start, end)}`, comment].filter(Boolean).join(' | '),
  )
}

it('takes exactly the words under a mark, at the ends and in the middle of a line', async () => {
  const kinds = ['Highlight', 'Underline', 'StrikeOut', 'Squiggly'] as const
  const over = ['Le conseil', 'a vote', 'lundi', 'onze']
  expect(
    await marks(
      twoPages,
      kinds.map((kind, index) => ({ kind, over: [over[index]!] })),
    ),
  ).toEqual([
    'highlight yellow: Le conseil',
    'underline yellow: a vote',
    'strike-out yellow: lundi',
    'squiggle yellow: onze',
  ])
  const parts = ['voix', 'six', 'illi', 'dix-huit mois', 'ce', 'riverains attendent de voir ce que dira']
  const found = await marks(
    twoColumns,
    parts.map((words) => ({ over: [words] })),
  )
  expect(found).toEqual(parts.map((words) => `highlight yellow: ${words}`))
})

it('goes on over a hyphenated end of line, a column and a page', async () => {
  const whole = 'highlight yellow: plus promettre au comite sans un contrat signe.'
  const over = ['plus promettre au comi-', 'te sans un contrat signe.']
  expect(await marks(twoColumns, [{ over }])).toEqual([whole])
  expect(await marks(rowByRow, [{ over }])).toEqual([whole])
  const ends = { kind: 'Highlight', author: 'Anne' } as const
  expect(
    await marks(twoPages, [
      { ...ends, over: [over[0]!], comment: 'A voir.' },
      { ...ends, over: [over[1]!], page: 1 },
    ]),
  ).toEqual([`${whole} | A voir.`])
})

it('parts what another column stands between', async () => {
  const over = ['par onze', 'Le directeur du port dit']
  expect(await marks(rowByRow, [{ over, comment: 'Qui ?' }])).toEqual([
    'highlight yellow: par onze | Qui ?',
    'highlight yellow: Le directeur du port dit',
  ])
})

it('keeps who said what, when, and no words that only repeat the text', async () => {
  const facts = { author: 'Anne Martin', at: "20210503142500+02'00'", comment: 'Le cout a double.' }
  const pdf = pdfOf(twoPages, {
    marked: [
      { page: 0, kind: 'Highlight', over: ['le cout'], ...facts },
      { page: 0, kind: 'Highlight', over: ['la region'], comment: 'la region' },
    ],
  })
  expect((await readPdf('a.pdf', pdf)).marked).toMatchObject([
    {
      author: 'Anne Martin',
      createdAt: '2021-05-03T12:25:00.000Z',
      changedAt: '2021-05-03T12:25:00.000Z',
      comment: 'Le cout a double.',
    },
    { author: null, createdAt: null, comment: '' },
  ])
})

it('puts a note on the line it stands by', async () => {
  expect(
    await marks(twoColumns, [
      { kind: 'Text', over: ['viable'], comment: 'Selon qui ?' },
      { kind: 'FreeText', over: ['croisiere'], comment: 'Chiffre a verifier' },
    ]),
  ).toEqual([`comment yellow: ${left[2]} | Chiffre a verifier`, `comment yellow: ${right[1]} | Selon qui ?`])
})

it('says the words of a mark that are not in the text, and stands by the nearest', async () => {
  const head = (page: number): Drawn => ({ words: `La Revue du port, page ${page}`, x: 250, y: 780 })
  const pages = [
    [head(1), ...lines(left, 50)],
    [head(2), ...lines(right, 50)],
  ]
  expect(await marks(pages, [{ page: 1, over: ['Revue du port'], comment: 'Laquelle ?' }])).toEqual([
    `comment yellow: ${right[0]} | «\u202fRevue du port\u202f»\n\nLaquelle ?`,
  ])
  expect(await marks([...pages, []], [{ page: 2, kind: 'Text', over: [], comment: 'Page blanche' }])).toEqual(
    [`comment yellow: ${right[4]} | p. 3\n\nPage blanche`],
  )
})
