import { expect, it } from 'vitest'
import { first, second, temporaryVersions } from './temporary-versions'

const library = temporaryVersions()
const { bring, faults } = library

const deals = async () => (await library.client.documents.marks({ id: 1 })).deals
/** Each deal by how far it is, and by the stages it went through. */
const courses = async () =>
  (await deals()).map(({ status, history }) => [status, ...history.map((stage) => stage.status)].join(' '))
/** The deal of the sample that was announced, put on hold, and died. */
const dead = async () => (await deals()).find(({ status }) => status === 'collapsed')!

async function readAgain() {
  await library.client.documents.readAgain({ id: 1 })
  return courses()
}

it('takes the latest stage of a deal away, and leaves the deal as the one before it tells', async () => {
  await bring(first)
  const { client } = library
  const before = await deals()
  const { id, history } = await dead()
  expect(history.length).toBeGreaterThan(1)
  await client.marks.reject({ mark: { type: 'deal', id } })
  const left = history.slice(0, -1)
  const now = await deals()
  expect(now).toHaveLength(before.length)
  expect(now.find((deal) => deal.id === id)).toMatchObject({
    status: left.at(-1)!.status,
    history: left,
    origin: 'corrected',
  })
  expect(await client.library.undo()).toMatchObject({ act: 'reject mark' })
  expect(await deals()).toEqual(before)
})

it('leaves a stage that was taken away out of a new reading and of the next version', async () => {
  await bring(first)
  const { id, history } = await dead()
  await library.client.marks.reject({ mark: { type: 'deal', id } })
  const left = await courses()
  expect((await readAgain()).sort()).toEqual(left.sort())
  await bring(second)
  const carried = (await deals()).find((deal) => deal.id === id)!
  expect(carried.history.map(({ status }) => status)).toEqual(
    history.slice(0, -1).map(({ status }) => status),
  )
  expect(await courses()).not.toContainEqual(expect.stringContaining('collapsed'))
  expect(faults()).toEqual([])
})

it('takes a deal away with its only stage, and with its amount, for good', async () => {
  await bring(first)
  const { client } = library
  const count = (await deals()).length
  const [single] = (await deals()).filter(({ history }) => history.length === 1)
  await client.marks.reject({ mark: { type: 'deal', id: single!.id } })
  expect(await deals()).toHaveLength(count - 1)
  const { id, figure } = await dead()
  await client.marks.reject({ mark: { type: 'figure', id: figure! } })
  expect((await deals()).map((deal) => deal.id)).not.toContain(id)
  expect(await readAgain()).toHaveLength(count - 2)
  await bring(second)
  expect(await deals()).toHaveLength(count - 2)
  for (let act = 0; act < 3; act++) await client.library.undo()
  expect((await deals()).map((deal) => deal.id)).toContain(id)
  expect(faults()).toEqual([])
})
