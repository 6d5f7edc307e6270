import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

const marks = () => library.client.documents.marks({ id: 1 })

/** The deal of the sample whose course is the longest. */
async function longest() {
  const { deals } = await marks()
  return deals.toSorted((a, b) => b.history.length - a.history.length)[0]!
}

it('keeps the course and the amount that a person gives a deal when the document is read again', async () => {
  const before = await marks()
  const { id, history, figure } = await longest()
  expect(history.length).toBeGreaterThan(1)
  const other = before.figures.find((each) => each.id !== figure && each.kind === 'money')!
  const told = [...history.slice(0, -1), { ...history.at(-1)!, status: 'denied' as const }]
  await library.client.deals.correct({ id, history: told })
  await library.client.deals.correct({ id, figure: other.id })
  const corrected = (await marks()).deals.find((deal) => deal.id === id)
  expect(corrected).toMatchObject({ status: 'denied', history: told, figure: other.id, origin: 'corrected' })
  await library.client.documents.readAgain({ id: 1 })
  const { deals } = await marks()
  expect(deals).toHaveLength(before.deals.length)
  expect(deals.find((deal) => deal.id === id)).toEqual(corrected)
  for (let acts = 0; acts < 3; acts++) await library.client.library.undo()
  expect(await marks()).toEqual(before)
})

it('knows a deal again that stands on other words altogether by now', async () => {
  const before = await marks()
  const { id, history } = await longest()
  const told = history.map(({ start }) => start)
  const { start, end, words } = before.dates.find((date) => !told.includes(date.start))!
  const elsewhere = { start, end, words, status: 'collapsed' as const, date: null, source: null }
  await library.client.deals.correct({ id, history: [elsewhere] })
  await library.client.documents.readAgain({ id: 1 })
  const { deals } = await marks()
  expect(deals).toHaveLength(before.deals.length)
  expect(deals.find((deal) => deal.id === id)).toMatchObject({ status: 'collapsed', history: [elsewhere] })
})

it('takes back at once the statuses that are passed by on the way to another, and a step that is taken out by itself', async () => {
  const before = await marks()
  const { id, history } = await longest()
  const fewer = history.slice(0, -1)
  const told = (status: 'denied' | 'on hold') => [...fewer.slice(0, -1), { ...fewer.at(-1)!, status }]
  await library.client.deals.correct({ id, history: fewer })
  await library.client.deals.correct({ id, history: told('denied') })
  await library.client.deals.correct({ id, history: told('on hold') })
  await library.client.library.undo()
  expect((await marks()).deals.find((deal) => deal.id === id)?.history).toEqual(fewer)
  await library.client.library.undo()
  expect(await marks()).toEqual(before)
})

it('says of a deal the status of its last step only', async () => {
  const { id, history } = await longest()
  await library.client.deals.correct({ id, history: history.slice(0, 1) })
  expect((await marks()).deals.find((deal) => deal.id === id)?.status).toBe(history[0]!.status)
  await expect(library.client.deals.correct({ id, history: [] })).rejects.toThrow()
  const outside = { ...history[0]!, start: 1_000_000, end: 1_000_001 }
  await expect(library.client.deals.correct({ id, history: [outside] })).rejects.toThrow('outside-text')
})
