import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EntityPassages, PassageAfter } from '../model/pictures'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

async function entity(name: string) {
  const { rows } = await library.client.entities.list({ query: name })
  return rows.find((row) => row.name === name)!
}

it('lists among its figures those of the deals it is in', async () => {
  const { id } = await entity('Nvidia')
  const { figures } = await library.client.entities.about({ id })
  expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toContain('100000000000 USD')
})

it('shows every place where it is named, page by page, each place and each sentence once', async () => {
  const { id, mentions } = await entity('Nvidia')
  const { client } = library
  const more = 'Nvidia dort.\n\nNvidia rêve de Nvidia avec Nvidia.'
  await client.documents.import({ files: [{ name: 'ailleurs.txt', bytes: Buffer.from(more) }] })
  const places: string[] = []
  const sentences: string[] = []
  let pages = 0
  let after: PassageAfter | undefined
  for (;;) {
    const { hits, next }: EntityPassages = await client.entities.passages({ id, limit: 2, after })
    for (const { document, start, words, matches } of hits) {
      sentences.push(`${document} ${start}`)
      for (const match of matches) {
        expect(words.slice(match.start, match.end)).toContain('Nvidia')
        places.push(`${document} ${start + match.start}`)
      }
    }
    pages++
    if (!next) break
    after = next
  }
  const all = (await entity('Nvidia')).mentions
  expect(all).toBeGreaterThan(mentions)
  expect(pages).toBeGreaterThan(3)
  expect(new Set(places).size).toBe(places.length)
  expect(new Set(sentences).size).toBe(sentences.length)
  expect(places).toHaveLength(all)
})

it('names the documents it shares with another', async () => {
  const { client } = library
  const more = 'Ailleurs\n\nNvidia et OpenAI dorment. Nvidia et OpenAI rêvent.'
  await client.documents.import({ files: [{ name: 'ailleurs.txt', bytes: Buffer.from(more) }] })
  const [{ id }, { id: other }] = [await entity('Nvidia'), await entity('OpenAI')]
  const shared = await client.entities.together({ id, other })
  expect(shared).toHaveLength(2)
  const { companions } = await client.entities.about({ id })
  expect(companions.find((each) => each.entity.id === other)?.count).toBe(2)
  await client.documents.trash({ id: shared[0]!.id })
  expect(await client.entities.together({ id, other })).toEqual(shared.slice(1))
})

it('lists the notes that link to it, cite what it said, or cite words that name it', async () => {
  const { client } = library
  const { id } = await entity('Sam Altman')
  const { rows } = await client.quotes.list({ speakers: [String(id)] })
  const { hits } = await client.entities.passages({ id })
  const written = async (title: string, body: string) => {
    const note = await client.notes.make({ title })
    await client.notes.save({ id: note.id, title, body })
  }
  const cited = (citation: { id: number }) => `[…](florilege://citation/${citation.id})`
  await written('linking', `[Sam](florilege://entity/${id})`)
  await written('quoting', cited(await client.notes.cite({ quote: rows[0]!.id })))
  const { document, start, end } = hits[0]!
  await written('naming', cited(await client.notes.cite({ document: document!, span: { start, end } })))
  await written('neither', `[Other](florilege://entity/${id}0)`)
  await written('', `Asked of [Sam](florilege://entity/${id}) in May.`)
  const titles = (await client.entities.notes({ id })).map(({ title }) => title)
  expect(titles.toSorted()).toEqual(['Asked of Sam in May.', 'linking', 'naming', 'quoting'])
})

it('keeps the notes and the shared documents of an entity that was merged into another, by either number', async () => {
  const { client } = library
  const [sam, nvidia, openai] = [await entity('Sam Altman'), await entity('Nvidia'), await entity('OpenAI')]
  const note = await client.notes.make({ title: 'linking' })
  await client.notes.save({ id: note.id, title: 'linking', body: `[Sam](florilege://entity/${sam.id})` })
  await client.entities.merge({ from: sam.id, into: nvidia.id })
  await client.entities.merge({ from: nvidia.id, into: openai.id })
  for (const { id } of [sam, openai])
    expect(await client.entities.notes({ id })).toEqual([{ id: note.id, title: 'linking' }])
  const { companions } = await client.entities.about({ id: openai.id })
  const other = companions[0]!.entity.id
  const shared = await client.entities.together({ id: openai.id, other })
  expect(shared).not.toEqual([])
  expect(await client.entities.together({ id: sam.id, other })).toEqual(shared)
  expect(await client.entities.together({ id: other, other: sam.id })).toEqual(shared)
})
