import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

const text = [
  'Une filiale change de mains',
  'Publié le 3 février 2026',
  'La société Ombrine cédera sa filiale au groupe Kermadec contre une poignée de millions, a dit Anne Roux. Le conseil se réunira « aux calendes ».',
  'En mars, Kermadec a remis douze louis.',
].join('\n\n')

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.import({ files: [{ name: 'a.txt', bytes: Buffer.from(text) }] })
})
afterEach(() => library.remove())

const marks = () => library.client.documents.marks({ id: 1 })
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const make = (words: string, mark: Parameters<typeof library.client.marks.make>[0]['mark']) =>
  library.client.marks.make({ document: 1, span: spanOf(words), mark })
const signed = { status: 'signed', date: null, source: null } as const

/** What a person made stays as it is when the document is read again, and goes with one undo. */
async function staysUntilUndone(before: unknown): Promise<void> {
  const made = await marks()
  await library.client.documents.readAgain({ id: 1 })
  expect(await marks()).toEqual(made)
  expect(await library.client.library.undo()).toMatchObject({ act: 'make mark' })
  expect(await marks()).toEqual(before)
}

it('makes a figure of words: what they say, or what a person says they mean', async () => {
  const before = await marks()
  await expect(
    make('poignée de millions', { type: 'figure', amount: 'poignée de millions' }),
  ).rejects.toThrow('not-an-amount')
  const { id } = await make('poignée de millions', { type: 'figure', amount: 'environ 5 millions d’euros' })
  const made = (await marks()).figures.find((figure) => figure.id === id)
  expect(made).toMatchObject({
    ...{ words: 'poignée de millions', kind: 'money', value: 5e6, unit: 'EUR' },
    ...{ approximate: true, origin: 'made', sure: 1 },
  })
  await staysUntilUndone(before)
  const { id: read } = await make('douze', { type: 'figure', amount: 'douze' })
  expect((await marks()).figures.find((figure) => figure.id === read)).toMatchObject({
    kind: 'count',
    value: 12,
  })
})

it('makes a date of words, read from the day the text was written', async () => {
  const before = await marks()
  await expect(make('aux calendes', { type: 'date', meant: 'aux calendes' })).rejects.toThrow('not-a-date')
  const { id } = await make('aux calendes', { type: 'date', meant: '2027' })
  expect((await marks()).dates.find((date) => date.id === id)).toMatchObject({
    ...{ words: 'aux calendes', edtf: '2027', from: '2027-01-01', to: '2027-12-31', origin: 'made' },
  })
  await staysUntilUndone(before)
  const { id: month } = await make('mars', { type: 'date', meant: 'mars dernier' })
  expect((await marks()).dates.find((date) => date.id === month)).toMatchObject({ edtf: '2025-03' })
})

it('makes a deal of words, with its sides, its amount and its status', async () => {
  const before = await marks()
  const named = (name: string) => before.entities.find((entity) => entity.name === name)!.id
  const [from, to] = [named('Kermadec'), named('Ombrine')]
  const { id } = await make('cédera sa filiale', {
    ...{ type: 'deal', kind: 'sale', from: { entity: from }, to: { entity: to }, figure: null, step: signed },
  })
  expect((await marks()).deals.find((each) => each.id === id)).toMatchObject({
    ...{ kind: 'sale', from, to, figure: null },
    ...{ status: 'signed', origin: 'made', sure: 1 },
    history: [{ ...spanOf('cédera sa filiale'), status: 'signed', words: 'cédera sa filiale' }],
  })
  await staysUntilUndone(before)
})

it('refuses a deal whose amount or date is of another document', async () => {
  await library.client.documents.importSample()
  const other = await library.client.documents.marks({ id: 2 })
  const deal = { type: 'deal', kind: 'sale', from: null, to: null } as const
  const figure = other.figures[0]!.id
  await expect(make('cédera', { ...deal, figure, step: signed })).rejects.toThrow('bad-request')
  const step = { ...signed, date: other.dates[0]!.id }
  await expect(make('cédera', { ...deal, figure: null, step })).rejects.toThrow('bad-request')
})
