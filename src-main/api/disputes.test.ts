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

/** The same bridge in two languages, with the same people. */
const fallen = {
  en: (said: string) =>
    `Kestrel Bridge\nThe bridge fell near Albi in front of Nadia Brel and Marc Vidal. ${said}`,
  fr: (said: string) => `Le pont\nLe pont est tombé près d’Albi devant Nadia Brel et Marc Vidal. ${said}`,
}
const values = ({ disputes }: Awaited<ReturnType<typeof compared>>) =>
  disputes.map(({ marks }) => marks.figures.map(({ value }) => value))

it('holds tolls of one event against each other, also across languages and in other words', async () => {
  await bring(
    'one.txt',
    fallen.en('“Twelve people were injured,” said Jane Doe. “Three people died,” said Ann Poe.'),
  )
  await bring('other.txt', fallen.en('“The fall left 25 injured,” said John Roe.'))
  await bring(
    'trois.txt',
    fallen.fr(
      '« Il y a quatre morts », a dit Zoé Okafor. « Dix-huit personnes ont été blessées », a dit Paul Aubert.',
    ),
  )
  expect(values(await compared('Twelve', 'left 25', 'Dix-huit', 'Three people', 'quatre morts'))).toEqual([
    [12, 25, 18],
    [3, 4],
  ])
})

it('holds two counts of one text against each other', async () => {
  await bring(
    'lyon.txt',
    `Lyon\nLa foule a marché à Lyon. « Il y avait 12 000 manifestants », a dit la préfète Anne Roy. « Nous étions 40 000 manifestants dans les rues de Lyon », a dit Karim Belkacem.`,
  )
  expect(values(await compared('12 000', '40 000'))).toEqual([[12_000, 40_000]])
})

it.each([
  ['other people', '“Six police officers were injured,” said John Roe.'],
  ['another place', '“In Gaillac, 25 people were injured,” said John Roe.'],
  ['another year', '“25 people were injured in 1998,” said John Roe.'],
  ['a part', '“Nine of them were injured,” said John Roe.'],
  ['at least as many', '“At least 14 people were injured,” said John Roe.'],
])('holds no toll against that of %s', async (_, said) => {
  await bring(
    'one.txt',
    `Kestrel\nThe Gazette, 4 March 2024\n\n${fallen.en('“Twelve people were injured,” said Jane Doe.').split('\n')[1]!}`,
  )
  await bring('other.txt', fallen.en(said))
  expect(values(await compared('Twelve', said.slice(1, 20)))).toEqual([])
})

it('holds no toll against that of another event, or of another day of marching', async () => {
  await bring('bridge.txt', fallen.en('“Twelve people were injured,” said Jane Doe.'))
  await bring('bus.txt', 'A bus\nA bus fell near Albi. “25 people were injured,” said John Roe.')
  const march = (day: string, count: string) =>
    `Albi\nThe Gazette, ${day}\n\nThe crowd in Albi was led by Nadia Brel and Marc Vidal. “We were ${count} demonstrators,” said Ann Poe.`
  await bring('march.txt', march('16 March 2023', '4,000'))
  await bring('later.txt', march('24 March 2023', '7,000'))
  await bring('same.txt', march('17 March 2023', '5,000'))
  expect(values(await compared('Twelve', '25 people', '4,000', '7,000'))).toEqual([])
  expect(values(await compared('4,000', '5,000', '7,000'))).toEqual([[4000, 5000]])
})

it('takes a count for that of the firm its text begins with, and of no other firm', async () => {
  const firm = (said: string) =>
    `Arkwell\nArkwell shuts plants, and Dana Whitlock told Marta Kowalska by letter. ${said}\n\n${'It rained. '.repeat(80)}\n\nHydrea is a rival.`
  await bring('one.txt', firm('“We will cut 1,200 jobs,” said Jane Doe.'))
  await bring('other.txt', firm('“Arkwell will cut 2,000 jobs,” said John Roe.'))
  await bring('rival.txt', firm('“In the same year Hydrea will cut 300 jobs,” said Ann Poe.'))
  expect(values(await compared('1,200', '2,000', 'cut 300'))).toEqual([[1200, 2000]])
})

it('takes what a comma sets beside a count for no day of it', async () => {
  const strike = (day: string, count: string) =>
    `Wexford\nThe Gazette, ${day}\n\nSchools in Wexford were shut by Brigid Nolan and Ruairi Fallon. “${count} teachers were on strike, more than in 2015,” said Ann Poe.`
  await bring('one.txt', strike('14 September 2024', '3,000'))
  await bring('other.txt', strike('15 September 2024', '4,100'))
  await bring('later.txt', strike('30 September 2024', '5,200'))
  expect(values(await compared('3,000', '4,100', '5,200'))).toEqual([[3000, 4100]])
})

it('holds the same against each other in whatever order the columns stand', async () => {
  await bring('one.txt', fallen.en('“Twelve people were injured,” said Jane Doe.'))
  await bring(
    'dark.txt',
    'A night\nIt was dark in front of Nadia Brel and Marc Vidal. “In Gaillac, 25 people were injured,” said John Roe.',
  )
  await bring(
    'both.txt',
    'Albi and Gaillac\nThe bridge fell in front of Nadia Brel and Marc Vidal. “30 people were injured,” said Ann Poe.',
  )
  expect(values(await compared('Twelve', '30 people', '25 people'))).toEqual([[12, 30, 25]])
  expect(values(await compared('25 people', 'Twelve', '30 people'))).toEqual([[25, 12, 30]])
})

it('holds what is only about so many against what is far from it', async () => {
  const march = (said: string) =>
    `Albi\nThe Gazette, 16 March 2023\n\nThe crowd in Albi was led by Nadia Brel and Marc Vidal. ${said}`
  await bring('one.txt', march('“Some 12,000 people marched,” said Ann Poe.'))
  await bring('near.txt', march('“We were 14,500 demonstrators,” said John Roe.'))
  await bring('far.txt', march('“Nearly 40,000 people marched,” said Jane Doe.'))
  expect(values(await compared('12,000', '14,500'))).toEqual([])
  expect(values(await compared('12,000', '40,000'))).toEqual([[12_000, 40_000]])
})
