import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { first, second, spanOf, temporaryVersions } from './temporary-versions'

const library = temporaryVersions()
const { bring, faults } = library

it('is a version of the document of that name, which keeps its id and shows the newest', async () => {
  await bring(first)
  expect(await bring(second)).toMatchObject({
    ...{ status: 'imported', document: 1 },
    became: { version: 2, title: '100 milliards évaporés' },
  })
  const { client } = library
  expect((await client.documents.list({})).rows).toMatchObject([{ id: 1, version: 2, versionOf: null }])
  expect((await client.documents.get({ id: 1 })).text).toBe(second)
  const versions = await client.documents.versions({ id: 1 })
  expect(versions.map(({ version }) => version)).toEqual([2, 1])
  const earlier = await client.documents.get({ id: versions[1]!.id })
  expect(earlier).toMatchObject({ text: first, version: 1, versionOf: 1 })
  expect((await client.documents.marks({ id: earlier.id })).quotes.length).toBeGreaterThan(4)
  expect((await client.search.find({ query: 'démenti', kinds: ['passage'] })).length).toBe(1)
  expect((await client.search.find({ query: 'gouvernance', kinds: ['passage'] })).length).toBe(0)
  expect((await client.library.state()).counts).toMatchObject({ documents: 1 })
  expect(faults()).toEqual([])
})

it('knows a version that is there, by its bytes, whatever it is called', async () => {
  await bring(first)
  await bring(second)
  expect(await bring(first, 'old.txt')).toMatchObject({
    ...{ status: 'already there', document: 1 },
    older: { version: 1, newest: 2 },
  })
  const again = await bring(second, 'new.txt')
  expect(again).toEqual({ place: 0, status: 'already there', name: 'new.txt', document: 1 })
})

it('takes another article of the same name, and the same words under another name, for documents of their own', async () => {
  await bring(first, 'article.html.txt')
  const other = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(await bring(other, 'article.html.txt')).toMatchObject({ status: 'imported', document: 2 })
  expect(await bring(second, 'another.txt')).toMatchObject({ status: 'imported', document: 3 })
  expect((await library.client.documents.list({})).rows.map(({ version }) => version)).toEqual([1, 1, 1])
})

it('takes the same text under another name for a document of its own', async () => {
  await bring(first)
  const copy = await bring(first.replaceAll('\n', '\r\n'), 'copy.txt')
  expect(copy).toEqual({ place: 0, status: 'imported', name: 'copy.txt', document: 2 })
  expect(await bring(first.replaceAll('\n', '\r'), 'ARTICLE.txt')).toMatchObject({
    document: 1,
    became: { version: 2 },
  })
})

it('lets nobody change what stands in an earlier version', async () => {
  await bring(first)
  await bring(second)
  const { client } = library
  const [, before] = await client.documents.versions({ id: 1 })
  const span = spanOf(first, 'Aucun contrat')
  const document = before!.id
  await expect(client.annotations.make({ document, span, colour: 'red' })).rejects.toThrow('not-found')
  const { quotes } = await client.documents.marks({ id: document })
  await expect(client.marks.reject({ mark: { type: 'quote', id: quotes[0]!.id } })).rejects.toThrow(
    'not-found',
  )
  await expect(client.documents.readAgain({ id: document })).rejects.toThrow('bad-request')
  await expect(client.documents.trash({ id: document })).rejects.toThrow('not-found')
})
