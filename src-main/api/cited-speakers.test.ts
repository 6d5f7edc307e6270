import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifyMarkdown, type Verified } from '../export/verify'
import { citationsIn } from '../store/citations'
import { sourcesIn } from '../store/sources'
import { plantDocument } from '../store/temporary-document'
import { undo } from '../store/undo'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let api: TemporaryApi
let document: number
let speakers: { huang: number; okafor: number }

beforeEach(async () => {
  api = temporaryApi()
  document = plantDocument(api.store, {
    title: 'Procès',
    paragraphs: ['Huang : « Rien de tel. » Fin.', 'Okafor dit : « Non, rien de tel ici. »'],
    quotes: [
      { words: 'Rien de tel.', speaker: 'Jensen Huang' },
      { words: 'Non, rien de tel ici.', speaker: 'Zoé Okafor' },
    ],
  })
  const [huang, okafor] = await Promise.all([1, 2].map((id) => api.client.quotes.get({ id })))
  speakers = { huang: huang!.speaker!.id, okafor: okafor!.speaker!.id }
})
afterEach(() => api.remove())

function verified(markdown: string): Verified[] {
  const { textBySha256 } = sourcesIn(api.store)
  return verifyMarkdown(markdown, { textOf: textBySha256, speakerOf: citationsIn(api.store).speakerCited })
}

/** A note that cites the first quote: who is said to say it, and what an export writes. */
async function citing() {
  const { notes } = api.client
  const { id } = await notes.make({ title: 'Le refus' })
  const citation = await notes.cite({ quote: 1 })
  await notes.save({ id, title: 'Le refus', body: `[Rien de tel.](florilege://citation/${citation.id})` })
  return {
    speaker: async () => (await notes.citations({ ids: [citation.id] }))[0]!.speaker,
    markdown: () => notes.preview({ id }),
  }
}

const correct = (speaker: { entity: number } | null) =>
  api.client.quotes.correct({ id: 1, speaker, scope: 'one' })

it('follows a correction of the cited quote, in the export and when that is verified', async () => {
  const { speaker, markdown } = await citing()
  const before = await markdown()
  await correct({ entity: speakers.okafor })
  expect(await speaker()).toBe('Zoé Okafor')
  const after = await markdown()
  expect(after).toContain('— Zoé Okafor, *Procès*')
  expect(after).toContain('[^citation-1]: Zoé Okafor, ')
  expect(after).not.toContain('Jensen')
  expect(verified(after)).toMatchObject([{ verdict: 'true' }])
  expect(verified(before)).toMatchObject([{ verdict: 'speaker changed', speaker: 'Zoé Okafor' }])
  await correct(null)
  expect(await speaker()).toBe(null)
  expect(verified(before)).toMatchObject([{ verdict: 'speaker changed', speaker: null }])
  undo(api.store)
  undo(api.store)
  expect(await markdown()).toBe(before)
})

it('follows a new name of who said it', async () => {
  const { speaker } = await citing()
  await api.client.entities.rename({ id: speakers.huang, name: 'J.-H. Huang' })
  expect(await speaker()).toBe('J.-H. Huang')
})

it('follows a correction where words inside a quote are cited', async () => {
  const { start } = await api.client.quotes.get({ id: 1 })
  const { id } = await api.client.notes.cite({ document, span: { start, end: start + 4 } })
  await correct({ entity: speakers.okafor })
  expect(await api.client.notes.citations({ ids: [id] })).toMatchObject([
    { words: 'Rien', speaker: 'Zoé Okafor' },
  ])
})

it('stays with the words where the quote is taken away', async () => {
  const { speaker } = await citing()
  await api.client.marks.reject({ mark: { type: 'quote', id: 1 }, scope: 'one' })
  expect(await speaker()).toBe('Jensen Huang')
})

it('gives the new name to links that show the old one, and to no others', async () => {
  const { notes, entities } = api.client
  const [named, other] = [await notes.make({ title: 'À [suivre]' }), await notes.make({ title: 'Autre' })]
  const entity = `florilege://entity/${speakers.huang}`
  const note = `florilege://note/${named.id}`
  const body = (name: string, title: string) =>
    `[${name}](${entity}), [le patron](${entity}), [${name}](${entity}), [${title}](${note}), Jensen Huang.`
  const before = body('Jensen Huang', 'À \\[suivre\\]')
  await notes.save({ id: other.id, title: 'Autre', body: before })
  const { changedAt } = await notes.get({ id: other.id })
  await entities.rename({ id: speakers.huang, name: 'J_H' })
  await notes.save({ id: named.id, title: 'Suivi', body: '' })
  expect(await notes.get({ id: other.id })).toMatchObject({ body: body('J\\_H', 'Suivi'), changedAt })
  undo(api.store)
  undo(api.store)
  expect((await notes.get({ id: other.id })).body).toBe(before)
})
