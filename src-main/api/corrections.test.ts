import { afterEach, beforeEach, expect, it } from 'vitest'
import type { QuoteRow } from '../model/library'
import { readFile } from './read-file'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

async function quotes(): Promise<QuoteRow[]> {
  const { rows } = await library.client.quotes.list({})
  return rows
}

async function quoteOf(words: string): Promise<QuoteRow> {
  return (await quotes()).find((row) => row.words.includes(words))!
}

/** Everything a person sees of the library, for telling whether undo brought it back. */
async function everything(): Promise<unknown> {
  const { client } = library
  return [
    (await client.documents.list({})).rows,
    await client.documents.marks({ id: 1 }),
    await client.quotes.list({}),
    (await client.entities.list({})).rows,
  ]
}

async function entityNamed(name: string) {
  return (await library.client.entities.list({})).rows.find((row) => row.name === name)!
}

/** Every act a person can do to what was found. */
const acts: Record<string, () => Promise<unknown>> = {
  'correct quote': async () => {
    const { id } = await quoteOf('Non, non')
    return library.client.quotes.correct({
      id,
      kind: 'mixed',
      speaker: { name: 'Colette Kress', kind: 'person' },
    })
  },
  'correct mention': async () => {
    const { mentions } = await library.client.documents.marks({ id: 1 })
    const entity = { name: 'Un autre', kind: 'organization' as const }
    return library.client.mentions.assign({ id: mentions[0]!.id, entity })
  },
  'move mark': async () => {
    const { id, start, end } = await quoteOf('Non, non')
    return library.client.marks.move({ mark: { type: 'quote', id }, span: { start, end: end - 1 } })
  },
  'reject mark': async () => {
    const { figures } = await library.client.documents.marks({ id: 1 })
    return library.client.marks.reject({ mark: { type: 'figure', id: figures[0]!.id } })
  },
  'make mark': () =>
    library.client.marks.make({
      document: 1,
      span: { start: 0, end: 12 },
      mark: { type: 'quote', kind: 'direct', speaker: { name: 'Personne Nouvelle', kind: 'person' } },
    }),
  'rename entity': async () =>
    library.client.entities.rename({ id: (await entityNamed('Nvidia')).id, name: 'NVIDIA Corp.' }),
  'change entity': async () =>
    library.client.entities.changeKind({ id: (await entityNamed('Nvidia')).id, kind: 'media' }),
  'merge entities': async () =>
    library.client.entities.merge({
      from: (await entityNamed('OpenAI')).id,
      into: (await entityNamed('Nvidia')).id,
    }),
  'trash document': () =>
    library.client.documents.trash({ id: 1 }).then(() => library.client.documents.importSample()),
}

it.each(Object.keys(acts))('takes back and does again across restarts: %s', async (name) => {
  const before = await everything()
  await acts[name]!()
  const after = await everything()
  if (name !== 'trash document') expect(after).not.toEqual(before)
  library.restart()
  const { act } = await library.client.library.undo()
  expect(act).toBe(name === 'trash document' ? 'import' : name)
  if (name === 'trash document') await library.client.library.undo()
  expect(await everything()).toEqual(before)
  library.restart()
  await library.client.library.redo()
  if (name === 'trash document') await library.client.library.redo()
  expect(await everything()).toEqual(after)
})

it('finds again without undoing what a person did', async () => {
  const { client } = library
  const marks = await client.documents.marks({ id: 1 })
  const [first, second] = marks.quotes
  const corrected = await quoteOf('Non, non')
  await client.quotes.correct({ id: corrected.id, speaker: { name: 'Colette Kress', kind: 'person' } })
  await client.marks.reject({ mark: { type: 'quote', id: first!.id } })
  await client.marks.move({
    mark: { type: 'quote', id: second!.id },
    span: { start: second!.start + 3, end: second!.end },
  })
  await client.marks.make({
    document: 1,
    span: { start: 0, end: 22 },
    mark: { type: 'quote', kind: 'direct', speaker: null },
  })
  await client.marks.reject({ mark: { type: 'date', id: marks.dates[0]!.id } })
  await client.marks.reject({ mark: { type: 'mention', id: marks.mentions[0]!.id } })
  const openai = await entityNamed('OpenAI')
  await client.entities.merge({ from: openai.id, into: (await entityNamed('Nvidia')).id })
  const before = await everything()
  await client.documents.readAgain({ id: 1 })
  const after = await client.documents.marks({ id: 1 })
  const [, beforeMarks] = before as [unknown, typeof marks]
  expect(after.quotes).toEqual(beforeMarks.quotes)
  expect(after.mentions).toEqual(beforeMarks.mentions)
  expect(after.dates).toEqual(beforeMarks.dates)
  expect(after.figures).toEqual(beforeMarks.figures)
  expect(after.entities).toEqual(beforeMarks.entities)
  expect(await entityNamed('OpenAI')).toBe(undefined)
  expect((await quoteOf('Non, non')).speaker?.name).toBe('Colette Kress')
  await client.library.undo()
  expect(await everything()).toEqual(before)
})

it('keeps a quote that is cited or compared, though it is found no more', async () => {
  let gone: string[] = []
  const forgetful = temporaryApi(async (file) => {
    const { read, extraction } = await readFile(file)
    const quotes = extraction.quotes.filter((quote) => !gone.includes(quote.words))
    return { read, extraction: { ...extraction, quotes } }
  })
  const { client, store } = forgetful
  await client.documents.importSample()
  const [compared, free, ...rest] = (await client.quotes.list({})).rows
  store.db.exec(`INSERT INTO comparisons VALUES (1, '', '', '')`)
  store.db.prepare('INSERT INTO comparison_quotes VALUES (1, ?, 0)').run(compared!.id)
  gone = [compared!.words, free!.words]
  await client.documents.readAgain({ id: 1 })
  expect((await client.quotes.list({})).rows).toEqual([compared, ...rest])
  await client.library.undo()
  expect((await client.quotes.list({})).rows).toEqual([compared, free, ...rest])
  forgetful.remove()
})

it('joins what later documents name to the entities there are, by old names too', async () => {
  const { client } = library
  const nvidia = await entityNamed('Nvidia')
  await client.entities.rename({ id: nvidia.id, name: 'La firme de Santa Clara' })
  await client.entities.changeKind({ id: nvidia.id, kind: 'product' })
  const bytes = Buffer.from(
    'Un titre\nNvidia a annoncé mardi un investissement de 5 milliards de dollars dans Anthropic. Nvidia le confirme.',
  )
  await client.documents.import({ files: [{ name: 'b.txt', bytes }] })
  const { entities } = await client.documents.marks({ id: 2 })
  expect(entities.find((entity) => entity.id === nvidia.id)).toMatchObject({
    name: 'La firme de Santa Clara',
    kind: 'product',
    aliases: expect.arrayContaining(['Nvidia']),
  })
  expect((await client.entities.list({})).rows.find((row) => row.id === nvidia.id)!.documents).toBe(2)
})

it('shows no entity that nothing names any more', async () => {
  const { client } = library
  const reuters = await entityNamed('Reuters')
  const { mentions, quotes: found } = await client.documents.marks({ id: 1 })
  for (const { id, entity } of mentions)
    if (entity === reuters.id) await client.marks.reject({ mark: { type: 'mention', id } })
  for (const { id, speaker } of found)
    if (speaker === reuters.id) await client.quotes.correct({ id, speaker: null })
  expect(await entityNamed('Reuters')).toBe(undefined)
})

it('shows no entity that was made by a correction which is taken back, and takes it up when it is named again', async () => {
  const { client } = library
  const { id } = await quoteOf('Non, non')
  const kress = { name: 'Colette Kress', kind: 'person' as const }
  await client.quotes.correct({ id, speaker: kress })
  const made = await entityNamed(kress.name)
  await client.library.undo()
  expect(await entityNamed(kress.name)).toBe(undefined)
  expect(await client.search.find({ query: 'colette kress' })).toEqual([])
  expect((await client.entities.list({ query: 'kress' })).rows).toEqual([])
  expect((await client.search.read({ query: 'speaker:kress', caret: 13 })).offers).toEqual([])
  expect(await client.notes.suggest({ trigger: '[[', query: 'kress' })).toEqual([])
  // Whoever is given the name now has no other to be told from, and is the one that later documents mean.
  const bring = (name: string, speaker: string) =>
    client.documents.import({
      files: [{ name, bytes: Buffer.from(`Un titre\n« Tout va bien », a déclaré ${speaker}.`) }],
    })
  await bring('b.txt', 'Hélène Kerbrat')
  const kerbrat = await entityNamed('Hélène Kerbrat')
  expect(await client.entities.rename({ id: kerbrat.id, name: kress.name })).toBeNull()
  await bring('c.txt', kress.name)
  expect((await client.entities.list({ query: 'kress' })).rows).toMatchObject([
    { id: kerbrat.id, documents: 2 },
  ])
  for (let step = 0; step < 3; step++) await client.library.undo()
  await client.quotes.correct({ id, speaker: kress })
  expect(await entityNamed(kress.name)).toEqual(made)
})

it('refuses spans outside the text, or through a character', async () => {
  const { client } = library
  await client.documents.import({ files: [{ name: 'e.txt', bytes: Buffer.from('Mot 😀 mot.') }] })
  const make = (start: number, end: number) =>
    client.marks.make({
      document: 2,
      span: { start, end },
      mark: { type: 'quote', kind: 'direct', speaker: null },
    })
  for (const [start, end] of [
    [0, 0],
    [5, 4],
    [0, 99],
    [0, 5],
    [5, 8],
  ] as const) {
    await expect(make(start, end)).rejects.toThrow('outside-text')
  }
  await expect(make(4, 6)).resolves.toMatchObject({ type: 'quote' })
  await expect(client.marks.reject({ mark: { type: 'date', id: 999 } })).rejects.toThrow('not-found')
})

it('lists quotes by what they say, who speaks and where, with what each filter would leave', async () => {
  const { client } = library
  const all = await client.quotes.list({})
  expect(all.total).toBe(all.rows.length)
  const facets = await client.quotes.facets({})
  const sum = (list: { count: number }[]) => list.reduce((count, facet) => count + facet.count, 0)
  expect([sum(facets.speakers), sum(facets.documents), sum(facets.kinds)]).toEqual([
    all.total,
    all.total,
    all.total,
  ])
  const huang = facets.speakers.find((facet) => facet.label === 'Jensen Huang')!
  const his = await client.quotes.list({ speakers: [huang.value] })
  expect(his.total).toBe(huang.count)
  expect(his.rows.every((row) => row.speaker?.name === 'Jensen Huang')).toBe(true)
  expect((await client.quotes.facets({ speakers: [huang.value] })).speakers).toEqual(facets.speakers)
  const found = await client.quotes.list({ query: 'finançement' })
  expect(found.rows[0]!.words).toContain('financement')
  expect(found.rows[0]!.locator).toEqual({
    page: null,
    heading: 'Le pivot à 20 milliards',
    paragraph: expect.any(Number),
  })
  expect((await client.quotes.list({ limit: 1 })).rows.length).toBe(1)
})

it('keeps what a person says a figure is, and whose, when the document is read again, and takes it back', async () => {
  const { client } = library
  const figures = async () => (await client.documents.marks({ id: 1 })).figures
  const before = await figures()
  const { id } = before.find(({ value }) => value === 1e11)!
  await expect(client.figures.correct({ id, amount: 'beaucoup' })).rejects.toThrow('not-an-amount')
  await client.figures.correct({ id, amount: 'environ 90 milliards d’euros' })
  await client.figures.correct({ id, of: { name: 'Anthropic', kind: 'organization' } })
  const anthropic = await entityNamed('Anthropic')
  const meant = { value: 9e10, unit: 'EUR', approximate: true, of: anthropic.id, origin: 'corrected' }
  await client.documents.readAgain({ id: 1 })
  expect((await figures()).find((figure) => figure.id === id)).toMatchObject(meant)
  expect(await figures()).toHaveLength(before.length)
  await client.library.undo()
  for (const left of [2, 1]) {
    expect(await client.library.undo()).toMatchObject({ act: 'correct figure' })
    const { value } = (await figures()).find((figure) => figure.id === id)!
    expect(value).toBe(left === 2 ? 9e10 : 1e11)
  }
  expect(await figures()).toEqual(before)
})
