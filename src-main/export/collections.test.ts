import { afterEach, expect, it, vi } from 'vitest'
import type { Annotation } from '../model/annotation'
import type { QuoteRow } from '../model/library'
import { cite } from './cited-in-test'
import { toCsl } from './csl'
import { toCsv } from './csv'
import { toJsonLd } from './jsonld'

const text = '😀 Il dit : « Non, "jamais" ».'
const { citation, source } = cite(text, 'Non, "jamais"')

const saved = { ...source, address: 'https://a.example/p?q=1', captured: '2025-11-04T09:00:00.000Z' }

const annotation: Annotation = {
  ...{ id: 3, document: 1, documentTitle: source.title, start: citation.start, end: citation.end },
  ...{ words: citation.words, prefix: citation.prefix, suffix: citation.suffix },
  ...{ colour: 'yellow', comment: 'Vraiment ?', tags: ['réponse/refus'], locator: citation.locator },
  ...{ madeAs: 'underline', author: 'Anne Martin' },
  ...{ createdAt: '2026-02-03T10:00:00.000Z', changedAt: '2026-02-03T10:00:00.000Z' },
}

it('gives annotations offsets in code points', () => {
  const { first } = JSON.parse(
    toJsonLd([{ annotation, source }], 'lib', () => text, { yellow: 'à vérifier' }),
  )
  const [quote, position] = first.items[0].target.selector
  expect(quote.exact).toBe(citation.words)
  expect([...text].slice(position.start, position.end).join('')).toBe(citation.words)
  expect(first.items[0].creator).toEqual({ type: 'Person', name: 'Anne Martin' })
  expect(first.items[0].body).toMatchObject([
    { purpose: 'commenting' },
    { purpose: 'tagging', value: 'réponse/refus' },
    { purpose: 'classifying', value: 'à vérifier' },
  ])
})

it('says where annotated words stand: by page or time, heading and paragraph', () => {
  const at = (page: string | null) => {
    const placed = { ...annotation, locator: { ...annotation.locator, page } }
    const collection = JSON.parse(toJsonLd([{ annotation: placed, source }], 'lib', () => text))
    expect(collection['@context'].at(-1)).toHaveProperty('florilege')
    return collection.first.items[0].target
  }
  const place = { 'florilege:heading': 'Le pivot', 'florilege:paragraph': 9 }
  expect(at('xii')).toMatchObject({ ...place, 'florilege:page': 'xii' })
  expect(at('0:12:05')).toMatchObject({ ...place, 'florilege:time': '0:12:05' })
  expect(at('0:12:05')).not.toHaveProperty('florilege:page')
  expect(at(null)).not.toHaveProperty('florilege:page')
})

it('says where the page that was annotated was saved from, and when', () => {
  const targetOf = (of: typeof source) =>
    JSON.parse(toJsonLd([{ annotation, source: of }], 'lib', () => text)).first.items[0].target
  expect(targetOf(saved)).toMatchObject({
    source: { 'schema:url': 'https://a.example/p?q=1' },
    state: { type: 'TimeState', sourceDate: '2025-11-04T09:00:00.000Z' },
  })
  expect(targetOf(source)).not.toHaveProperty('state')
  expect(targetOf(source).source).not.toHaveProperty('schema:url')
})

it('writes quotes as a table that no spreadsheet computes', () => {
  const quote: QuoteRow = {
    ...{
      id: 1,
      document: 1,
      documentTitle: source.title,
      publisher: null,
      published: null,
      said: null,
      earlier: null,
      newest: 1,
      kind: 'direct',
      start: 0,
      end: 5,
    },
    ...{
      words: '=1+1, "oui"\nnon',
      speaker: null,
      speakerWords: 'elle',
      cue: 'dément',
      via: null,
      setting: null,
    },
    ...{ locator: { page: '12', heading: '@titre', paragraph: 2 }, confidence: 1 },
  }
  const csv = toCsv([{ quote, source }])
  expect(csv.startsWith('\ufeff"id","kind"')).toBe(true)
  expect(csv).toContain(`1,"direct","'=1+1, ""oui""\nnon","","elle","dément"`)
  expect(csv).toContain(`"'@titre",2,0,5,`)
  expect(csv.endsWith('"yes"\r\n')).toBe(true)
  expect(csv).toContain(`"12","","'@titre"`)
  const said = { ...quote, locator: { page: '0:12:05', heading: null, paragraph: 2 } }
  expect(toCsv([{ quote: said, source }])).toContain(`,"","0:12:05","",2,0,5,`)
  expect(csv).toContain('"published","address","captured","page"')
  expect(toCsv([{ quote, source: saved }])).toContain(
    `"2026-02-03","https://a.example/p?q=1","2025-11-04T09:00:00.000Z","12"`,
  )
})

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['Pacific/Auckland', [2025, 11, 5]],
  ['America/Los_Angeles', [2025, 11, 4]],
])('dates a saved page by the day that it was in %s', (zone, day) => {
  vi.stubEnv('TZ', zone)
  const late = { ...saved, captured: '2025-11-04T22:30:00.000Z' }
  expect(JSON.parse(toCsl([late]))).toMatchObject([{ accessed: { 'date-parts': [day] } }])
})

it('describes sources for citing programs', () => {
  expect(JSON.parse(toCsl([{ ...saved, author: 'Anna Berg' }]))).toMatchObject([
    { title: source.title, author: [{ literal: 'Anna Berg' }], issued: { 'date-parts': [[2026, 2, 3]] } },
  ])
  expect(JSON.parse(toCsl([saved]))).toMatchObject([
    { URL: 'https://a.example/p?q=1', accessed: { 'date-parts': [[2025, 11, 4]] } },
  ])
  expect(JSON.parse(toCsl([source]))[0]).not.toHaveProperty('accessed')
})
