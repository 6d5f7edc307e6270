import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DocumentMarks } from '../model/mark'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

const marks = () => library.client.documents.marks({ id: 1 })
const counts = async () =>
  (await library.client.doubts.list()).documents.map(({ open, decided }) => [open, decided])

/** Makes exactly these marks doubtful, whatever was learned. */
async function doubt(type: 'mentions' | 'figures' | 'dates' | 'deals', ...ids: number[]): Promise<void> {
  const { db } = library.store
  db.exec('UPDATE quotes SET confidence = 1')
  for (const table of ['mentions', 'figures', 'dates', 'deals']) db.exec(`UPDATE ${table} SET sure = 1`)
  db.exec(`UPDATE ${type} SET sure = 0.4 WHERE id IN (${ids.join()})`)
}

it('says of every mark why it was made and how surely', async () => {
  const all = await marks()
  const judged = [...all.mentions, ...all.figures, ...all.dates, ...all.deals, ...all.checks]
  expect(judged.length).toBeGreaterThan(50)
  for (const { why, sure } of judged)
    expect([why, sure > 0 && sure <= 1]).toEqual([expect.stringMatching(/./), true])
})

it('counts what is doubtful still and what was decided, also after a restart', async () => {
  const { client } = library
  const { deals, dates } = await marks()
  await doubt('deals', deals[0]!.id, deals[1]!.id)
  expect(await counts()).toEqual([[2, 0]])
  await client.marks.accept({ mark: { type: 'deal', id: deals[0]!.id } })
  expect(await counts()).toEqual([[1, 1]])
  await client.marks.reject({ mark: { type: 'deal', id: deals[1]!.id } })
  library.restart()
  expect(await counts()).toEqual([[0, 2]])
  await client.library.undo()
  await client.library.undo()
  expect(await counts()).toEqual([[2, 0]])
  await doubt('dates', dates[0]!.id)
  await client.documents.trash({ id: 1 })
  expect(await counts()).toEqual([])
})

it('goes on where a review stopped, after a restart too', async () => {
  const { client } = library
  expect((await client.doubts.list()).place).toBe(null)
  await client.doubts.stopAt({ document: 1, start: 741 })
  library.restart()
  expect((await client.doubts.list()).place).toEqual({ document: 1, start: 741 })
  await expect(client.doubts.stopAt({ document: 9, start: 0 })).rejects.toThrow('not-found')
})

type Kind = keyof Pick<DocumentMarks, 'mentions' | 'figures' | 'dates' | 'deals'>
const types: Record<Kind, 'mention' | 'figure' | 'date' | 'deal'> = {
  mentions: 'mention',
  figures: 'figure',
  dates: 'date',
  deals: 'deal',
}

it.each(Object.keys(types) as Kind[])(
  'keeps what was accepted and rejected of %s when finding again',
  async (kind) => {
    const { client } = library
    const [first, second] = (await marks())[kind]
    await client.marks.accept({ mark: { type: types[kind], id: first!.id } })
    await client.marks.reject({ mark: { type: types[kind], id: second!.id } })
    const before = (await marks())[kind]
    expect(before[0]).toMatchObject({ id: first!.id, origin: 'corrected' })
    expect(before.map(({ id }) => id)).not.toContain(second!.id)
    const shape = (each: { id: number }) => ({ ...each, id: kind === 'deals' ? 0 : each.id })
    await client.documents.readAgain({ id: 1 })
    library.restart()
    const after = (await marks())[kind]
    const inPlace = (all: typeof before) => all.map((each) => JSON.stringify(shape(each))).sort()
    expect(inPlace(after)).toEqual(inPlace(before))
    await client.library.undo()
    expect(await client.library.undo()).toMatchObject({ act: 'reject mark' })
    expect(await client.library.undo()).toMatchObject({ act: 'accept mark' })
    expect((await marks())[kind][0]).toMatchObject({ origin: 'found' })
  },
)

it('offers to accept the same doubtful name elsewhere, and only where it is doubtful', async () => {
  const { client } = library
  const nvidia = (await client.entities.list({})).rows.find(({ name }) => name === 'Nvidia')!
  const ids = (await marks()).mentions.filter(({ entity }) => entity === nvidia.id).map(({ id }) => id)
  await doubt('mentions', ...ids.slice(0, 4))
  const same = await client.marks.accept({ mark: { type: 'mention', id: ids[0]! } })
  expect(same).toEqual({ document: 3, library: 3, like: ids[1] })
  await client.marks.accept({ mark: { type: 'mention', id: ids[1]! }, scope: 'library' })
  expect(await counts()).toEqual([[0, 4]])
  await client.library.undo()
  expect(await counts()).toEqual([[3, 1]])
})

it('corrects what a date means, and finding again leaves it', async () => {
  const { client } = library
  const date = (await marks()).dates.find(({ resolvedFrom }) => resolvedFrom !== null)!
  await client.dates.correct({ id: date.id, meant: '2026-03' })
  const corrected = { id: date.id, edtf: '2026-03', from: '2026-03-01', to: '2026-03-31', resolvedFrom: null }
  expect((await marks()).dates).toContainEqual(expect.objectContaining(corrected))
  await client.documents.readAgain({ id: 1 })
  expect((await marks()).dates).toContainEqual(expect.objectContaining(corrected))
  await expect(client.dates.correct({ id: date.id, meant: 'bientôt' })).rejects.toThrow('not-a-date')
})

it('corrects who deals with whom, and finding again leaves it', async () => {
  const { client } = library
  const [deal] = (await marks()).deals
  await client.deals.correct({
    id: deal!.id,
    kind: 'loan',
    from: { name: 'Une banque', kind: 'organization' },
    to: null,
  })
  const before = (await marks()).deals.find(({ id }) => id === deal!.id)
  expect(before).toMatchObject({ kind: 'loan', to: null, origin: 'corrected' })
  await client.documents.readAgain({ id: 1 })
  expect((await marks()).deals.filter(({ kind }) => kind === 'loan')).toEqual([before])
  expect(await client.library.undo()).toMatchObject({ act: 'read again' })
  expect(await client.library.undo()).toMatchObject({ act: 'correct deal' })
  expect((await marks()).deals).toContainEqual(deal)
})

it('lets an act on an entity settle the mention it was for, in one step', async () => {
  const { client } = library
  const [mention] = (await marks()).mentions
  await doubt('mentions', mention!.id)
  await client.entities.rename({ id: mention!.entity, name: 'Nouveau nom', mention: mention!.id })
  expect(await counts()).toEqual([[0, 1]])
  await client.library.undo()
  expect(await counts()).toEqual([[1, 0]])
})

it('warns where a name is another one’s already, and where unlike things are merged', async () => {
  const { client } = library
  const named = async (name: string) =>
    (await client.entities.list({})).rows.find((row) => row.name === name)!
  const [nvidia, openai, huang] = [await named('Nvidia'), await named('OpenAI'), await named('Jensen Huang')]
  expect(await client.entities.rename({ id: openai.id, name: 'OpenAI Inc.' })).toBe(null)
  expect(await client.entities.rename({ id: openai.id, name: 'NVIDIA' })).toEqual({
    type: 'name',
    other: { id: nvidia.id, name: 'Nvidia', kind: 'organization' },
  })
  await client.library.undo()
  expect(await client.entities.merge({ from: openai.id, into: huang.id })).toEqual({
    type: 'kinds',
    from: 'organization',
    into: 'person',
  })
})

it('lets no pronoun be an entity, by hand or by machine', async () => {
  const { client } = library
  const elle = { name: 'Elle', kind: 'person' as const }
  const make = (name: string, kind: 'person' | 'media') =>
    client.marks.make({
      document: 1,
      span: { start: 0, end: 3 },
      mark: { type: 'mention', entity: { name, kind } },
    })
  await expect(make('Elle', 'person')).rejects.toThrow('pronoun')
  await expect(make('They', 'person')).rejects.toThrow('pronoun')
  await expect(make('Elle', 'media')).resolves.toMatchObject({ type: 'mention' })
  const mention = (await marks()).mentions.at(-1)
  await expect(client.mentions.assign({ id: mention!.id, entity: elle })).rejects.toThrow('pronoun')
  await expect(client.entities.rename({ id: mention!.entity, name: 'lui' })).rejects.toThrow('pronoun')
})
