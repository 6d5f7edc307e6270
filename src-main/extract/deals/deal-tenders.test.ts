import { expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

const names = ['Laon:place', 'Verralex', 'Ombrine']

it.each([
  [
    'en',
    'Laon council awarded the contract to Verralex for £3.1m. Ombrine had bid £3.4m.',
    ['Laon > Verralex: £3.1m, announced', 'Laon > Ombrine: £3.4m, negotiating'],
  ],
  [
    'fr',
    'Laon a attribué à Verralex un marché de 3,1 millions d’euros. L’offre d’Ombrine, à 3,4 millions d’euros, a été écartée.',
    [
      'Laon > Verralex: 3,1 millions d’euros, signed',
      'Laon > Ombrine: 3,4 millions d’euros, intended, collapsed',
    ],
  ],
])('who bids for a contract would be paid by who awards it (%s): %s', (language, text, deals) => {
  expect(dealsIn(text, names, language)).toEqual(deals)
})

it('but who bids for a firm pays', () => {
  const text = 'Laon paid Verralex £3.1m. Ombrine has bid £3.4m for Verralex.'
  expect(dealsIn(text, names, 'en')).toEqual([
    'Laon > Verralex: £3.1m, signed',
    'Ombrine > Verralex: £3.4m, negotiating',
  ])
})
