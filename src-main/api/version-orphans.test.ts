import { expect, it } from 'vitest'
import { first, governance, second, spanOf, temporaryVersions, third } from './temporary-versions'

const library = temporaryVersions()
const { bring, annotate, everything, faults } = library

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
