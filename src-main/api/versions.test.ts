import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ImportOutcome } from '../model/library'
import { checkLibrary } from '../store/check'
import * as alignment from '../text/alignment'
import { compareVersions } from '../text/compare-versions'
import { temporaryApi, type TemporaryApi } from './temporary-api'

vi.mock('../text/alignment', { spy: true })

const first = readFileSync(
  join(import.meta.dirname, '../../resources/sample/100-milliards-evapores.txt'),
  'utf8',
)
const governance = "OpenAI veut l'autonomie totale sur ses choix de recherche et de déploiement."
/** The article as its newspaper corrected it: a paragraph more at its head, one gone, one changed, the rest as it was. */
const second = first
  .replace('En septembre 2025', 'Mis à jour le 5 février 2026 : un démenti a été ajouté.\nEn septembre 2025')
  .replace(/La gouvernance bloque\..*\n/, '')
  .replace(
    "L'action Nvidia décroche de 9 % en cinq jours.",
    "L'action Nvidia perd 9 % en cinq jours de bourse.",
  )
const third = second.replace('La course aux alternatives', 'La course aux autres fournisseurs')

let library: TemporaryApi
beforeEach(() => (library = temporaryApi()))
afterEach(() => library.remove())

async function bring(text: string, name = 'article.txt'): Promise<ImportOutcome> {
  const { outcomes } = await library.client.documents.import({ files: [{ name, bytes: Buffer.from(text) }] })
  return outcomes[0]!
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const annotate = (words: string, text = first) =>
  library.client.annotations.make({ document: 1, span: spanOf(text, words), colour: 'yellow' })

const quoteOf = async (words: string) =>
  (await library.client.quotes.list({})).rows.find((row) => row.words.includes(words))!

/** Everything that a version moves, for telling whether undo brought it back. */
async function everything(): Promise<unknown> {
  const { client, store } = library
  return [
    (await client.documents.list({})).rows,
    await client.documents.get({ id: 1 }),
    await client.documents.marks({ id: 1 }),
    await client.documents.versions({ id: 1 }),
    await client.annotations.list({}),
    await client.orphans.list(),
    await client.quotes.list({}),
    store.db.prepare('SELECT * FROM citations').all(),
    store.db.prepare('SELECT * FROM mentions WHERE document_id = 1 ORDER BY id').all(),
    store.db.prepare('SELECT * FROM comparison_quotes').all(),
  ]
}

const faults = () => checkLibrary(library.store.db, { indexes: true }).faults

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

it('compares texts only where files are read, for versions and for orphans, so that the window never waits', async () => {
  let apart = false
  const where: string[] = []
  const { align } = await vi.importActual<typeof alignment>('../text/alignment')
  vi.mocked(alignment.align).mockImplementation((...texts) => {
    where.push(apart ? 'apart' : 'here')
    return align(...texts)
  })
  library.remove()
  library = temporaryApi(undefined, (_, texts) => {
    apart = true
    const compared = compareVersions(texts)
    apart = false
    return Promise.resolve(compared)
  })
  await bring(first)
  await annotate(governance)
  await bring(second)
  await bring(third)
  const [orphan] = await library.client.orphans.list()
  await library.client.orphans.place({ id: orphan!.id, span: spanOf(third, 'La course aux autres') })
  expect(where).toEqual(['apart', 'apart', 'apart', 'apart'])
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

it('lists an annotation whose words are gone as an orphan, with its words, and never moves it', async () => {
  await bring(first)
  const gone = await annotate(governance)
  const kept = await annotate('un "manque de discipline"')
  const outcome = await bring(second)
  expect(outcome).toMatchObject({ became: { found: 1, proposed: 0, orphaned: 1 } })
  const { client } = library
  const [orphan, ...more] = await client.orphans.list()
  expect(more).toEqual([])
  expect(orphan).toMatchObject({
    ...{ kind: 'annotation', of: gone.id, state: 'orphan', words: governance, colour: 'yellow', version: 1 },
    prefix: first.slice(gone.start - 32, gone.start),
  })
  expect((await client.library.state()).counts.orphans).toBe(1)
  const listed = await client.annotations.list({ document: 1 })
  expect(listed.map(({ id, words, start }) => ({ id, words, start }))).toEqual([
    { id: kept.id, words: kept.words, start: second.indexOf(kept.words) },
  ])
  expect(faults()).toEqual([])
  // A third version changes nothing of that.
  await bring(third)
  expect(await client.orphans.list()).toMatchObject([{ of: gone.id, state: 'orphan', version: 1 }])
  expect(faults()).toEqual([])
})

it('lists words that now stand in two places equally well as an orphan with both', async () => {
  const lines = (...texts: string[]) => texts.join('\n')
  const open = 'Le ministre a parlé devant la presse ce matin à Paris, longuement.'
  const words = 'Le budget sera voté avant la fin du mois.'
  const close = 'Les députés n’ont pas répondu aux questions de la salle ce jour-là.'
  await bring(lines(open, words, close))
  await library.client.annotations.make({
    ...{ document: 1, colour: 'green' },
    span: spanOf(lines(open, words, close), words),
  })
  const doubled = lines(open, words, close, open, words, close)
  await bring(doubled)
  const [orphan] = await library.client.orphans.list()
  expect(orphan).toMatchObject({ state: 'orphan', words })
  expect(orphan!.candidates.map(({ start }) => start)).toEqual([
    doubled.indexOf(words),
    doubled.lastIndexOf(words),
  ])
  expect(await library.client.annotations.list({ document: 1 })).toEqual([])
})

it('carries every correction and rejection, and finds the rest afresh', async () => {
  await bring(first)
  const { client } = library
  const refusal = await quoteOf('Non, non')
  await client.quotes.correct({ id: refusal.id, speaker: { name: 'Colette Kress', kind: 'person' } })
  const praise = await quoteOf('Nous adorons')
  await client.marks.accept({ mark: { type: 'quote', id: praise.id } })
  const discipline = await quoteOf('manque de discipline')
  await client.marks.reject({ mark: { type: 'quote', id: discipline.id } })
  const made = await client.marks.make({
    document: 1,
    span: spanOf(first, 'diversifie activement ses fournisseurs'),
    mark: { type: 'quote', kind: 'reported', speaker: null },
  })
  const marks = await client.documents.marks({ id: 1 })
  const month = marks.dates.find((date) => date.words === 'Cinq mois plus tard')!
  await client.dates.correct({ id: month.id, meant: '2026-03' })
  const tenth = marks.figures.find((figure) => figure.words.includes('10 gigawatts'))!
  await client.marks.accept({ mark: { type: 'figure', id: tenth.id } })
  const media = marks.mentions.find((mention) => first.slice(mention.start, mention.end) === 'Reuters')!
  await client.mentions.assign({ id: media.id, entity: { name: 'Agence Reuters', kind: 'media' } })

  await bring(second)
  const now = await client.documents.marks({ id: 1 })
  const named = new Map((await client.entities.list({})).rows.map(({ id, name }) => [id, name]))
  const quote = (id: number) => now.quotes.find((quote) => quote.id === id)
  expect(named.get(quote(refusal.id)!.speaker!)).toBe('Colette Kress')
  expect(quote(praise.id)).toMatchObject({ origin: 'corrected', words: praise.words })
  expect(now.quotes.filter(({ words }) => words.includes('manque de discipline'))).toEqual([])
  expect(quote(made.id)).toMatchObject({ words: 'diversifie activement ses fournisseurs', origin: 'made' })
  expect(now.dates.find(({ id }) => id === month.id)).toMatchObject({ edtf: '2026-03', origin: 'corrected' })
  expect(now.figures.filter(({ start, end }) => second.slice(start, end) === tenth.words)).toMatchObject([
    { id: tenth.id, origin: 'corrected' },
  ])
  expect(named.get(now.mentions.find(({ id }) => id === media.id)!.entity)).toBe('Agence Reuters')
  // Nothing stands twice on one place, and what nobody touched was found in the new text.
  const places = now.quotes.map(({ start, end }) => `${start}-${end}`)
  expect(new Set(places).size).toBe(places.length)
  expect(now.dates.some(({ words }) => words === 'le 5 février 2026' || words === '5 février 2026')).toBe(
    true,
  )
  // The version before shows its marks as they were.
  const [, before] = await client.documents.versions({ id: 1 })
  const then = await client.documents.marks({ id: before!.id })
  expect(then.quotes.map(({ words }) => words)).toEqual(marks.quotes.map(({ words }) => words))
  expect(then.deals.map(({ figure }) => figure === null)).toEqual(
    marks.deals.map(({ figure }) => figure === null),
  )
  expect(faults()).toEqual([])
  // Reading again undoes none of it.
  await client.documents.readAgain({ id: 1 })
  expect((await client.documents.marks({ id: 1 })).quotes.map(({ id }) => id)).toEqual(
    now.quotes.map(({ id }) => id),
  )
  expect(faults()).toEqual([])
})

it('keeps the ids of compared quotes, and a citation with the words and version it was made with', async () => {
  await bring(first)
  const { client } = library
  const refusal = await quoteOf('Non, non')
  const praise = await quoteOf('Nous adorons')
  const { id: comparison } = await client.comparisons.make({ name: 'Deux', quotes: [refusal.id, praise.id] })
  const cited = await client.notes.cite({ document: 1, span: spanOf(first, "Aucun contrat n'a été signé") })
  const lost = await client.notes.cite({ document: 1, span: spanOf(first, governance) })
  const note = await client.notes.make({ title: 'Note' })
  const body = `[a](florilege://citation/${cited.id}) [b](florilege://citation/${lost.id})`
  await client.notes.save({ id: note.id, title: 'Note', body })
  const before = await client.notes.preview({ id: note.id })
  await bring(second)
  expect(await client.comparisons.quotes({ id: comparison })).toEqual([refusal.id, praise.id])
  expect((await quoteOf('Non, non')).id).toBe(refusal.id)
  const [now, gone] = await client.notes.citations({ ids: [cited.id, lost.id] })
  expect(now).toMatchObject({ words: cited.words, start: cited.start, prefix: cited.prefix, exact: true })
  expect(now).toMatchObject({ version: 1, newest: 2, sha256: cited.sha256 })
  expect(now!.now).toEqual({ document: 1, words: cited.words, ...spanOf(second, cited.words) })
  expect(gone).toMatchObject({ words: governance, exact: true, now: null })
  expect(await client.orphans.list()).toMatchObject([
    { kind: 'citation', of: lost.id, usedIn: ['Note'], words: governance },
  ])
  const after = await client.notes.preview({ id: note.id })
  expect(after).toContain(`sha256: ${cited.sha256}`)
  expect(after).toContain('version: 1, imported ')
  expect(after.replace(/^.*(version|imported).*\n/gm, '')).toBe(before)
  expect(faults()).toEqual([])
  // Through a third version, a citation follows its words from where they stood in the second.
  await bring(third)
  const [later] = await client.notes.citations({ ids: [cited.id] })
  expect(later!.now).toEqual({ document: 1, words: cited.words, ...spanOf(third, cited.words) })
  expect(faults()).toEqual([])
})

it('keeps a compared quote that is gone in its comparison, from its own version', async () => {
  const text = first.replace(
    'déploiement.',
    'déploiement, "une liberté que nous ne négocierons jamais", a déclaré Sam Altman.',
  )
  await bring(text)
  const { client } = library
  const gone = await quoteOf('une liberté')
  const praise = await quoteOf('Nous adorons')
  const { id } = await client.comparisons.make({ name: 'Deux', quotes: [gone.id, praise.id] })
  await bring(second)
  expect(await client.comparisons.quotes({ id })).toEqual([gone.id, praise.id])
  const { columns } = await client.comparisons.compare({ quotes: [gone.id, praise.id] })
  expect(columns.map(({ quote }) => [quote.words, quote.earlier])).toEqual([
    [gone.words, 1],
    [praise.words, null],
  ])
  expect(await client.orphans.list()).toMatchObject([{ kind: 'quote', of: gone.id, usedIn: ['Deux'] }])
})

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

it('places an orphan where a person says, with what lay on the same words, in one step', async () => {
  await bring(first)
  const { client } = library
  const gone = await annotate(governance)
  const cited = await client.notes.cite({ annotation: gone.id })
  const note = await client.notes.make({ title: 'Note' })
  await client.notes.save({ id: note.id, title: 'Note', body: `[a](florilege://citation/${cited.id})` })
  await bring(second)
  const before = await everything()
  const [orphan] = await client.orphans.list()
  const span = spanOf(second, 'OpenAI juge les puces Nvidia insuffisantes.')
  await client.orphans.place({ id: orphan!.id, span })
  expect(await client.orphans.list()).toEqual([])
  expect(await client.annotations.list({ document: 1 })).toMatchObject([{ id: gone.id, ...span }])
  const [citation] = await client.notes.citations({ ids: [cited.id] })
  expect(citation).toMatchObject({ words: governance, now: { document: 1, ...span } })
  expect(faults()).toEqual([])
  expect(await client.library.undo()).toEqual({ act: 'place orphan', words: orphan!.words })
  expect(await everything()).toEqual(before)
  await expect(client.orphans.place({ id: orphan!.id, span: { start: 0, end: 99_999 } })).rejects.toThrow(
    'outside-text',
  )
})

it('keeps an orphan as one, or takes it away, and both can be undone', async () => {
  await bring(first)
  const { client } = library
  const gone = await annotate(governance)
  await bring(second)
  const before = await everything()
  const [orphan] = await client.orphans.list()
  await client.orphans.keep({ id: orphan!.id, kept: true })
  expect((await client.library.state()).counts.orphans).toBe(0)
  expect(await client.orphans.list()).toMatchObject([{ state: 'kept' }])
  await client.library.undo()
  await client.orphans.remove({ id: orphan!.id })
  expect(await client.orphans.list()).toEqual([])
  await client.library.undo()
  expect(await everything()).toEqual(before)
  // It is an annotation still, in the version that has its words.
  expect(await client.annotations.list({})).toMatchObject([{ id: gone.id, words: governance }])
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

it('shows in an earlier version the annotations as they stood there', async () => {
  await bring(first)
  const gone = await annotate(governance)
  const kept = await annotate('un "manque de discipline"')
  await bring(second)
  const { client } = library
  const [, before] = await client.documents.versions({ id: 1 })
  const then = await client.annotations.list({ document: before!.id })
  expect(then.map(({ id, start, words }) => ({ id, start, words }))).toEqual(
    [kept, gone].map(({ id, start, words }) => ({ id, start, words })),
  )
})
