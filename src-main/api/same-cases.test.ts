import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Mention } from '../model/mark'
import { temporaryApi, type TemporaryApi } from './temporary-api'

const altman = `Sam Altman répond
Sam Altman dirige OpenAI. « Nous aimons Nvidia », a déclaré Altman. « Tout va bien », a ajouté Altman. Altman part mardi.`
const again = `Le retour
« Je reste », a déclaré M. Altman mercredi. M. Altman est à Paris.`

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await bring('a.txt', altman)
})
afterEach(() => library.remove())

const bring = (name: string, words: string) =>
  library.client.documents.import({ files: [{ name, bytes: Buffer.from(words) }] })

/** The names of a document, each as "words → entity". */
async function named(document: number): Promise<string[]> {
  const { mentions, entities } = await library.client.documents.marks({ id: document })
  const { text } = await library.client.documents.get({ id: document })
  const nameOf = (id: number) => entities.find((entity) => entity.id === id)?.name
  return mentions.map(({ start, end, entity }) => `${text.slice(start, end)} → ${nameOf(entity)}`)
}

async function speakers(document: number): Promise<(string | null)[]> {
  const { rows } = await library.client.quotes.list({ documents: [String(document)] })
  return rows.map(({ speaker }) => speaker?.name ?? null)
}

async function mentionsOf(words: string, document = 1): Promise<Mention[]> {
  const { mentions } = await library.client.documents.marks({ id: document })
  const { text } = await library.client.documents.get({ id: document })
  return mentions.filter(({ start, end }) => text.slice(start, end) === words)
}

async function entityNamed(name: string) {
  return (await library.client.entities.list({})).rows.find((row) => row.name === name)!
}

const only = (lines: string[], words: string) => lines.filter((line) => line.startsWith(`${words} →`))

it('offers and rejects the same names of a document, and takes that back at once', async () => {
  const { client } = library
  const before = await named(1)
  const [first, ...others] = await mentionsOf('Altman')
  expect(others.length).toBeGreaterThan(0)
  const same = await client.marks.reject({ mark: { type: 'mention', id: first!.id } })
  expect(same).toMatchObject({ document: others.length, library: others.length })
  expect(others.map(({ id }) => id)).toContain(same.like)
  const left = await client.marks.reject({ mark: { type: 'mention', id: same.like! }, scope: 'document' })
  expect(left).toEqual({ document: 0, library: 0, like: null })
  expect(only(await named(1), 'Altman')).toEqual([])
  expect(only(await named(1), 'Sam Altman')).not.toEqual([])
  await client.library.undo()
  expect(only(await named(1), 'Altman').length).toBe(others.length)
  await client.library.undo()
  expect(await named(1)).toEqual(before)
})

it('remembers a name that was rejected everywhere, for what comes in later and is read again', async () => {
  const { client } = library
  const [first] = await mentionsOf('Altman')
  await client.marks.reject({ mark: { type: 'mention', id: first!.id }, scope: 'library' })
  library.restart()
  await bring('b.txt', `${altman}\nEncore un paragraphe.`)
  expect(only(await named(2), 'Altman')).toEqual([])
  expect(only(await named(2), 'Sam Altman')).not.toEqual([])
  await client.documents.readAgain({ id: 2 })
  expect(only(await named(2), 'Altman')).toEqual([])
})

it('remembers whom a name was said to mean everywhere, until that is taken back', async () => {
  const { client } = library
  const before = await named(1)
  const [first] = await mentionsOf('Altman')
  const entity = { name: 'Annie Altman', kind: 'person' as const }
  await client.mentions.assign({ id: first!.id, entity, scope: 'library' })
  expect(new Set(only(await named(1), 'Altman'))).toEqual(new Set(['Altman → Annie Altman']))
  await bring('b.txt', `${altman}\nEncore un paragraphe.`)
  expect(new Set(only(await named(2), 'Altman'))).toEqual(new Set(['Altman → Annie Altman']))
  expect(await speakers(2)).toEqual(['Annie Altman', 'Annie Altman'])
  await client.library.undo()
  await client.library.undo()
  expect(await named(1)).toEqual(before)
  await bring('c.txt', `${altman}\nUn autre paragraphe.`)
  expect(new Set(only(await named(3), 'Altman'))).toEqual(new Set(['Altman → Sam Altman']))
})

it('lets a name be given back', async () => {
  const { client } = library
  const [first] = await mentionsOf('Altman')
  const sam = (await entityNamed('Sam Altman')).id
  const annie = { name: 'Annie Altman', kind: 'person' as const }
  await client.mentions.assign({ id: first!.id, entity: annie, scope: 'library' })
  await client.mentions.assign({ id: first!.id, entity: { entity: sam }, scope: 'library' })
  await bring('b.txt', `${altman}\nEncore un paragraphe.`)
  expect(new Set(only(await named(2), 'Altman'))).toEqual(new Set(['Altman → Sam Altman']))
})

it('corrects the speaker of the same words in one act', async () => {
  const { client } = library
  const { rows } = await client.quotes.list({})
  const speaker = { name: 'Annie Altman', kind: 'person' as const }
  const same = await client.quotes.correct({ id: rows[0]!.id, speaker })
  expect(same).toEqual({ document: 1, library: 1, like: rows[1]!.id })
  await client.quotes.correct({ id: same.like!, speaker, scope: 'document' })
  expect(await speakers(1)).toEqual(['Annie Altman', 'Annie Altman'])
  await client.library.undo()
  expect(await speakers(1)).toEqual(['Annie Altman', 'Sam Altman'])
})

it('never touches the speaker of a quote that was accepted', async () => {
  const { client } = library
  const { rows } = await client.quotes.list({})
  await client.marks.accept({ mark: { type: 'quote', id: rows[1]!.id } })
  const speaker = { name: 'Annie Altman', kind: 'person' as const }
  const same = await client.quotes.correct({ id: rows[0]!.id, speaker })
  expect(same.library).toBe(0)
})

it('asks no more of a quote that was accepted, and takes that back', async () => {
  const { client } = library
  library.store.db.exec('UPDATE quotes SET confidence = iif(id = 1, 0.5, 0.9)')
  const doubtful = async () => (await client.quotes.list({ doubtful: true })).rows.map(({ id }) => id)
  expect(await doubtful()).toEqual([1])
  expect((await client.quotes.facets({})).doubts).toEqual([{ value: 'doubtful', label: '', count: 1 }])
  await client.marks.accept({ mark: { type: 'quote', id: 1 } })
  expect(await doubtful()).toEqual([])
  expect((await client.documents.marks({ id: 1 })).quotes[0]!.origin).toBe('corrected')
  await client.documents.readAgain({ id: 1 })
  expect((await client.documents.marks({ id: 1 })).quotes[0]).toMatchObject({ id: 1, confidence: 0.5 })
  expect(await client.library.undo()).toMatchObject({ act: 'read again' })
  expect(await client.library.undo()).toMatchObject({ act: 'accept quote' })
  expect(await doubtful()).toEqual([1])
})

it('makes a separate entity of a name, for good', async () => {
  const { client } = library
  const sam = await entityNamed('Sam Altman')
  expect(sam.aliases).toEqual(['Altman'])
  const before = [await named(1), await speakers(1), (await client.entities.list({})).rows]
  const apart = await client.entities.split({ id: sam.id, name: 'Altman' })
  const after = [await named(1), await speakers(1), (await client.entities.list({})).rows]
  expect(new Set(only(await named(1), 'Altman'))).toEqual(new Set(['Altman → Altman']))
  expect(await speakers(1)).toEqual(['Altman', 'Altman'])
  expect((await entityNamed('Sam Altman')).aliases).toEqual([])

  library.restart()
  expect(await client.library.undo()).toEqual({ act: 'split entity', words: 'Altman' })
  expect([await named(1), await speakers(1), (await client.entities.list({})).rows]).toEqual(before)
  library.restart()
  await client.library.redo()
  expect([await named(1), await speakers(1), (await client.entities.list({})).rows]).toEqual(after)

  await client.documents.readAgain({ id: 1 })
  expect([await named(1), await speakers(1), (await client.entities.list({})).rows]).toEqual(after)
  await bring('b.txt', `${altman}\nEncore un paragraphe.`)
  expect(new Set(only(await named(2), 'Altman'))).toEqual(new Set(['Altman → Altman']))
  await bring('c.txt', again)
  const { mentions } = await client.documents.marks({ id: 3 })
  expect(mentions.map(({ entity }) => entity)).toContain(apart)
  expect(mentions.map(({ entity }) => entity)).not.toContain(sam.id)
  expect((await entityNamed('Sam Altman')).aliases).toEqual([])
})

it('splits off what was merged, and merges again what was split off', async () => {
  const { client } = library
  const sam = await entityNamed('Sam Altman')
  const before = await named(1)
  const apart = await client.entities.split({ id: sam.id, name: 'Altman' })
  expect(await client.entities.merge({ from: apart, into: sam.id })).toEqual({ type: 'separated' })
  expect(await named(1)).toEqual(before)
  await client.documents.readAgain({ id: 1 })
  expect(await named(1)).toEqual(before)
  await bring('c.txt', again)
  expect(new Set(only(await named(2), 'Altman'))).toEqual(new Set(['Altman → Sam Altman']))
})

it('refuses to split off a name that is its own, or none of its names', async () => {
  const { client } = library
  const { id } = await entityNamed('Sam Altman')
  await expect(client.entities.split({ id, name: 'sam altman' })).rejects.toThrow('bad-request')
  await expect(client.entities.split({ id, name: 'Huang' })).rejects.toThrow('bad-request')
})
