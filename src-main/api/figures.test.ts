import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

describe('a check whose figures a person decides on', () => {
  const text = 'Le budget passe de 10 à 15 millions d’euros, soit une hausse de 50 %.'
  const verdicts = async (id: number) =>
    (await library.client.documents.marks({ id })).checks.map(({ holds }) => holds)

  async function bring() {
    const { client } = library
    const { outcomes } = await client.documents.import({
      files: [{ name: 'a.txt', bytes: Buffer.from(text) }],
    })
    const id = outcomes[0]!.status === 'imported' ? outcomes[0]!.document : 0
    const { figures } = await client.documents.marks({ id })
    return { id, figure: figures.find(({ value }) => value === 15e6)!.id }
  }

  it('is computed anew while one says something else, read again or not, and has its verdict back with the figure', async () => {
    const { client } = library
    const { id, figure } = await bring()
    expect(await verdicts(id)).toEqual([true])
    await client.figures.correct({ id: figure, amount: '20 millions d’euros' })
    expect(await verdicts(id)).toEqual([false])
    await client.documents.readAgain({ id })
    expect(await verdicts(id)).toEqual([false])
    expect((await client.documents.marks({ id })).checks).toMatchObject([{ computed: 1, anew: true }])
    // What has become a fall is no rise of any size.
    await client.figures.correct({ id: figure, amount: '5 millions d’euros' })
    expect(await verdicts(id)).toEqual([null])
    await client.library.undo()
    await client.figures.correct({ id: figure, amount: '15 millions d’euros' })
    expect(await verdicts(id)).toEqual([true])
  })

  it('keeps its verdict where one is confirmed, and loses it where one is removed', async () => {
    const { client } = library
    const { id, figure } = await bring()
    await client.marks.accept({ mark: { type: 'figure', id: figure } })
    expect(await verdicts(id)).toEqual([true])
    await client.marks.reject({ mark: { type: 'figure', id: figure } })
    expect(await verdicts(id)).toEqual([null])
  })
})

it('refuses to correct nothing of a figure', async () => {
  const { figures } = await library.client.documents.marks({ id: 1 })
  await expect(library.client.figures.correct({ id: figures[0]!.id })).rejects.toThrow('bad-request')
})
