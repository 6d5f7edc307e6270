import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Annotation } from '../model/annotation'
import type { AnnotationFilter } from '../model/annotation-list'
import { findOccurrences } from '../store/occurrences'
import { plantDocument } from '../store/temporary-document'
import { temporaryApi, type TemporaryApi } from './temporary-api'

const everything: AnnotationFilter = {
  ...{ query: '', order: 'text', colours: [], tags: [], marks: [], speakers: [], documents: [], months: [] },
}

let api: TemporaryApi
let document: number
let text: string
beforeEach(() => {
  api = temporaryApi()
  document = plantDocument(api.store, {
    title: 'Séance',
    paragraphs: ["L'accord est mort, dit-elle.", 'Sans l’Accord, rien. L’ACCORD !', 'Un autre accords.'],
    quotes: [{ words: 'est mort', speaker: 'Anne Martin' }],
  })
  text = api.store.db
    .prepare<[number], string>('SELECT text FROM documents WHERE id = ?')
    .pluck()
    .get(document)!
})
afterEach(() => api.remove())

async function mark(words: string, more: Partial<Annotation> = {}): Promise<number> {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const { colour = 'yellow', comment = '', tags = [] } = more
  return (await api.client.annotations.make({ document, span, colour, comment, tags })).id
}

const tagsOf = async (id: number) => (await api.client.annotations.rows({ ids: [id] }))[0]?.tags
const found = async (filter: Partial<AnnotationFilter>) =>
  (await api.client.annotations.find({ ...everything, ...filter })).ids

it('finds annotations by their words, comment and tags, with faults of typing', async () => {
  const one = await mark('accord est mort', { comment: 'À vérifier', tags: ['politique/énergie'] })
  const other = await mark('rien', { colour: 'red' })
  expect(await found({})).toEqual([one, other])
  expect(await found({ query: 'verifier' })).toEqual([one])
  expect(await found({ query: 'enrgie' })).toEqual([one])
  expect(await found({ query: 'mort énergie' })).toEqual([one])
  expect(await found({ query: 'accord -mort' })).toEqual([])
  expect(await found({ query: 'absent' })).toEqual([])
})

it('counts what each further choice would leave, tags with those below them', async () => {
  const one = await mark('est mort', { tags: ['politique/énergie'] })
  const other = await mark('rien', { colour: 'red', tags: ['politique'] })
  expect(await found({ tags: ['politique'] })).toEqual([one, other])
  expect(await found({ marks: ['quote'] })).toEqual([one])
  const { facets } = await api.client.annotations.find({ ...everything, colours: ['red'] })
  expect(facets.tags).toEqual([{ value: 'politique', label: 'politique', count: 1 }])
  expect(facets.colours.map(({ value, count }) => `${value} ${count}`)).toEqual(['yellow 1', 'red 1'])
  const all = await api.client.annotations.find(everything)
  expect(all.facets.tags.map(({ value, count }) => `${value} ${count}`)).toEqual([
    'politique 2',
    'politique/énergie 1',
  ])
  await mark('rien', { tags: ['école/été', 'zéro'] })
  const { facets: more } = await api.client.annotations.find({ ...everything, tags: ['art/eau'] })
  expect(more.tags.map(({ value }) => value)).toEqual([
    ...['art', 'art/eau', 'école', 'école/été', 'politique', 'politique/énergie', 'zéro'],
  ])
  expect(all.facets.speakers).toMatchObject([{ label: 'Anne Martin', count: 1 }])
})

it('changes many at once, and takes that back as one step', async () => {
  const ids = [await mark('est mort', { tags: ['a'] }), await mark('rien', { tags: ['a/b', 'c'] })]
  await api.client.annotations.changeMany({ ids, colour: 'blue', addTag: 'd', removeTag: 'a' })
  expect(await tagsOf(ids[0]!)).toEqual(['d'])
  expect(await tagsOf(ids[1]!)).toEqual(['c', 'd'])
  await api.client.library.undo()
  expect(await tagsOf(ids[0]!)).toEqual(['a'])
  expect(await tagsOf(ids[1]!)).toEqual(['a/b', 'c'])
  expect(await found({ colours: ['yellow'] })).toEqual(ids)
})

it('takes spellings of one tag for one, and renames it with what lies below', async () => {
  const id = await mark('rien', { tags: ['Politique / Énergie'] })
  await mark('est mort', { tags: ['politique/energie/eau'] })
  const paths = async () => (await api.client.tags.list()).map(({ path, count }) => `${path} ${count}`)
  expect(await paths()).toEqual(['Politique 2', 'Politique/Énergie 2', 'Politique/Énergie/eau 1'])
  const energy = (await api.client.tags.list())[1]!
  await api.client.tags.rename({ id: energy.id, path: 'climat' })
  expect(await paths()).toEqual(['climat 2', 'climat/eau 1', 'Politique 0'])
  await api.client.library.undo()
  expect(await tagsOf(id)).toEqual(['Politique/Énergie'])
})

it('merges a tag into another with its description, and refuses to move one below itself', async () => {
  const id = await mark('rien', { tags: ['a', 'b/c'] })
  const [a, b] = await api.client.tags.list()
  await api.client.tags.change({ id: a!.id, description: 'Le premier', example: id })
  await api.client.tags.rename({ id: a!.id, path: 'B' })
  expect(await tagsOf(id)).toEqual(['b', 'b/c'])
  expect((await api.client.tags.list())[0]).toMatchObject({
    description: 'Le premier',
    example: { words: 'rien' },
  })
  await expect(api.client.tags.rename({ id: b!.id, path: 'b/d' })).rejects.toThrow('bad-tag')
  await api.client.tags.remove({ id: b!.id })
  expect(await tagsOf(id)).toEqual([])
})

it('takes back as one step what arrows ran through among the colours of a tag', async () => {
  await mark('rien', { tags: ['a'] })
  const [tag] = await api.client.tags.list()
  for (const colour of ['red', 'blue', 'green'] as const)
    await api.client.tags.change({ id: tag!.id, colour })
  expect(await api.client.tags.list()).toMatchObject([{ colour: 'green' }])
  await api.client.library.undo()
  expect(await api.client.tags.list()).toMatchObject([{ colour: null }])
})

it('keeps what was removed in the trash, with its id, comment, tags and citations', async () => {
  const id = await mark('rien', { comment: 'Vu', tags: ['a'] })
  const note = await api.client.notes.make({ title: 'Bilan' })
  const citation = await api.client.notes.cite({ annotation: id })
  const body = `[rien](florilege://citation/${citation.id})`
  await api.client.notes.save({ id: note.id, title: 'Bilan', body })
  expect(await api.client.notes.citing({ kind: 'annotation', ids: [id] })).toMatchObject([{ title: 'Bilan' }])
  await api.client.annotations.remove({ id })
  api.restart()
  expect(await found({})).toEqual([])
  expect(await api.client.annotations.trashed()).toMatchObject([{ id, words: 'rien', comment: 'Vu' }])
  expect(await api.client.notes.citations({ ids: [citation.id] })).toMatchObject([
    { words: 'rien', annotation: id },
  ])
  await api.client.annotations.bringBack({ ids: [id] })
  expect(await api.client.annotations.rows({ ids: [id] })).toMatchObject([{ id, comment: 'Vu', tags: ['a'] }])
})

it('keeps what was removed however long, until the trash is emptied of all that no note cites', async () => {
  const { client } = api
  const ids = [await mark('rien'), await mark('est mort')]
  await client.annotations.removeMany({ ids })
  api.store.db.prepare("UPDATE annotations SET trashed_at = '2020-01-01T00:00:00.000Z'").run()
  api.restart()
  expect((await client.annotations.trashed()).map(({ id }) => id).sort()).toEqual(ids)

  const { id } = await client.notes.make({ title: 'Bilan' })
  await client.notes.save({ id, title: 'Bilan', body: `[mort](florilege://annotation/${ids[1]})` })
  await client.documents.import({ files: [{ name: 'b.md', bytes: Buffer.from('# B\n\nMots.') }] })
  const other = (await client.documents.list({})).rows.find(({ title }) => title === 'B')!
  await client.documents.trash({ id: other.id })
  expect(await client.documents.emptyTrash()).toEqual({ deleted: 2, cited: 1 })
  expect((await client.annotations.trashed()).map(({ id }) => id)).toEqual([ids[1]])
  expect(await client.documents.trashed()).toEqual([])
  await expect(client.library.undo()).rejects.toThrow('nothing-to-undo')
  expect(await client.documents.emptyTrash()).toEqual({ deleted: 0, cited: 1 })
})

it('finds the same words however they are spelt, and marks them as one act', async () => {
  const { places } = await api.client.annotations.occurrences({ words: "l'accord", document: null })
  expect(places.map(({ words }) => words)).toEqual(["L'accord", 'l’Accord', 'L’ACCORD'])
  const spans = places.map(({ start, end }) => ({ document, span: { start, end } }))
  await api.client.annotations.makeMany({ places: spans, colour: 'green' })
  expect(await found({ colours: ['green'] })).toHaveLength(3)
  const again = await api.client.annotations.occurrences({ words: 'L’accord', document })
  expect(again.places.map(({ marked }) => marked)).toEqual([true, true, true])
  await api.client.library.undo()
  expect(await found({})).toEqual([])
})

it('says how many of the same words stand beyond what one act marks, and goes on from there', async () => {
  const { store } = api
  const places = (limit: number) => findOccurrences(store, "l'accord", document, limit)
  const all = places(100).places.length
  const first = places(1)
  expect(first).toMatchObject({ places: [{ marked: false }], further: all - 1 })
  const { start, end } = first.places[0]!
  await api.client.annotations.make({ document, span: { start, end }, colour: 'red' })
  expect(places(1)).toMatchObject({
    places: [{ start, marked: true }, { marked: false }],
    further: all - 2,
  })
})

it('keeps a search by name, and the meaning of a colour, through a restart', async () => {
  await api.client.searches.save({ name: 'À voir', filter: { ...everything, colours: ['red'] } })
  await api.client.colours.mean({ colour: 'red', meaning: 'à vérifier' })
  api.restart()
  expect(await api.client.searches.list()).toMatchObject([{ name: 'À voir', filter: { colours: ['red'] } }])
  expect(await api.client.colours.meanings()).toEqual({ red: 'à vérifier' })
  await api.client.library.undo()
  expect(await api.client.colours.meanings()).toEqual({})
})

it('opens addresses, short and whole, and says why one leads nowhere', async () => {
  const id = await mark('rien')
  const open = (address: string) => api.client.addresses.open({ address })
  const start = text.indexOf('rien')
  const place = { kind: 'annotation', id, document, start, end: start + 4 }
  expect(await open(`florilege://annotation/${id}`)).toEqual(place)
  expect(await open(await api.client.addresses.of({ kind: 'annotation', id }))).toEqual(place)
  expect(await open(`florilege://document/${document}`)).toMatchObject({ kind: 'document', document })
  await expect(open('florilege://annotation/999')).rejects.toThrow('gone-address')
  await expect(open('florilege://entity/999')).rejects.toThrow('gone-address')
  await expect(open('florilege://thing/1')).rejects.toThrow('bad-address')
  await expect(open('https://example.org')).rejects.toThrow('bad-address')
  const elsewhere = 'florilege://00000000-0000-4000-8000-000000000000/annotation/1'
  await expect(open(elsewhere)).rejects.toThrow('other-library')
})

it('says of a tag without a name what is missing', async () => {
  await expect(mark('rien', { tags: ['/'] })).rejects.toThrow('no-tag')
  await expect(api.client.tags.make({ path: ' / ' })).rejects.toThrow('no-tag')
  await api.client.tags.make({ path: 'eau' })
  const [tag] = await api.client.tags.list()
  await expect(api.client.tags.rename({ id: tag!.id, path: '/' })).rejects.toThrow('no-tag')
})
