import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeCollection, type CollectionFormat } from './exports'
import { spanOf, temporaryVersions } from './temporary-versions'

const library = temporaryVersions()
const { bring, faults } = library

const text = `---
title: Le port
author: La Rédaction
date: 2026-02-04
---

Le conseil a voté hier un budget de 3 millions d'euros.

« Nous avons tenu bon », a déclaré Anne Roux lundi. La séance a duré cinq heures, et personne n'est parti avant la fin.
`
const later = text.replace('cinq heures', 'six heures')

const open = () => library.client.documents.metadata({ id: 1 })
const dated = async (document = 1) =>
  (await library.client.documents.marks({ id: document })).dates.map(({ words, edtf }) => `${words} ${edtf}`)
const correct = (said: Parameters<typeof library.client.documents.correct>[0]['said']) =>
  library.client.documents.correct({ id: 1, said })

it('takes a person’s word for a document’s, keeps what the file said, and gives it back', async () => {
  await bring(text, 'port.md')
  const before = await library.everything()
  await correct({ title: 'La séance du port', author: 'Jeanne Petit', publisher: 'L’Écho', address: null })
  expect(await open()).toMatchObject({
    ...{ title: 'La séance du port', author: 'Jeanne Petit', publisher: 'L’Écho', published: '2026-02-04' },
    corrected: [
      { field: 'author', said: 'La Rédaction' },
      { field: 'publisher', said: null },
      { field: 'title', said: 'Le port' },
    ],
  })
  const { client } = library
  expect((await client.documents.list({ query: 'jeanne petit' })).total).toBe(1)
  expect((await client.documents.list({ query: 'rédaction' })).total).toBe(0)
  expect(await client.search.find({ query: 'séance du port', kinds: ['document'] })).toHaveLength(1)
  expect(await client.search.find({ query: 'source:écho voté', kinds: ['passage'] })).toHaveLength(1)
  await correct({ author: 'La Rédaction', title: 'Le port' })
  expect((await open()).corrected).toEqual([{ field: 'publisher', said: null }])
  library.restart()
  expect(await client.library.undo()).toMatchObject({ act: 'correct document', words: 'La séance du port' })
  await client.library.undo()
  expect(await library.everything()).toEqual(before)
  expect(faults()).toEqual([])
})

it('finds again what hangs on the day, but not what a person said of a date', async () => {
  await bring(text, 'port.md')
  expect(await dated()).toEqual(['hier 2026-02-03', 'lundi 2026-02-02'])
  const { client } = library
  const [, monday] = (await client.documents.marks({ id: 1 })).dates
  await client.dates.correct({ id: monday!.id, meant: '2026-01-05' })
  await correct({ published: '2025-06-12' })
  expect(await dated()).toEqual(['hier 2025-06-11', 'lundi 2026-01-05'])
  expect(JSON.stringify(await client.dates.timeline({}))).toContain('2025-06-11')
  await client.library.undo()
  expect(await dated()).toEqual(['hier 2026-02-03', 'lundi 2026-01-05'])
  await correct({ published: '5 mai 2025' })
  expect(await open()).toMatchObject({ published: '2025-05-05' })
  await expect(correct({ published: 'hier' })).rejects.toThrow('not-a-date')
  await expect(correct({ published: '2025-01/2025-02' })).rejects.toThrow('not-a-date')
  expect(faults()).toEqual([])
})

it('stands in citations and exports, which say what was corrected', async () => {
  await bring(text, 'port.md')
  await correct({ published: '2025-06-12', publisher: 'L’Écho' })
  const { client } = library
  const { start, end } = spanOf((await client.documents.get({ id: 1 })).text, 'Nous avons tenu bon')
  const cited = await client.notes.cite({ document: 1, span: { start, end } })
  const note = await client.notes.make({ title: 'Note' })
  await client.notes.save({ id: note.id, title: 'Note', body: `[a](florilege://citation/${cited.id})` })
  const preview = await client.notes.preview({ id: note.id })
  expect(preview).toContain('L’Écho, 2025-06-12')
  expect(preview).toContain('corrected: "published, publisher"')
})

it('stands in quotes as CSV, in annotations as JSON-LD and in sources as CSL', async () => {
  await bring(text, 'port.md')
  const said = { title: 'La séance du port', author: 'Jeanne Petit', publisher: 'L’Écho' }
  await correct({ ...said, published: '2025-06-12', language: 'en', address: 'https://echo.example/port' })
  const { client, store, folder } = library
  const span = spanOf((await client.documents.get({ id: 1 })).text, 'Nous avons tenu bon')
  await client.annotations.make({ document: 1, span, colour: 'yellow' })
  const written = (format: CollectionFormat) =>
    readFileSync(writeCollection(store, folder, format).file, 'utf8')

  const [header, row] = written('csv').slice(1).split('\r\n')
  const cells = row!.split(',')
  const cellOf = (name: string) => cells[header!.split(',').indexOf(`"${name}"`)]
  expect(['document', 'published', 'address'].map(cellOf)).toEqual([
    '"La séance du port"',
    '"2025-06-12"',
    '"https://echo.example/port"',
  ])
  expect(JSON.parse(written('csl'))).toMatchObject([
    {
      ...{ title: said.title, author: [{ literal: said.author }], 'container-title': said.publisher },
      ...{ issued: { 'date-parts': [[2025, 6, 12]] }, URL: 'https://echo.example/port', language: 'en' },
    },
  ])
  const { first } = JSON.parse(written('jsonld'))
  expect(first.items[0].target.source).toMatchObject({
    ...{ title: said.title, 'schema:url': 'https://echo.example/port' },
  })
})

it('goes on to later versions of the file, whose dates are counted from the corrected day', async () => {
  await bring(text, 'port.md')
  await correct({ published: '2025-06-12', author: 'Jeanne Petit' })
  expect(await bring(later.replace('La Rédaction', 'Le Service'), 'port.md')).toMatchObject({
    became: { version: 2 },
  })
  expect(await open()).toMatchObject({
    ...{ author: 'Jeanne Petit', published: '2025-06-12' },
    corrected: [
      { field: 'author', said: 'Le Service' },
      { field: 'published', said: '2026-02-04' },
    ],
  })
  expect(await dated()).toEqual(['hier 2025-06-11', 'lundi 2025-06-09'])
  const { client } = library
  const [, before] = await client.documents.versions({ id: 1 })
  expect(await client.documents.metadata({ id: before!.id })).toMatchObject({ author: 'Jeanne Petit' })
  await expect(client.documents.correct({ id: before!.id, said: { author: 'X' } })).rejects.toThrow(
    'not-found',
  )
  expect(faults()).toEqual([])
  // Taken back and brought again, it is found by the corrected day all the same.
  await client.library.undo()
  expect(await open()).toMatchObject({ corrected: [{ said: 'La Rédaction' }, { said: '2026-02-04' }] })
  await bring(later.replace('La Rédaction', 'Le Service'), 'port.md')
  expect(await dated()).toEqual(['hier 2025-06-11', 'lundi 2025-06-09'])
  // What is no version says what its own file says.
  const { document } = await client.documents.part({ id: 1 })
  expect(await client.documents.metadata({ id: document })).toMatchObject({
    ...{ author: 'Le Service', published: '2026-02-04', corrected: [] },
  })
  expect(await dated(document)).toEqual(['hier 2026-02-03', 'lundi 2026-02-02'])
  expect(await open()).toMatchObject({ author: 'Jeanne Petit', published: '2025-06-12' })
  expect(await dated()).toEqual(['hier 2025-06-11', 'lundi 2025-06-09'])
  expect(faults()).toEqual([])
})

it('takes a language that is one, and no title that is empty', async () => {
  await bring(text, 'port.md')
  await correct({ language: 'en' })
  expect(await open()).toMatchObject({ language: 'en', corrected: [{ field: 'language', said: 'fr' }] })
  await expect(correct({ language: 'français' })).rejects.toThrow('bad-request')
  await expect(correct({ title: ' ' })).rejects.toThrow('bad-request')
  await correct({ author: '  ' })
  expect((await open()).author).toBeNull()
})

it('leaves what a person said of a version with it, where that is parted', async () => {
  await bring(text, 'port.md')
  await correct({ published: '2025-06-12', author: 'Jeanne Petit' })
  await bring(later.replace('La Rédaction', 'Le Service'), 'port.md')
  await correct({ publisher: 'L’Écho' })
  await bring(later.replace('La Rédaction', 'Le Bureau').replace('lundi', 'mardi'), 'port.md')
  const { client } = library
  const joined = await library.everything()
  const [, , first] = await client.documents.versions({ id: 1 })
  const { document } = await client.documents.part({ id: first!.id })
  expect(await client.documents.metadata({ id: document })).toMatchObject({
    ...{ author: 'Jeanne Petit', published: '2025-06-12', publisher: null },
  })
  expect(await dated(document)).toEqual(['hier 2025-06-11', 'lundi 2025-06-09'])
  expect(await open()).toMatchObject({
    ...{ author: 'Le Bureau', published: '2026-02-04', publisher: 'L’Écho' },
    corrected: [{ field: 'publisher', said: null }],
  })
  expect(await dated()).toEqual(['hier 2026-02-03', 'mardi 2026-02-03'])
  const [, second] = await client.documents.versions({ id: 1 })
  expect(await client.documents.metadata({ id: second!.id })).toMatchObject({
    ...{ author: 'Le Service', published: '2026-02-04', publisher: 'L’Écho' },
  })
  expect(faults()).toEqual([])
  await client.library.undo()
  expect(await library.everything()).toEqual(joined)
})
