import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeAll(() => (library = temporaryApi()))
afterAll(() => library.remove())

let files = 0
/** What a document of a day says, as the list of quotes, the timeline and a comparison tell it: words and first day. */
async function said(published: string | null, paragraph: string, begin: string): Promise<string[]> {
  const { client } = library
  // Two quotes are needed side by side.
  const text = `---\ntitle: Un\n${published ? `date: ${published}\n` : ''}---\n\n${paragraph}\n\n« Rien à dire », a dit Zoé Okafor.\n`
  const { outcomes } = await client.documents.import({
    files: [{ name: `${files++}.md`, bytes: Buffer.from(text) }],
  })
  const [outcome] = outcomes
  if (outcome?.status !== 'imported') throw new Error('not imported')
  const { rows } = await client.quotes.list({ documents: [String(outcome.document)] })
  const quote = rows.find(({ words }) => words.startsWith(begin))!
  const other = rows.find(({ id }) => id !== quote.id)!
  const { statements } = await client.dates.timeline({})
  const { columns } = await client.comparisons.compare({ quotes: [quote.id, other.id] })
  const places = [
    quote.said ?? { from: quote.published!, to: quote.published! },
    statements.find((each) => each.quote === quote.id)!,
    columns[0]!.when!,
  ]
  return [...new Set(places.map(({ from, to }) => (from === to ? from : `${from}/${to}`)))]
}

it.each([
  [
    'of a meeting to come',
    '2026-03-12',
    'Mme Castaing, elle, veut croire à un calendrier serré : « Si tout va bien, nous serons mariés. » L’assemblée générale est convoquée le 28 mai 2026 à Marseille.',
    'Si tout',
  ],
  [
    'among the words of another quote',
    '2026-02-04',
    '"They missed every milestone since last June," Transportation Secretary Angela Whitcombe told reporters. She added that the state would seek at least $90m in damages.',
    'the state',
  ],
  [
    'among its own words',
    '2026-11-18',
    '"They found £1.9m for bonuses in March," Rachel Harrison said.',
    'They found',
  ],
  [
    'of another sentence',
    '2026-11-18',
    'Moody’s cut its outlook on 3 November 2026. "We are calm," said Marcus Doyle.',
    'We are',
  ],
  [
    'of what else the speaker did',
    '2026-03-12',
    'Engie, qui avait proposé un milliard en janvier, a fait savoir qu’il n’avait « pas l’intention de surenchérir ».',
    'pas l',
  ],
  [
    'since when something has been so',
    '2026-03-12',
    'Depuis le 3 février 2026, Paul Rivet le dit : « Le musée restera ouvert. »',
    'Le musée',
  ],
])('is the day of the document beside a date %s', async (_, published, paragraph, begin) => {
  expect(await said(published, paragraph, begin)).toEqual([published])
})

it.each([
  [
    'after its verb',
    '"No contractor can do that," said Marcus Doyle on 2 February 2026.',
    'No contractor',
    '2026-02-02',
  ],
  [
    'after who says it',
    '"No contractor can do that," said Marcus Doyle, the company’s chief executive, on 2 February 2026.',
    'No contractor',
    '2026-02-02',
  ],
  [
    'before its verb',
    'Le 1er février 2026, à Lyon, Paul Rivet a déclaré : « Le musée restera ouvert. »',
    'Le musée',
    '2026-02-01',
  ],
  [
    'that goes on after its document',
    '« Le musée restera ouvert », a déclaré Paul Rivet en février 2026.',
    'Le musée',
    '2026-02-01/2026-02-04',
  ],
])('is a date of its clause %s', async (_, paragraph, begin, day) => {
  expect(await said('2026-02-04', paragraph, begin)).toEqual([day])
})

it('is the last date told before it where the document has no day', async () => {
  const told =
    'Le 3 février 2026, Nvidia a signé. Jensen Huang temporise : « Nous allons participer. » Tout finira le 5 mai 2026.'
  expect(await said(null, told, 'Nous allons')).toEqual(['2026-02-03'])
})
