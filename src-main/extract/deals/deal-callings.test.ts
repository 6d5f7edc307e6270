import { expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

it.each([
  [
    'en',
    'Norvale and Brisa are rivals. Tellwright, a maker of lenses, is neither. Norvale lent the maker $3 million.',
    'Norvale > Tellwright: $3 million, signed',
  ],
  [
    'en',
    'The hospice, Tellwright, is poor. Norvale, which agreed to lend the hospice $3 million, is not Brisa.',
    'Norvale > Tellwright: $3 million, signed',
  ],
  [
    'fr',
    'Norvale et Brisa créent une société commune, Tellwright. Norvale versera 3 millions d’euros à la nouvelle société.',
    'Norvale > Tellwright: 3 millions d’euros, intended',
  ],
  [
    'fr',
    'Le torréfacteur Tellwright respire. Brisa dort. Norvale a prêté 3 millions d’euros au torréfacteur.',
    'Norvale > Tellwright: 3 millions d’euros, signed',
  ],
])('a noun stands for whom the text has called so (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, ['Norvale', 'Brisa', 'Tellwright'], language)).toEqual([deal])
})

it('takes where a firm is at home for no side', () => {
  expect(
    dealsIn('Brisa lent the Leeds firm Tellwright $3 million.', ['Brisa', 'Leeds:place', 'Tellwright'], 'en'),
  ).toEqual(['Brisa > Tellwright: $3 million, signed'])
})

it.each([
  [
    'fr',
    'Brisa dort. Le port de Tellwright est vide. Norvale a prêté 3 millions d’euros au port.',
    '3 millions d’euros',
  ],
  [
    'en',
    'Brisa is poor. The Tellwright paper mill is empty. Norvale lent the mill $3 million.',
    '$3 million',
  ],
])('what a place is known for goes by its noun alone (%s): %s', (language, text, amount) => {
  expect(dealsIn(text, ['Norvale', 'Brisa', 'Tellwright:place'], language)).toEqual([
    `Norvale > Tellwright: ${amount}, signed`,
  ])
})
