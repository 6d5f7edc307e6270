import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('what somebody reads out is whose it is', () => {
  expect(
    said(
      'La rapporteure, Inès Roux, a cité un avis de l’Agence des denrées : « L’étiquette induit en erreur. »',
    ),
  ).toEqual(['direct Agence des denrées: L’étiquette induit en erreur.'])
  expect(said('Tom Reed then read a short letter from Ann Berg: “I shall not come back.”')).toEqual([
    'direct Ann Berg: I shall not come back.',
  ])
})

test('who answers a letter says the answer', () => {
  expect(said('Tom Reed replied to a letter from Ann Berg: “I shall not come back.”')).toEqual([
    'direct Tom Reed: I shall not come back.',
  ])
})
