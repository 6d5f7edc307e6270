import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DealRow } from '../model/pictures'
import { temporaryApi, type TemporaryApi } from './temporary-api'

const text = `Les comptes de Valmont
En septembre 2025, Valmont et Orsini signaient une lettre d'intention pour un partenariat de 100 milliards de dollars.
Le 3 février 2026, Claire Martin a déclaré : « Nous avons perdu la main. »
`

let desk: TemporaryApi
let document: number

beforeAll(async () => {
  desk = temporaryApi()
  const { outcomes } = await desk.client.documents.import({
    files: [
      { name: 'comptes.txt', bytes: Buffer.from(text) },
      { name: 'autre.txt', bytes: Buffer.from('Un autre texte\nIl pleuvait en septembre 2025 à Brest.\n') },
    ],
  })
  const [first] = outcomes
  document = first?.status === 'imported' ? first.document : 0
})

afterAll(() => desk.remove())

const line = ({ from, to, figure, history }: DealRow) =>
  `${from?.name} → ${to?.name}, ${figure?.value}: ${history.map((step) => `${step.status} ${step.from}`).join(', ')}`

describe('the deals of a library', () => {
  test('are told by who gives whom how much, with each status at its date', async () => {
    const { rows, total } = await desk.client.deals.list({})
    expect(rows.map(line)).toEqual(['Valmont → Orsini, 100000000000: intended 2025-09-01'])
    expect(total).toBe(1)
  })

  test('can be those of one entity', async () => {
    const [martin] = (await desk.client.entities.list({ query: 'Claire Martin' })).rows
    expect(await desk.client.deals.list({ entity: martin!.id })).toEqual({ rows: [], total: 0, doubtful: 0 })
  })
})

test('deals are in order within their currency, that of most deals first', async () => {
  const bought = [
    'Le 3 mars 2026, Valmont a investi 9 millions de francs CFA dans Orsini.',
    'Le 4 mars 2026, Corvane a investi 2 millions d’euros dans Helmont.',
    'Le 5 mars 2026, Tessaro a investi 5 millions d’euros dans Brivane.',
  ]
  const other = temporaryApi()
  await other.client.documents.import({
    files: bought.map((words, at) => ({ name: `${at}.txt`, bytes: Buffer.from(`Achats\n${words}\n`) })),
  })
  const { rows } = await other.client.deals.list({})
  expect(rows.map(({ figure }) => `${figure?.value} ${figure?.unit}`)).toEqual([
    '5000000 EUR',
    '2000000 EUR',
    '9000000 XOF',
  ])
  // Where they are too many, the greatest of each currency are kept, not all of the commonest alone.
  const { rows: fewer, total } = await other.client.deals.list({ limit: 2 })
  expect(fewer.map(({ figure }) => `${figure?.value} ${figure?.unit}`)).toEqual([
    '5000000 EUR',
    '9000000 XOF',
  ])
  expect(total).toBe(3)
  other.remove()
})

test('doubtful deals are counted beyond the limit, those that are told alike once', async () => {
  const told = [
    'Le 3 mars 2026, Valmont a investi 9 millions d’euros dans Orsini.',
    'En mars, Valmont a investi 9 millions d’euros dans Orsini.',
    'Le 4 mars 2026, Corvane a investi 2 millions d’euros dans Helmont.',
  ]
  const other = temporaryApi()
  await other.client.documents.import({
    files: told.map((words, at) => ({ name: `${at}.txt`, bytes: Buffer.from(`Achats\n${words}\n`) })),
  })
  const { db } = other.store
  const doubtful = async () => (await other.client.deals.list({ limit: 1 })).doubtful
  db.exec('UPDATE deals SET sure = 0.4')
  expect(await doubtful()).toBe(2)
  db.exec('UPDATE deals SET sure = 0.9 WHERE id = (SELECT min(id) FROM deals)')
  expect(await doubtful()).toBe(1)
  other.remove()
})

describe('a timeline', () => {
  test('joins equal dates of several documents and says the sentence of the first', async () => {
    const { dates } = await desk.client.dates.timeline({})
    expect(dates.map(({ from, to, count }) => `${from}/${to} ${count}`)).toEqual([
      '2025-09-01/2025-09-30 2',
      '2026-02-03/2026-02-03 1',
    ])
    expect(dates[1]!.first.sentence).toContain('Claire Martin a déclaré')
  })

  test('opens each of equal dates, those of all documents or of the passages that name someone', async () => {
    const september = { from: '2025-09-01', to: '2025-09-30' }
    const [orsini] = (await desk.client.entities.list({ query: 'Orsini' })).rows
    const opened = async (asked: { entity?: number; limit?: number }) =>
      (await desk.client.dates.places({ ...september, ...asked })).map(
        ({ document, words, matches: [lit] }) => [document, words.slice(lit!.start, lit!.end), words],
      )
    const inAccounts = [document, 'septembre 2025', expect.stringContaining('signaient une lettre') as string]
    expect(await opened({})).toEqual([
      inAccounts,
      [document + 1, 'septembre 2025', 'Il pleuvait en septembre 2025 à Brest.'],
    ])
    expect(await opened({ entity: orsini!.id })).toEqual([inAccounts])
    expect(await opened({ limit: 1 })).toEqual([inAccounts])
  })

  test('leaves out bylines, and paragraphs and cells that are only a date', async () => {
    const page = `---
title: Un musée
date: 2024-10-11
lang: fr
---

Par Rosalind Achebe, vendredi 11 octobre 2024

12 mars 2023

Le 11 octobre 2024, le musée de Brest a rouvert ses portes après des travaux qui ont coûté bien plus que ce qui avait été annoncé.
`
    const { outcomes } = await desk.client.documents.import({
      files: [{ name: 'musee.md', bytes: Buffer.from(page) }],
    })
    const { dates } = await desk.client.dates.timeline({})
    const said = dates.filter(({ first }) => first.documentTitle === 'Un musée')
    expect(said.map(({ from, count, first }) => [from, count, first.sentence.slice(0, 18)])).toEqual([
      ['2024-10-11', 1, 'Le 11 octobre 2024'],
    ])
    const places = await desk.client.dates.places({ from: '2024-10-11', to: '2024-10-11' })
    expect(places.map(({ words }) => words.slice(0, 18))).toEqual(['Le 11 octobre 2024'])
    const [musee] = outcomes
    if (musee?.status === 'imported') await desk.client.documents.trash({ id: musee.document })
  })

  test('places what was said at the date of its clause', async () => {
    const { statements } = await desk.client.dates.timeline({})
    expect(statements.map(({ speaker, from, words }) => `${from} ${speaker?.name}: ${words}`)).toEqual([
      '2026-02-03 Claire Martin: Nous avons perdu la main.',
    ])
  })

  test('of one entity leaves out passages that do not name it', async () => {
    const [orsini] = (await desk.client.entities.list({ query: 'Orsini' })).rows
    const { dates, statements, total } = await desk.client.dates.timeline({ entity: orsini!.id })
    expect(dates.map(({ from, count, first }) => [from, count, first.document])).toEqual([
      ['2025-09-01', 1, document],
    ])
    expect(statements).toEqual([])
    expect(total).toEqual({ dates: 1, statements: 0 })
  })

  test('says how many statements have no date', async () => {
    const words = 'Un comptoir\nPaul Rivet a déclaré : « Le comptoir de Brest reste ouvert. »\n'
    const { outcomes } = await desk.client.documents.import({
      files: [{ name: 'comptoir.txt', bytes: Buffer.from(words) }],
    })
    expect(await desk.client.dates.timeline({})).toMatchObject({ total: { statements: 1 }, undated: 1 })
    const [rivet] = (await desk.client.entities.list({ query: 'Paul Rivet' })).rows
    expect(await desk.client.dates.timeline({ entity: rivet!.id })).toMatchObject({
      total: { statements: 0 },
      undated: 1,
    })
    const [comptoir] = outcomes
    if (comptoir?.status === 'imported') await desk.client.documents.trash({ id: comptoir.document })
  })

  test('says how many there are beyond its limit', async () => {
    const { dates, total } = await desk.client.dates.timeline({ limit: 1 })
    expect(dates.map(({ from }) => from)).toEqual(['2025-09-01'])
    expect(total.dates).toBe(2)
  })
})

describe('a page about someone', () => {
  test('tells what others say of them, and who is named with them', async () => {
    await desk.client.documents.import({
      files: [
        {
          name: 'mairie.txt',
          bytes: Buffer.from(
            'La mairie de Lormeau\nLe 4 mars 2026, Paul Rivet a déclaré : « Claire Martin a sauvé la ville. »\n',
          ),
        },
      ],
    })
    const [martin] = (await desk.client.entities.list({ query: 'Claire Martin' })).rows
    const about = await desk.client.entities.about({ id: martin!.id })
    expect(about.spokenOf.map(({ words, speaker }) => `${speaker?.name}: ${words}`)).toEqual([
      'Paul Rivet: Claire Martin a sauvé la ville.',
    ])
    expect(about.speakers.map(({ entity, count }) => `${entity.name} ${count}`)).toEqual(['Paul Rivet 1'])
    expect(about.companions.map(({ entity }) => entity.name)).toEqual(
      expect.arrayContaining(['Paul Rivet', 'Valmont', 'Orsini']),
    )
  })
})
