import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  // Each says less of its speaker than the one before.
  const files = ['Marie Roux', 'Marc Petit', 'Martine Bernard', 'Marion Dubois'].map((name, index) => ({
    name: `Accord ${index}.txt`,
    bytes: Buffer.from(
      `Accord ${index}\n${`« Nous avons signé un accord », a déclaré ${name}.\n`.repeat(4 - index)}`,
    ),
  }))
  for (const file of files) await library.client.documents.import({ files: [file] })
})
afterEach(() => library.remove())

describe.each(['', 'accord'])('a page of documents named “%s”', (query) => {
  it('goes on where the row it follows has gone', async () => {
    const { documents } = library.client
    const all = (await documents.list({ query })).rows
    const [first, last, ...rest] = all
    await documents.trash({ id: last!.id })
    const after = { id: last!.id, importedAt: last!.importedAt, before: 1 }
    const next = await documents.list({ query, after })
    expect(next.rows.map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
    expect(next.rows).not.toContainEqual(first)
  })
})

describe.each(['', 'mar'])('a page of entities named “%s”', (query) => {
  it('goes on where the row it follows is of no document any more', async () => {
    const { documents, entities } = library.client
    const all = (await entities.list({ query })).rows
    const [, last, ...rest] = all
    const [quote] = (await library.client.quotes.list({ speakers: [String(last!.id)] })).rows
    await documents.trash({ id: quote!.document })
    const after = { id: last!.id, marks: last!.mentions + last!.quotes, before: 1 }
    expect((await entities.list({ query, after })).rows.map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
  })
})

it('a page of quotes that answer words goes on where the row it follows was taken away', async () => {
  const { quotes, marks } = library.client
  const all = (await quotes.list({ query: 'accord' })).rows
  const last = all[1]!
  await marks.reject({ mark: { type: 'quote', id: last.id } })
  const next = await quotes.list({ query: 'accord', after: { id: last.id, before: 1 } })
  expect(next.rows.map(({ id }) => id)).toEqual(all.slice(2).map(({ id }) => id))
})
