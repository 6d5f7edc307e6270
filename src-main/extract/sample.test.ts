import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findEntities } from './entities/entities'
import { readingOfLines } from './lines.test-text'
import { findQuotes } from './quotes/quotes'

const text = readFileSync(
  new URL('../../resources/sample/100-milliards-evapores.txt', import.meta.url),
  'utf8',
).normalize('NFC')
const reading = readingOfLines(text)
const entities = findEntities(reading)

test('the sample article names fourteen and no more', () => {
  expect(entities.map(({ kind, name, mentions }) => `${kind} ${name} ×${mentions.length}`)).toEqual([
    'organization Nvidia ×12',
    'organization OpenAI ×8',
    'place New York ×1',
    'media Wall Street Journal ×1',
    'person Jensen Huang ×2',
    'person Sam Altman ×2',
    'organization Google ×1',
    'organization Anthropic ×1',
    'media Reuters ×1',
    'organization AMD ×2',
    'media Bloomberg ×1',
    'organization Amazon ×1',
    'organization SoftBank ×1',
    'organization CoreWeave ×1',
  ])
})

test('the sample article quotes six passages and reports one claim', () => {
  const nameOf = (id: string | null | undefined): string =>
    entities.find((entity) => entity.id === id)?.name ?? '?'
  const wordsOf = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : ''
  const lines = findQuotes(reading, { entities }).map((quote) =>
    [
      quote.kind,
      nameOf(quote.speaker?.entity),
      wordsOf(quote.cue),
      quote.via ? nameOf(quote.via) : '',
      wordsOf(quote.setting),
      quote.words.slice(0, 24),
    ].join(' | '),
  )
  expect(lines).toEqual([
    'mixed | Wall Street Journal | révèle |  |  | on ice',
    'mixed | Jensen Huang | a critiqué |  | en privé | manque de discipline',
    'mixed | OpenAI | considère | Reuters |  | pas à la hauteur',
    'reported | Bloomberg | rapporte |  |  | Nvidia négocie désormais',
    'direct | Jensen Huang | temporise |  |  | Nous allons définitiveme',
    'direct | Jensen Huang | lui demande |  |  | Non, non, rien de tel.',
    'direct | Sam Altman | reste diplomate |  |  | Nous adorons travailler ',
  ])
})
