import { expect, it } from 'vitest'
import { spanOf, temporaryVersions } from './temporary-versions'

const library = temporaryVersions()
const { bring, quoteOf, faults } = library

/** Two interviews by one sheet of questions: much of what is said in them is the same. */
const asked = `Entretien sur le port
La question de départ est la même pour toutes les personnes que nous avons interrogées cette année au port.
Comment avez-vous vécu la fermeture du port pendant les longs mois de l'hiver dernier, et avec qui en parliez-vous ?`
const between = `Que faudrait-il changer, selon vous, pour que les familles du quartier restent ici dans les années qui viennent ?`
const first = `${asked}
« Nous avons tenu bon », a déclaré Anne Roux. Elle a travaillé seule au café du coin.
${between}
« Rien sans la mairie », a déclaré Anne Roux. Le conseil vote 3 millions d'euros lundi.`
const second = `${asked}
« Je suis parti », a déclaré Paul Martin. Il a vendu son bateau en octobre.
${between}
« Une école ouverte », a déclaré Paul Martin. Il espère revenir dès le printemps.`
const third = first.replace('au café du coin', 'au café de la gare')

const annotate = (document: number, text: string, words: string) =>
  library.client.annotations.make({ document, span: spanOf(text, words), colour: 'yellow' })

async function placesOf(document: number): Promise<string[]> {
  return (await library.client.annotations.list({ document })).map(({ id, words }) => `${id} ${words}`)
}

it('parts a document that was wrongly taken for a version, each with what was done on its own words', async () => {
  await bring(first)
  const { client } = library
  const carried = await annotate(1, first, 'la fermeture du port')
  const lost = await annotate(1, first, 'Nous avons tenu bon')
  const cited = await client.notes.cite({ document: 1, span: spanOf(first, 'Rien sans la mairie') })
  const before = await library.everything()
  expect(await bring(second)).toMatchObject({ became: { version: 2, found: 1 } })
  const own = await annotate(1, second, 'vendu son bateau')
  await client.annotations.change({ id: carried.id, comment: 'Toujours là' })
  const citedThen = await client.notes.cite({ document: 1, span: spanOf(second, 'Une école ouverte') })
  const joined = await library.everything()

  const { document } = await client.documents.part({ id: 1 })
  expect((await client.documents.get({ id: 1 })).text).toBe(first)
  expect(await client.documents.get({ id: document })).toMatchObject({
    ...{ text: second, version: 1, versionOf: null },
  })
  expect((await client.documents.list({})).total).toBe(2)
  expect(await client.documents.versions({ id: 1 })).toHaveLength(1)
  expect(await placesOf(1)).toEqual([`${carried.id} ${carried.words}`, `${lost.id} ${lost.words}`])
  expect((await client.annotations.list({ document: 1 }))[0]).toMatchObject({ comment: 'Toujours là' })
  expect(await placesOf(document)).toEqual([`${own.id} vendu son bateau`])
  expect(await client.orphans.list()).toEqual([])
  const citations = await client.notes.citations({ ids: [cited.id, citedThen.id] })
  expect(citations).toMatchObject([
    { id: cited.id, document: 1, words: 'Rien sans la mairie', exact: true, now: { document: 1 } },
    { id: citedThen.id, document, words: 'Une école ouverte', exact: true, now: { document } },
  ])
  expect(citations[1]!.speaker).toBe('Paul Martin')
  expect((await client.quotes.list({})).rows.map(({ words }) => words).sort()).toEqual([
    'Je suis parti',
    'Nous avons tenu bon',
    'Rien sans la mairie',
    'Une école ouverte',
  ])
  expect(faults()).toEqual([])

  library.restart()
  expect(await client.library.undo()).toMatchObject({ act: 'part version', words: 'Entretien sur le port' })
  expect(await library.everything()).toEqual(joined)
  await client.library.redo()
  expect(await placesOf(document)).toEqual([`${own.id} vendu son bateau`])
  expect(faults()).toEqual([])
  await client.library.undo()
  for (let step = 0; step < 4; step++) await client.library.undo()
  expect(await library.everything()).toEqual(before)
})

it('gives corrected marks and compared quotes back under their ids, and finds afresh what was only carried', async () => {
  const open = (text: string) =>
    text.replace(asked, `${asked}\n« Le port vivra », a déclaré Luc Petit en mars 2020.`)
  await bring(open(first))
  const { client } = library
  const shared = await quoteOf('Le port vivra')
  const alone = await quoteOf('Nous avons tenu bon')
  const { id: comparison } = await client.comparisons.make({ name: 'Deux', quotes: [shared.id, alone.id] })
  await client.quotes.correct({ id: shared.id, speaker: { name: 'Lucie Petit', kind: 'person' } })
  const { dates } = await client.documents.marks({ id: 1 })
  const march = dates.find(({ words }) => words.includes('mars 2020'))!
  await client.dates.correct({ id: march.id, meant: '2021-03' })
  const then = await client.documents.marks({ id: 1 })
  await bring(open(second))
  const { document } = await client.documents.part({ id: 1 })
  const now = await client.documents.marks({ id: 1 })
  expect(now.quotes).toEqual(then.quotes)
  expect(now.dates).toEqual(then.dates)
  expect(await client.comparisons.quotes({ id: comparison })).toEqual([shared.id, alone.id])
  const other = await client.documents.marks({ id: document })
  expect(other.quotes.every(({ origin }) => origin === 'found')).toBe(true)
  expect(other.dates.find(({ words }) => words.includes('mars 2020'))).toMatchObject({
    ...{ edtf: '2020-03', origin: 'found' },
  })
  const { rows } = await client.quotes.list({})
  expect(
    rows
      .filter(({ words }) => words === 'Le port vivra')
      .map(({ speaker }) => speaker?.name)
      .sort(),
  ).toEqual(['Luc Petit', 'Lucie Petit'])
  expect(faults()).toEqual([])
})

it('keeps on the parted document what a person decided after the mark had come to it', async () => {
  const open = (text: string) => text.replace(asked, `${asked}\n« Le port vivra », a déclaré Luc Petit.`)
  await bring(open(first))
  const { client } = library
  const shared = await quoteOf('Le port vivra')
  await client.marks.accept({ mark: { type: 'quote', id: shared.id } })
  await bring(open(second))
  await client.quotes.correct({ id: shared.id, speaker: { name: 'Marie Petit', kind: 'person' } })
  const { document } = await client.documents.part({ id: 1 })
  const { rows } = await client.quotes.list({})
  const speakers = rows
    .filter(({ words }) => words === 'Le port vivra')
    .map((row) => [row.document, row.speaker?.name])
  expect(speakers).toContainEqual([1, 'Luc Petit'])
  expect(speakers).toContainEqual([document, 'Marie Petit'])
  expect(faults()).toEqual([])
})

it('remembers it: either file is there, a changed one goes on with its own, and another interview is its own', async () => {
  await bring(first)
  await bring(second)
  const { document } = await library.client.documents.part({ id: 1 })
  expect(await bring(first)).toMatchObject({ status: 'already there', document: 1 })
  expect(await bring(second)).toMatchObject({ status: 'already there', document })
  const later = second.replace('en octobre', 'en novembre')
  expect(await bring(later)).toMatchObject({ document, became: { version: 2 } })
  expect(await bring(third)).toMatchObject({ document: 1, became: { version: 2 } })
  const another = first
    .replace(/« Nous.*\n/, '« On verra », a déclaré Zoé Blanc. La pêche reprend doucement ici.\n')
    .replace(/« Rien.*$/, '« Des bus », a déclaré Zoé Blanc. Le trajet prend une heure chaque matin.')
  const outcome = await bring(another)
  expect(outcome).not.toHaveProperty('became')
  expect(outcome).toMatchObject({ status: 'imported' })
  expect(faults()).toEqual([])
})

it('parts an earlier version, too: what was first done on it goes along, what went through it stays', async () => {
  await bring(first)
  const { client } = library
  const through = await annotate(1, first, 'la fermeture du port')
  await bring(second)
  const own = await annotate(1, second, 'familles du quartier')
  await bring(third)
  const [, middle] = await client.documents.versions({ id: 1 })
  const { document } = await client.documents.part({ id: middle!.id })
  expect(document).toBe(middle!.id)
  expect(await placesOf(document)).toEqual([`${own.id} ${own.words}`])
  expect(await placesOf(1)).toEqual([`${through.id} ${through.words}`])
  expect((await client.documents.versions({ id: 1 })).map(({ version }) => version)).toEqual([2, 1])
  expect((await client.documents.get({ id: document })).text).toBe(second)
  expect(faults()).toEqual([])
  // The newest of what is left can go, too.
  const last = await client.documents.part({ id: 1 })
  expect((await client.documents.get({ id: 1 })).text).toBe(first)
  expect((await client.documents.get({ id: last.document })).text).toBe(third)
  expect(await placesOf(1)).toEqual([`${through.id} ${through.words}`])
  expect(faults()).toEqual([])
})

it('seeks what waits beside the versions before in the text that is shown again', async () => {
  await bring(first)
  const { client } = library
  const café = await annotate(1, first, 'au café du coin')
  const cited = await client.notes.cite({ document: 1, span: spanOf(first, 'Rien sans la mairie') })
  const note = await client.notes.make({ title: 'Note' })
  await client.notes.save({ id: note.id, title: 'Note', body: `[a](florilege://citation/${cited.id})` })
  await bring(third)
  await bring(second)
  const { document } = await client.documents.part({ id: 1 })
  expect((await client.documents.get({ id: 1 })).text).toBe(third)
  const [now] = await client.notes.citations({ ids: [cited.id] })
  expect(now!.now).toMatchObject({
    document: 1,
    words: 'Rien sans la mairie',
    ...spanOf(third, 'Rien sans la mairie'),
  })
  expect(await client.orphans.list()).toMatchObject([{ of: café.id, document: 1 }])
  expect(await placesOf(document)).toEqual([])
  expect(faults()).toEqual([])
})

it('parts nothing that has no other version, nor what is gone', async () => {
  await bring(first)
  const { client } = library
  await expect(client.documents.part({ id: 1 })).rejects.toThrow('bad-request')
  await expect(client.documents.part({ id: 7 })).rejects.toThrow('not-found')
})
