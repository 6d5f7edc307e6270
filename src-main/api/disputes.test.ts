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
