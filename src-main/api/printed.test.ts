import { afterEach, beforeEach, expect, it } from 'vitest'
import { pdfOf, type Drawn, type MarkedInTest } from '../readers/pdf-in-test'
import { checkLibrary } from '../store/check'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(() => (library = temporaryApi()))
afterEach(() => library.remove())

const lines = [
  'Le port renonce au terminal de croisiere, dont le cout a double en',
  'un an, dit la region ; un avis est promis.',
]
const pages = lines.map((words): Drawn[] => [{ words, x: 50, y: 700 }])
const marked: MarkedInTest[] = [
  {
    page: 0,
    kind: 'Highlight',
    over: ['le cout a double'],
    colour: [0, 1, 0],
    comment: 'Selon qui ?',
    author: 'Anne',
  },
  { page: 1, kind: 'Underline', over: ['un avis est promis'], at: '20210503142500Z' },
]
const bytes = pdfOf(pages, { marked, labels: '0 << /S /r /St 4 >>' })
const files = [{ name: 'port.pdf', bytes }]

async function kept(): Promise<string[]> {
  const annotations = await library.client.annotations.list({})
  return annotations.map(({ words, colour, comment, author, madeAs, locator }) =>
    [words, colour, comment, author, madeAs, `p. ${locator.page}`].join(' | '),
  )
}

const both = [
  'le cout a double | green | Selon qui ? | Anne | highlight | p. iv',
  'un avis est promis | yellow |  |  | underline | p. v',
]

it('brings in what was marked in the file, with the document, and takes both back together', async () => {
  const { client } = library
  await client.documents.import({ files })
  expect(await kept()).toEqual(both)
  const [, second] = await client.annotations.list({})
  expect(second).toMatchObject({
    createdAt: '2021-05-03T14:25:00.000Z',
    prefix: 'ut a double en un an, dit la region ; '.slice(-32),
    suffix: '.',
  })
  await client.library.undo()
  expect(await kept()).toEqual([])
  expect((await client.library.state()).counts.annotations).toBe(0)
  await client.library.redo()
  expect(await kept()).toEqual(both)
})

it('doubles nothing and brings nothing back, however often the file comes in or is read', async () => {
  const { client } = library
  await client.documents.import({ files })
  const [first] = await client.annotations.list({})
  await client.annotations.remove({ id: first!.id })
  await client.documents.import({ files })
  await client.documents.readAgain({ id: 1 })
  expect(await kept()).toEqual(both.slice(1))
  await client.documents.trash({ id: 1 })
  await client.documents.import({ files })
  expect(await kept()).toEqual(both.slice(1))
})

it('takes a file that was marked further in the place of the earlier one, and doubles no mark', async () => {
  const { client } = library
  await client.documents.import({ files })
  const [first] = await client.annotations.list({})
  await client.annotations.change({ id: first!.id, comment: 'La region.' })
  const further: MarkedInTest = { page: 1, kind: 'Highlight', over: ['la region'], author: 'Anne' }
  const again = {
    name: 'port.pdf',
    bytes: pdfOf(pages, { marked: [...marked, further], labels: '0 << /S /r /St 4 >>' }),
  }
  const { outcomes } = await client.documents.import({ files: [again] })
  expect(outcomes).toMatchObject([{ status: 'imported', document: 1, became: { version: 2 } }])
  const mine = both[0]!.replace('Selon qui ?', 'La region.')
  expect((await kept()).sort()).toEqual(['la region | yellow |  | Anne | highlight | p. v', mine, both[1]])
  await client.library.undo()
  expect((await kept()).sort()).toEqual([mine, both[1]])
})

it('brings no mark back that a person took away, in a newer version of the file either, and undo knows it', async () => {
  const { client } = library
  await client.documents.import({ files })
  const [first, second] = await client.annotations.list({})
  await client.annotations.remove({ id: first!.id })
  await client.annotations.remove({ id: second!.id })
  await client.annotations.removeForGood({ ids: [first!.id] })
  expect((await client.annotations.trashed()).map(({ id }) => id)).toEqual([second!.id])
  for (const words of ['La fin.', 'La suite.']) {
    const newer = pdfOf([...pages, [{ words, x: 50, y: 700 }]], { marked, labels: '0 << /S /r /St 4 >>' })
    const { outcomes } = await client.documents.import({ files: [{ name: 'port.pdf', bytes: newer }] })
    expect(outcomes).toMatchObject([{ status: 'imported', document: 1 }])
    expect(await kept()).toEqual([])
  }
  await client.library.undo()
  await client.library.undo()
  await client.library.undo()
  expect((await client.annotations.trashed()).map(({ id }) => id)).toHaveLength(2)
})

it.each(['as an orphan', 'before it was one'])(
  'brings no mark back that a person took away %s, once its words stand in the file again',
  async (when) => {
    const { client } = library
    const read = (all: Drawn[][], which: MarkedInTest[]) =>
      client.documents.import({ files: [{ name: 'port.pdf', bytes: pdfOf(all, { marked: which }) }] })
    await client.documents.import({ files })
    const [first] = await client.annotations.list({})
    if (when !== 'as an orphan') await client.annotations.remove({ id: first!.id })
    // The page with the mark is gone.
    await read([pages[1]!, [{ words: 'La fin est proche.', x: 50, y: 700 }]], [{ ...marked[1]!, page: 0 }])
    expect((await client.orphans.list()).map(({ words }) => words)).toEqual(
      when === 'as an orphan' ? ['le cout a double'] : [],
    )
    for (const { id } of await client.orphans.list()) await client.orphans.remove({ id })
    expect(await client.orphans.list()).toEqual([])
    expect((await client.library.state()).counts.orphans).toBe(0)
    // And stands in it again, with the mark.
    const { outcomes } = await read([...pages, [{ words: 'La suite.', x: 50, y: 700 }]], marked)
    expect(outcomes).toMatchObject([{ status: 'imported', document: 1, became: { version: 3 } }])
    expect((await kept()).map((line) => line.split(' | ')[0])).toEqual(['un avis est promis'])
    expect(checkLibrary(library.store.db, { indexes: true }).faults).toEqual([])
    if (when !== 'as an orphan') return
    await client.library.undo()
    await client.library.undo()
    expect((await client.orphans.list()).map(({ words }) => words)).toEqual(['le cout a double'])
  },
)

it('gives a document that was read before its pages were kept both pages and marks when it is read again', async () => {
  const { client, store } = library
  await client.documents.import({ files })
  store.db.exec('DELETE FROM annotations; DELETE FROM printed_pages; DELETE FROM printed_places')
  expect(await client.documents.pages({ id: 1 })).toBe(null)
  await client.documents.readAgain({ id: 1 })
  expect(await kept()).toEqual(both)
  expect(await client.documents.pages({ id: 1 })).toMatchObject({
    pages: [
      { label: 'iv', width: 600, height: 800, start: 0 },
      { label: 'v', start: lines[0]!.length + 1 },
    ],
  })
})

it('gives a citation the page that its words stand on, within a paragraph too', async () => {
  const { client } = library
  await client.documents.import({ files })
  const start = lines.join(' ').indexOf('la region')
  const citation = await client.notes.cite({ document: 1, span: { start, end: start + 9 } })
  expect([citation.words, citation.locator.page]).toEqual(['la region', 'v'])
})

it('gives out the file only of a document with pages', async () => {
  const { client } = library
  await client.documents.import({ files: [...files, { name: 'a.txt', bytes: Buffer.from('Des mots.') }] })
  expect(Buffer.from(await client.documents.original({ id: 1 })).equals(Buffer.from(bytes))).toBe(true)
  await expect(client.documents.original({ id: 2 })).rejects.toThrow('not-found')
  expect(await client.documents.pages({ id: 2 })).toBe(null)
})
