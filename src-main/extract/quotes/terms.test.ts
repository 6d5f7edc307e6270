import { expect, test } from 'vitest'
import type { FoundQuote } from '../../model/extraction'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { trainedJudges, type Candidate } from './judges'
import { findQuotes } from './quotes'
import { said } from './said.test-text'

test('terms beside a name are put in no mouth', () => {
  expect(said('Anna Berg asked the council for a “mobile library”, which is a van.')).toEqual([])
  expect(said("Paul Vernet a reçu une « prime d'éloignement » de 8 000 euros.")).toEqual([])
  expect(said('Paul Vernet touche 3 000 euros par mois pour un poste d’« ambassadeur ».')).toEqual([])
})

test('verdicts as short as a term are quoted', () => {
  expect(said('Anna Berg calls the offer “an insult”.')).toEqual(['mixed Anna Berg: an insult'])
  expect(said('Paul Vernet juge le projet « ruineux ».')).toEqual(['mixed Paul Vernet: ruineux'])
})

test('who would say words that are perhaps no speech is left open', () => {
  const judgedBy = (nobody: number): FoundQuote[] => {
    const reading = readingOfLines('A title\nPeter Hale said the bridge was “a disgrace”.')
    const speaker = (candidates: Candidate[]): number[][] =>
      candidates.map(({ pairs }) => pairs.map(() => 1 / (candidates.length * pairs.length)))
    const judges = { ...trainedJudges(), speaker, verdict: () => [0, 1 - nobody, nobody] }
    return findQuotes(reading, { entities: findEntities(reading) }, judges)
  }
  expect(judgedBy(0.45)).toMatchObject([{ words: 'a disgrace', speaker: null }])
  expect(judgedBy(0.1)).toMatchObject([{ words: 'a disgrace', speaker: { entity: expect.any(String) } }])
})
