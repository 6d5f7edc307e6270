import { afterEach, beforeEach, expect, it } from 'vitest'
import { speakingMatrix } from '../store/voices'
import { temporaryApi, type TemporaryApi } from './temporary-api'

let library: TemporaryApi
beforeEach(async () => {
  library = temporaryApi()
  await library.client.documents.importSample()
})
afterEach(() => library.remove())

async function matrix(entity: number | null = null): Promise<string[]> {
  const { rows, columns, cells } = await library.client.entities.matrix({ entity })
  const name = (all: typeof rows, id: number) => all.find((each) => each.id === id)?.name
  return cells.map(({ speaker, of, quotes }) => `${name(rows, speaker)} > ${name(columns, of)}: ${quotes}`)
}

it('counts in how many quotes one speaks of another', async () => {
  expect(await matrix()).toContain('Sam Altman > Nvidia: 1')
})

it('counts whom one speaks of around the words quoted, and not who relays them', async () => {
  expect(await matrix()).toContain('Jensen Huang > Sam Altman: 1')
  const { client } = library
  const altman = (await client.entities.list({})).rows.find(({ name }) => name === 'Sam Altman')!.id
  const { spokenOf, speakers } = await client.entities.about({ id: altman })
  expect(spokenOf.map(({ words }) => words)).toContain('manque de discipline')
  expect(speakers.map(({ entity }) => entity.name)).toContain('Jensen Huang')
  const text = 'Marc Aubert a dénoncé dans Le Monde « un manque de tact » de Zoé Okafor envers Luc Tanneau.'
  await client.documents.import({ files: [{ name: 'voix.txt', bytes: Buffer.from(`Voix\n\n${text}`) }] })
  const said = (await matrix()).filter((line) => line.startsWith('Marc Aubert'))
  expect(said.sort()).toEqual(['Marc Aubert > Luc Tanneau: 1', 'Marc Aubert > Zoé Okafor: 1'])
})

it('opens the quotes of a cell, and is narrowed to one name', async () => {
  const { client } = library
  const entities = await client.entities.list({})
  const idOf = (name: string) => entities.rows.find((row) => row.name === name)!.id
  const said = await client.entities.spoken({ speaker: idOf('Sam Altman'), of: idOf('Nvidia') })
  expect(said.map(({ words }) => words.slice(0, 12))).toEqual(['Nous adorons'])
  expect((await matrix(idOf('Sam Altman'))).every((line) => line.includes('Sam Altman'))).toBe(true)
})

it('counts what one says or is said of, however many newer quotes there are', async () => {
  const { client, store } = library
  const altman = (await client.entities.list({})).rows.find(({ name }) => name === 'Sam Altman')!.id
  const text = Array.from({ length: 6 }, (_, index) => `« Zoé Okafor est là ${index} », a dit Marc Aubert.`)
  await client.documents.import({
    files: [{ name: 'voix.txt', bytes: Buffer.from(`Voix\n\n${text.join('\n\n')}`) }],
  })
  const whole = speakingMatrix(store, { entity: altman, top: 20 })
  expect(whole.newest).toBe(null)
  const narrow = speakingMatrix(store, { entity: altman, top: 20 }, 5)
  expect(narrow.cells.length).toBeGreaterThan(0)
  expect(narrow.cells).toEqual(whole.cells)
  // Of everyone, only so many are looked at, and that is said.
  const cut = speakingMatrix(store, { entity: null, top: 20 }, 5)
  expect(cut.newest).toBe(5)
  expect(cut.cells.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(5)
})

it('stands in the order of counts, and of names where they are equal', async () => {
  const { client } = library
  const says = (of: string, speaker: string) => `« ${of} est prudente », a dit ${speaker}.`
  const text = [
    says('Zoé Okafor', 'Yves Mestre'),
    says('Émile Nodier', 'Luc Tanneau'),
    says('Anne Servières', 'Paul Morin'),
    says('Anne Servières', 'Fabien Roux'),
  ].join('\n\n')
  await client.documents.trash({ id: 1 })
  await client.documents.import({ files: [{ name: 'voix.txt', bytes: Buffer.from(`Voix\n\n${text}`) }] })
  const { rows, columns } = await client.entities.matrix({ entity: null })
  expect(rows.map(({ name }) => name)).toEqual(['Fabien Roux', 'Luc Tanneau', 'Paul Morin', 'Yves Mestre'])
  expect(columns.map(({ name }) => name)).toEqual(['Anne Servières', 'Émile Nodier', 'Zoé Okafor'])
  expect(await matrix()).toEqual([
    'Fabien Roux > Anne Servières: 1',
    'Luc Tanneau > Émile Nodier: 1',
    'Paul Morin > Anne Servières: 1',
    'Yves Mestre > Zoé Okafor: 1',
  ])
})

it('shows nobody who speaks of no one shown', async () => {
  const { client } = library
  const text = [
    '« Zoé Okafor est prudente », a dit Marc Aubert.',
    '« Zoé Okafor est patiente », a dit Marc Aubert.',
    '« Luc Tanneau est parti », a dit Anne Servières. « Paul Nodier est resté », a dit Anne Servières.',
    '« Yves Mestre est revenu », a dit Anne Servières.',
  ].join('\n\n')
  await client.documents.trash({ id: 1 })
  await client.documents.import({ files: [{ name: 'voix.txt', bytes: Buffer.from(`Voix\n\n${text}`) }] })
  const { rows, columns, cells } = await client.entities.matrix({ entity: null, top: 1 })
  expect(cells.length).toBeGreaterThan(0)
  expect(rows.map(({ id }) => id)).toEqual(cells.map(({ speaker }) => speaker))
  expect(columns.map(({ id }) => id)).toEqual(cells.map(({ of }) => of))
})

it('counts no quote that was rejected or thrown away', async () => {
  const { client } = library
  const { rows } = await client.quotes.list({})
  const { id } = rows.find(({ words }) => words.startsWith('Nous adorons'))!
  await client.marks.reject({ mark: { type: 'quote', id } })
  expect(await matrix()).not.toContain('Sam Altman > Nvidia: 1')
  await client.documents.trash({ id: 1 })
  expect(await matrix()).toEqual([])
})

it('counts mentions by the month of their documents, and tells where they are', async () => {
  const { client } = library
  const said = (month: string) =>
    `---\ntitle: Note ${month}\ndate: ${month}-10\n---\n\nZoé Okafor dirige Anthropic. « Oui », a dit Zoé Okafor.`
  for (const month of ['2026-01', '2026-02'])
    await client.documents.import({ files: [{ name: `${month}.md`, bytes: Buffer.from(said(month)) }] })
  const [zoé] = (await client.entities.list({ query: 'okafor' })).rows
  const [followed] = await client.entities.overTime({ ids: [zoé!.id] })
  expect(followed!.months.map(({ month, mentions, documents }) => [month, mentions, documents])).toEqual([
    ['2026-01', 2, 1],
    ['2026-02', 2, 1],
  ])
  const there = await client.entities.passages({ id: zoé!.id, month: '2026-02' })
  expect(
    there.hits.map(({ documentTitle, words, matches: [lit] }) => [
      documentTitle,
      words.slice(lit!.start, lit!.end),
      words,
    ]),
  ).toEqual([
    ['Note 2026-02', 'Zoé Okafor', 'Zoé Okafor dirige Anthropic.'],
    ['Note 2026-02', 'Zoé Okafor', '« Oui », a dit Zoé Okafor.'],
  ])
  expect(there.next).toBe(null)
  const empty = await client.entities.passages({ id: zoé!.id, month: '2025-12' })
  expect(empty).toEqual({ hits: [], next: null })
})

it('counts mentions of a document without a date by the date beside them, and opens those', async () => {
  const { client } = library
  const { rows } = await client.entities.list({ query: 'Nvidia' })
  const { id } = rows.find(({ name }) => name === 'Nvidia')!
  const [followed] = await client.entities.overTime({ ids: [id] })
  expect(followed!.months.map(({ month, documents }) => [month, documents])).toEqual([
    ['2025-09', 1],
    ['2026-01', 1],
    ['2026-02', 1],
  ])
  expect((await client.entities.about({ id })).months).toEqual(followed!.months)
  for (const { month, mentions } of followed!.months) {
    let found = 0
    for (let answer = await client.entities.passages({ id, month, limit: 1 }); ;) {
      found += answer.hits.flatMap(({ matches }) => matches).length
      if (!answer.next) break
      answer = await client.entities.passages({ id, month, limit: 1, after: answer.next })
    }
    expect([month, found]).toEqual([month, mentions])
  }
})

it('goes on from documents of a month to what stands beside its dates elsewhere', async () => {
  const { client } = library
  const undated =
    'Sans date\n\nLe 3 mars 2026, Zoé Okafor dort. Zoé Okafor rêve.\n\nZoé Okafor part.\n\nEn 2026, Zoé Okafor rit.'
  const dated = '---\ntitle: Note\ndate: 2026-03-20\n---\n\nLe 3 mai 2025, Zoé Okafor chante.'
  for (const [name, words] of Object.entries({ 'sans.txt': undated, 'note.md': dated }))
    await client.documents.import({ files: [{ name, bytes: Buffer.from(words) }] })
  const [zoé] = (await client.entities.list({ query: 'okafor' })).rows
  const [followed] = await client.entities.overTime({ ids: [zoé!.id] })
  // What has no date beside it, or only a year, is not counted; a dated document's mentions are counted by its own.
  expect(followed!.months).toEqual([{ month: '2026-03', mentions: 3, documents: 2 }])
  const said: string[] = []
  const page = { id: zoé!.id, month: '2026-03', limit: 1 }
  for (let answer = await client.entities.passages(page); ;) {
    said.push(...answer.hits.map(({ words }) => words))
    if (!answer.next) break
    answer = await client.entities.passages({ ...page, after: answer.next })
  }
  expect(said).toEqual([
    'Le 3 mai 2025, Zoé Okafor chante.',
    'Le 3 mars 2026, Zoé Okafor dort.',
    'Zoé Okafor rêve.',
  ])
})

it('goes on through a month document by document, in the order of their days', async () => {
  const { client } = library
  for (const day of ['2026-03-20', '2026-03-10', '2026-04-01', '2026-03-15']) {
    const words = `---\ntitle: Note ${day}\ndate: ${day}\n---\n\nZoé Okafor dort. Zoé Okafor part.`
    await client.documents.import({ files: [{ name: `${day}.md`, bytes: Buffer.from(words) }] })
  }
  const [zoé] = (await client.entities.list({ query: 'okafor' })).rows
  const days: string[] = []
  const page = { id: zoé!.id, month: '2026-03', limit: 3 }
  for (let answer = await client.entities.passages(page); ;) {
    days.push(...answer.hits.map(({ documentTitle, words }) => `${documentTitle}: ${words}`))
    if (!answer.next) break
    answer = await client.entities.passages({ ...page, after: answer.next })
  }
  expect(days).toEqual(
    ['10', '15', '20'].flatMap((day) =>
      ['dort', 'part'].map((does) => `Note 2026-03-${day}: Zoé Okafor ${does}.`),
    ),
  )
})
