import { expect, it } from 'vitest'
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
