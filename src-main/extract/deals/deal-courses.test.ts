import { expect, it } from 'vitest'
import type { FoundQuote } from '../../model/extraction'
import { dealsIn, names, weighedDealsIn } from './deals-in-test'

it.each([
  [
    'en',
    'Verralex would fork out £3 million on Ombrine. Staff are leaving. “No offer has been made,” Verralex said.',
    'Verralex > Ombrine: £3 million, intended, denied',
  ],
  [
    'fr',
    'Verralex aurait raflé Ombrine contre 3 millions d’euros. Le personnel attend. Verralex dément.',
    'Verralex > Ombrine: 3 millions d’euros, signed, denied',
  ],
])('a sentence later on tells what came of a deal that no rule read (%s): %s', (language, text, deal) => {
  expect(weighedDealsIn(text, names, language)).toEqual([deal])
})

it('what is said of a deal without an amount is not said of one with an amount', () => {
  const text =
    'Verralex raked in £3 million from Credalis. Verralex will lay off 40 workers. Verralex denied it.'
  expect(weighedDealsIn(text, names, 'en')).toEqual([
    'Credalis > Verralex: £3 million, signed',
    'Verralex > nobody: 40, intended, denied',
  ])
})

it('a noun comes back to a deal of its kind, though another was told since', () => {
  const text =
    'Verralex was to sell Ombrine to Credalis for £3 million. Verralex gave Ombrine £200,000. The sale collapsed in May.'
  expect(dealsIn(text, names, 'en')).toEqual([
    'Credalis > Verralex: £3 million, intended, collapsed',
    'Verralex > Ombrine: £200,000, announced',
  ])
})

it.each([
  ['fr', 'Verralex offrait 3 millions d’euros pour Ombrine. Verralex a plié bagage.', 'intended, collapsed'],
  ['fr', 'Credalis a promis 3 millions d’euros à Ombrine. La promesse est à l’examen.', 'intended, on hold'],
  [
    'en',
    'Credalis promised Ombrine £3 million. Credalis said the pledge remains under review.',
    'intended, on hold',
  ],
  ['en', 'Credalis promised Ombrine £3 million. Credalis changed its mind.', 'intended, collapsed'],
])('knows words by which a deal ends or waits (%s): %s', (language, text, steps) => {
  expect(dealsIn(text, names, language)[0]!.split(', ').slice(-2).join(', ')).toBe(steps)
})

it.each([
  [
    'conclut',
    'Credalis a promis 3 millions d’euros à Ombrine. « Le prix ne changera pas », conclut Ombrine.',
    'intended',
  ],
  ['dénonce', 'Credalis a promis 3 millions d’euros à Ombrine. Ombrine dénonce « un gâchis ».', 'intended'],
  [
    '',
    'Credalis a promis 3 millions d’euros à Ombrine. Credalis a dénoncé le contrat.',
    'intended, collapsed',
  ],
  [
    'dément',
    'Credalis a promis 3 millions d’euros à Ombrine. « C’est faux », dément Ombrine.',
    'intended, denied',
  ],
])('who says or blames something (“%s”) signs and ends nothing: %s', (cue, text, steps) => {
  const start = text.indexOf(cue)
  const silent = { words: '', speaker: null, via: null, setting: null, content: null, why: '', confidence: 1 }
  const place = { start: start - 2, end: start - 1, cue: { start, end: start + cue.length } }
  const quotes: FoundQuote[] = cue ? [{ id: 'q1', kind: 'direct', ...place, ...silent }] : []
  const [, ...told] = dealsIn(text, names, 'fr', quotes)[0]!.split(', ')
  expect(told.join(', ')).toBe(steps)
})
