import { expect, it } from 'vitest'
import { first, governance, second, spanOf, temporaryVersions, third } from './temporary-versions'

const library = temporaryVersions()
const { bring, annotate, quoteOf, everything, faults } = library

it('is taken back wholly by one undo, and done again, across restarts', async () => {
  await bring(first)
  const { client } = library
  await annotate(governance)
  await annotate('un "manque de discipline"')
  const refusal = await quoteOf('Non, non')
  const praise = await quoteOf('Nous adorons')
  await client.comparisons.make({ name: 'Deux', quotes: [refusal.id, praise.id] })
  await client.quotes.correct({ id: praise.id, speaker: { name: 'Colette Kress', kind: 'person' } })
  const { figures } = await client.documents.marks({ id: 1 })
  await client.marks.reject({ mark: { type: 'figure', id: figures[0]!.id } })
  await client.notes.cite({ document: 1, span: spanOf(first, 'Aucun contrat') })
  const before = await everything()
  await bring(second)
  const after = await everything()
  await bring(third)
  const last = await everything()
  library.restart()
  expect(await client.library.undo()).toMatchObject({ act: 'import' })
  expect(await everything()).toEqual(after)
  library.restart()
  await client.library.undo()
  expect(await everything()).toEqual(before)
  expect(faults()).toEqual([])
  library.restart()
  await client.library.redo()
  expect(await everything()).toEqual(after)
  await client.library.redo()
  expect(await everything()).toEqual(last)
  expect(faults()).toEqual([])
})

it('comes in again after it was taken back', async () => {
  await bring(first)
  await bring(second)
  await library.client.library.undo()
  const kept = await annotate('un "manque de discipline"')
  expect(await bring(second)).toMatchObject({ document: 1, became: { version: 2, found: 1 } })
  expect(await library.client.annotations.list({ document: 1 })).toMatchObject([{ id: kept.id }])
  expect(faults()).toEqual([])
})
