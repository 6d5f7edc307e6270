import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AppError } from '../model/error'
import type { ImportReport } from '../model/imports'
import { pdfOf } from '../readers/pdf-in-test'
import { checkLibrary } from '../store/check'
import { readFile } from './read-file'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(() => (library = temporaryApi()))
afterEach(() => library.remove())

function file(name: string, text: string) {
  return { name, bytes: Buffer.from(text) }
}

/** Each outcome in a few words. */
function outline({ outcomes }: ImportReport): string[] {
  return outcomes.map((outcome) =>
    outcome.status === 'refused'
      ? `refused ${outcome.name}: ${outcome.code}`
      : `${outcome.status} ${outcome.name}: ${outcome.document}`,
  )
}

const article =
  'Un titre\nPar Anne Roux\nLe 3 février 2026\n« Nous avons signé un accord », a déclaré Paul Martin, directeur de Sillage.'

it('imports, knows what is already there, refuses and goes on', async () => {
  const report = await library.client.documents.import({
    files: [
      file('a.txt', article),
      file('again.txt', article),
      file('empty.txt', ''),
      file('report.pdf', 'x'),
      file('b.md', '# B\n\nMots.'),
    ],
  })
  expect(outline(report)).toEqual([
    'imported a.txt: 1',
    'already there again.txt: 1',
    'refused empty.txt: empty-file',
    'refused report.pdf: not-that-format',
    'imported b.md: 2',
  ])
  expect(report.cancelled).toBe(false)
  expect(await library.client.documents.get({ id: 1 })).toMatchObject({
    title: 'Un titre',
    author: 'Anne Roux',
    published: '2026-02-03',
    language: 'fr',
    format: 'text',
    fileName: 'a.txt',
    text: article,
    length: article.length,
    sha256: createHash('sha256').update(article).digest('hex'),
  })
  expect((await library.client.documents.list({})).rows.map((row) => row.title)).toEqual(['B', 'Un titre'])
})

it('tells how far an import is, and once that things changed', async () => {
  await library.client.documents.import({ files: [file('a.txt', article), file('b.txt', 'Mots.')] })
  expect(
    library.announced.map((said) => ('done' in said ? `${said.done}/${said.total} ${said.name}` : said.type)),
  ).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 b.txt', 'changed', 'imported'])
})

it('is undone and redone as a whole, across a restart, and comes back by the same bytes', async () => {
  const { client } = library
  const titles = async () => (await client.documents.list({})).rows.map((row) => row.title).sort()
  await client.documents.import({ files: [file('a.txt', article), file('b.md', '# B\n\nMots.')] })
  library.restart()
  expect(await client.library.undo()).toEqual({ act: 'import', words: 'Un titre (+1)' })
  expect(await titles()).toEqual([])
  expect((await client.library.state()).counts).toMatchObject({ documents: 0, quotes: 0, entities: 0 })
  expect((await client.entities.list({})).rows).toEqual([])
  expect((await client.quotes.list({})).total).toBe(0)
  await expect(client.documents.get({ id: 1 })).rejects.toThrow('not-found')
  library.restart()
  await client.library.redo()
  expect(await titles()).toEqual(['B', 'Un titre'])
  await client.library.undo()
  expect(outline(await client.documents.import({ files: [file('c.txt', article)] }))).toEqual([
    'imported c.txt: 1',
  ])
  expect(await titles()).toEqual(['Un titre'])
  await client.documents.trash({ id: 1 })
  expect(await titles()).toEqual([])
  await client.library.undo()
  expect(await titles()).toEqual(['Un titre'])
})

it('stops when cancelled, keeping what came in', async () => {
  const slow = temporaryApi(async (asked) => {
    if (asked.name === 'b.txt') {
      await slow.client.imports.cancel()
      throw new AppError('cancelled')
    }
    return readFile(asked)
  })
  const files = [file('a.txt', article), file('b.txt', 'Mots.'), file('c.txt', 'Autres mots.')]
  const report = await slow.client.documents.import({ files })
  expect([...outline(report), report.cancelled]).toEqual(['imported a.txt: 1', true])
  const rest = await slow.client.documents.import({ files: files.slice(2) })
  expect(outline(rest)).toEqual(['imported c.txt: 2'])
  slow.remove()
})

it('keeps pages and headings with every quote, and when a page was saved', async () => {
  const { client } = library
  const words = 'Nous avons signe un accord'
  const pdf = pdfOf([
    [{ words: 'Un debut sans rien.', x: 50, y: 700 }],
    [
      { words: 'Les faits', x: 50, y: 700, size: 16 },
      { words: `\xab ${words} \xbb, a declare Paul Martin, directeur de Sillage.`, x: 50, y: 660 },
    ],
  ])
  const saved = '<!--\n url: https://a.example/p \n saved date: Tue Feb 03 2026 10:00:00 GMT+0000\n-->'
  const page = file('page.html', `<!doctype html>${saved}<title>Une page</title><p>Des mots.</p>`)
  await client.documents.import({ files: [{ name: 'a.pdf', bytes: pdf }, page] })
  expect(await client.documents.get({ id: 1 })).toMatchObject({ format: 'pdf', captured: null })
  expect((await client.documents.get({ id: 1 })).blocks.map((block) => block.page)).toEqual(['1', '2', '2'])
  expect(await client.documents.get({ id: 2 })).toMatchObject({
    ...{ format: 'html', address: 'https://a.example/p', captured: '2026-02-03T10:00:00.000Z' },
  })
  const { rows } = await client.quotes.list({})
  expect(rows.map(({ words, locator }) => ({ words, ...locator }))).toEqual([
    { words, page: '2', heading: 'Les faits', paragraph: 2 },
  ])
})

it('reads the sample, and every span gives its words', async () => {
  const { client } = library
  await client.documents.importSample()
  const { text } = await client.documents.get({ id: 1 })
  const marks = await client.documents.marks({ id: 1 })
  expect(text.length).toBe(2617)
  for (const mark of [...marks.quotes, ...marks.figures, ...marks.dates, ...marks.checks]) {
    expect(text.slice(mark.start, mark.end)).toBe(mark.words)
  }
  for (const step of marks.deals.flatMap((deal) => deal.history)) {
    expect(text.slice(step.start, step.end)).toBe(step.words)
  }
  const known = new Set(marks.entities.map((entity) => entity.id))
  const named = [
    ...marks.mentions.map((mention) => mention.entity),
    ...marks.quotes.flatMap((quote) => [quote.speaker, quote.via]),
    ...marks.figures.map((figure) => figure.of),
    ...marks.deals.flatMap((deal) => [deal.from, deal.to, ...deal.history.map((step) => step.source)]),
  ]
  expect(named.filter((id) => id !== null && !known.has(id))).toEqual([])
  expect(marks.quotes.length).toBeGreaterThan(4)
  expect(marks.figures.length).toBeGreaterThan(5)
})

it('keeps spans true after emoji, combining accents and line ends', async () => {
  const { client } = library
  const text = 'Titre 👩‍👩‍👧\r\n🙂 « Une se\u0301ance 😀 difficile pour nous tous », a déclaré Paul Martin.\r\n'
  await client.documents.import({ files: [file('a.txt', text)] })
  const stored = await client.documents.get({ id: 1 })
  const { quotes } = await client.documents.marks({ id: 1 })
  expect(quotes.map((quote) => stored.text.slice(quote.start, quote.end))).toEqual([
    'Une séance 😀 difficile pour nous tous',
  ])
  expect(quotes[0]!.words).toBe('Une séance 😀 difficile pour nous tous')
})

it('refuses a file that breaks its reader, by name', async () => {
  const broken = temporaryApi(async ({ name }) => readFile({ name, bytes: null as never }))
  expect(outline(await broken.client.documents.import({ files: [file('a.txt', 'x')] }))).toEqual([
    'refused a.txt: reading-failed',
  ])
  broken.remove()
})

it('brings a removed document back whole, and deletes it for good only where no note cites it', async () => {
  const { client, store } = library
  await client.documents.importSample()
  const text = (await client.documents.get({ id: 1 })).text
  const start = text.indexOf('le deal est mort')
  const span = { start, end: start + 'le deal est mort'.length }
  await client.annotations.make({ document: 1, span, colour: 'red' })
  const marks = await client.documents.marks({ id: 1 })
  const note = await client.notes.make({ title: 'Bilan' })
  const { id } = await client.notes.cite({ document: 1, span })
  await client.notes.save({ id: note.id, title: 'Bilan', body: `[mort](florilege://citation/${id})` })
  expect(await client.notes.citing({ kind: 'document', ids: [1] })).toEqual([{ id: note.id, title: 'Bilan' }])

  expect(await client.documents.trashed()).toEqual([])
  await client.documents.trash({ id: 1 })
  expect(await client.documents.trashed()).toMatchObject([{ id: 1, annotations: 1 }])
  await client.documents.bringBack({ id: 1 })
  expect(await client.documents.marks({ id: 1 })).toEqual(marks)
  await client.library.undo()
  expect((await client.documents.list({})).rows).toEqual([])

  await expect(client.documents.removeForGood({ id: 1 })).rejects.toThrow('cited-document')
  await client.notes.save({ id: note.id, title: 'Bilan', body: '' })
  await client.documents.removeForGood({ id: 1 })
  expect(await client.documents.trashed()).toEqual([])
  expect(store.db.prepare('SELECT count(*) FROM originals').pluck().get()).toBe(0)
  await expect(client.library.undo()).rejects.toThrow('nothing-to-undo')
  expect(checkLibrary(store.db, { indexes: true }).faults).toEqual([])
})

it('names the notes that link to a thing, from this library by its short address or its whole one', async () => {
  const { client } = library
  const whole = await client.addresses.of({ kind: 'annotation', id: 12 })
  const elsewhere = 'florilege://11111111-1111-1111-1111-111111111111/annotation/12'
  const bodies = [
    '[a](florilege://annotation/12)',
    `[b](${whole.toUpperCase().replace('FLORILEGE', 'florilege')})`,
    '[c](florilege://annotation/121)',
    `[d](${elsewhere})`,
  ]
  for (const [index, body] of bodies.entries()) {
    const { id } = await client.notes.make({ title: `Note ${index}` })
    await client.notes.save({ id, title: `Note ${index}`, body })
  }
  const citing = await client.notes.citing({ kind: 'annotation', ids: [12] })
  expect(citing.map(({ title }) => title)).toEqual(['Note 0', 'Note 1'])
})

it.each(['quote', 'annotation', 'document'] as const)(
  'keeps a document that a note links to by a %s of it',
  async (kind) => {
    const { client } = library
    await client.documents.importSample()
    const [quote] = (await client.quotes.list({})).rows
    const span = { start: quote!.start, end: quote!.end }
    const annotation = await client.annotations.make({ document: 1, span, colour: 'red' })
    const ids = { quote: quote!.id, annotation: annotation.id, document: 1 }
    const { id } = await client.notes.make({ title: 'Bilan' })
    const body = `[mort](florilege://${kind}/${ids[kind]})`
    await client.notes.save({ id, title: 'Bilan', body })
    expect(await client.notes.citing({ kind: 'document', ids: [1] })).toEqual([{ id, title: 'Bilan' }])
    await client.documents.trash({ id: 1 })
    await expect(client.documents.removeForGood({ id: 1 })).rejects.toThrow('cited-document')
    await client.notes.save({ id, title: 'Bilan', body: body.replace('florilege:', 'autre:') })
    await client.documents.removeForGood({ id: 1 })
  },
)

it('remembers where each document was being read, as no act of its own', async () => {
  await library.client.documents.import({ files: [file('a.txt', article), file('b.md', '# B\n\nMots.')] })
  const before = await library.client.library.state()
  expect(await library.client.documents.place({ id: 1 })).toBe(0)
  await library.client.documents.readTo({ id: 1, start: 40 })
  await library.client.documents.readTo({ id: 1, start: 52 })
  expect(await library.client.documents.place({ id: 1 })).toBe(52)
  expect(await library.client.documents.place({ id: 2 })).toBe(0)
  expect((await library.client.library.state()).undo).toEqual(before.undo)
  await expect(library.client.documents.readTo({ id: 9, start: 0 })).rejects.toThrow('not-found')
})

it('says of a text in a language that is not read in full that it is in one', async () => {
  const german =
    'Das Werk schließt\n\n„Wir haben keine andere Wahl“, sagte Roland Brandt am Montag, und mehr wollte er nicht sagen.'
  const report = await library.client.documents.import({
    files: [file('werk.txt', german), file('a.txt', article)],
  })
  expect(report.outcomes).toEqual([
    expect.objectContaining({ remarks: [{ code: 'language-unread', facts: { language: 'de' } }] }),
    expect.not.objectContaining({ remarks: expect.anything() as unknown }),
  ])
})
