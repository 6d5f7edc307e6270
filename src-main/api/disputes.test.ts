import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(() => {
  library = temporaryApi()
})
afterEach(() => library.remove())

const bring = (name: string, words: string) =>
  library.client.documents.import({ files: [{ name, bytes: Buffer.from(words) }] })

async function compared(...all: string[]) {
  const { rows } = await library.client.quotes.list({})
  const quotes = all.map((words) => rows.find((row) => row.words.includes(words))!.id)
  return { quotes, ...(await library.client.comparisons.compare({ quotes })) }
}

const trial = `Le procès
D’après l’expert, le préjudice atteint 2 millions d’euros. La victime chiffre la perte à 3 millions d’euros.
« Il faut payer », a dit Zoé Okafor.
« Nous verrons », a dit Camille Vasseur.`

it('points out two claims about one thing, with both sentences', async () => {
  await bring('procès.txt', trial)
  const { quotes, disputes } = await compared('le préjudice', 'Il faut payer')
  expect(disputes).toHaveLength(1)
  expect(disputes[0]!.check).toMatchObject({ kind: 'contradiction', holds: false })
  expect(disputes[0]!.marks.figures.map(({ value }) => value)).toEqual([2e6, 3e6])
  expect(disputes[0]!.quotes).toEqual([quotes[0]])
  expect(disputes[0]!.sentences.map(({ words }) => words)).toEqual([
    'D’après l’expert, le préjudice atteint 2 millions d’euros.',
    'La victime chiffre la perte à 3 millions d’euros.',
  ])
})

it('is silent where what disagrees stands in no sentence of the quotes', async () => {
  await bring('procès.txt', trial)
  expect((await compared('Il faut payer', 'Nous verrons')).disputes).toEqual([])
})

it('holds the amounts of one deal against each other, in two documents', async () => {
  const deal = (amount: string) =>
    `Deal\n“Microsoft will acquire Activision for $${amount} billion,” said Jane Doe. Nothing else is known.`
  await bring('one.txt', deal('69'))
  await bring('other.txt', deal('75'))
  const { disputes } = await compared('$69', '$75')
  expect(disputes.map(({ marks }) => marks.figures.map(({ value }) => value))).toEqual([[69e9, 75e9]])
  expect(disputes[0]!.sentences.map(({ document }) => document)).toEqual([1, 2])
})

it('finds no dispute where amounts agree, or are said to be about', async () => {
  const deal = (amount: string, note: string) =>
    `Deal\n“Microsoft will acquire Activision for ${amount} billion,” said Jane Doe. ${note}`
  await bring('one.txt', deal('$69', 'One.'))
  await bring('same.txt', deal('$69', 'Two.'))
  await bring('about.txt', deal('about $70', 'Three.'))
  const { rows } = await library.client.quotes.list({})
  const quotes = rows.map(({ id }) => id)
  expect(quotes).toHaveLength(3)
  expect((await library.client.comparisons.compare({ quotes })).disputes).toEqual([])
})

const bridge = (said: string) =>
  `Kestrel Bridge\nThe Kestrel Bridge fell in March. ${said} Nothing else is known.`

it('holds figures against each other that are said of one thing in like words, each value once', async () => {
  await bring(
    'one.txt',
    bridge('“The repair will cost 40 million euros and not a cent more,” said Jane Doe.'),
  )
  await bring(
    'other.txt',
    bridge('“The repair of the Kestrel Bridge would cost €65 million,” said John Roe.'),
  )
  await bring('third.txt', bridge('“But the repair will cost 40 million euros,” said Mary Moe.'))
  const { quotes, disputes } = await compared('not a cent', '€65', 'But the repair')
  expect(disputes).toHaveLength(1)
  expect(disputes[0]!.marks.figures.map(({ value }) => value)).toEqual([40e6, 65e6])
  expect(disputes[0]!.quotes).toEqual(quotes)
  expect(disputes[0]!.sentences.map(({ document }) => document)).toEqual([1, 2, 3])
})

it('holds nothing against each other that is said of two bridges, two years or two firms', async () => {
  await bring('one.txt', bridge('“The repair of the bridge cost 40 million euros in 2019,” said Jane Doe.'))
  await bring('other.txt', bridge('“The repair of the bridge cost 65 million euros in 2023,” said John Roe.'))
  await bring(
    'third.txt',
    'Ferry\nIt is late. “The repair of the Tern bridge cost 90 million euros,” said Mary Moe.',
  )
  await bring(
    'firm.txt',
    'Arkwell\nArkwell is late. “The company will invest 5 million euros,” said Ann Poe.',
  )
  await bring('else.txt', 'Hydrea\nHydrea is late. “The company will invest 8 million euros,” said Paul Low.')
  const { disputes } = await compared('in 2019', 'in 2023', 'Tern', 'invest 5', 'invest 8')
  expect(disputes).toEqual([])
})
