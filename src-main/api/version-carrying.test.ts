import { expect, it } from 'vitest'
import { first, governance, second, spanOf, temporaryVersions, third } from './temporary-versions'

const library = temporaryVersions()
const { bring, annotate, quoteOf, faults } = library

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

it('carries a deal whose course and amount a person changed, and finds it no second time', async () => {
  await bring(first)
  const { client } = library
  const { deals, figures } = await client.documents.marks({ id: 1 })
  const deal = deals.toSorted((a, b) => b.history.length - a.history.length)[0]!
  const other = figures.find(({ id, kind }) => id !== deal.figure && kind === 'money')!
  const history = [{ ...deal.history.at(-1)!, status: 'denied' as const }]
  await client.deals.correct({ id: deal.id, figure: other.id })
  await client.deals.correct({ id: deal.id, history })
  await bring(second)
  const carried = async () => (await client.documents.marks({ id: 1 })).deals
  const now = await carried()
  expect(now).toHaveLength(deals.length)
  const { figures: figuresNow } = await client.documents.marks({ id: 1 })
  expect(now.find(({ id }) => id === deal.id)).toMatchObject({
    ...{ status: 'denied', origin: 'corrected' },
    figure: figuresNow.find(({ words, value }) => words === other.words && value === other.value)!.id,
  })
  await client.documents.readAgain({ id: 1 })
  expect(await carried()).toHaveLength(deals.length)
  expect(faults()).toEqual([])
})

it('carries a deal that a person decided of, and finds it no second time', async () => {
  await bring(first)
  const { client } = library
  const { deals } = await client.documents.marks({ id: 1 })
  await client.marks.accept({ mark: { type: 'deal', id: deals[0]!.id } })
  expect(await bring(second)).toMatchObject({ became: { version: 2 } })
  const now = (await client.documents.marks({ id: 1 })).deals
  expect(now.find(({ id }) => id === deals[0]!.id)).toMatchObject({ origin: 'corrected' })
  expect(now).toHaveLength(deals.length)
  const [, before] = await client.documents.versions({ id: 1 })
  expect((await client.documents.marks({ id: before!.id })).deals).toHaveLength(deals.length)
  expect(faults()).toEqual([])
  const { document } = await client.documents.part({ id: 1 })
  const home = (await client.documents.marks({ id: 1 })).deals
  expect(home.filter(({ origin }) => origin === 'corrected')).toHaveLength(1)
  const apart = (await client.documents.marks({ id: document })).deals
  expect(apart.every(({ origin }) => origin === 'found')).toBe(true)
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
