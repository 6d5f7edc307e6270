import { expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

it.each([
  ['en', 'Greenway has turned down $30 million from Agrico.', '$30 million'],
  ['en', 'Agrico had a $30 million offer rejected by Greenway.', '$30 million'],
  ['en', 'Greenway spurned Agrico’s offer of $30 million.', '$30 million'],
  ['fr', 'Greenway a refusé 30 millions d’euros d’Agrico.', '30 millions d’euros'],
  ['fr', 'Agrico a vu son offre de 30 millions d’euros repoussée par Greenway.', '30 millions d’euros'],
])('whoever refuses would have received (%s): %s', (language, text, amount) => {
  expect(dealsIn(text, ['Greenway', 'Agrico'], language)).toEqual([
    `Agrico > Greenway: ${amount}, negotiating, collapsed`,
  ])
})

it('refuses no offer where somebody will not pay', () => {
  expect(dealsIn('Agrico refused to pay Greenway $30 million.', ['Greenway', 'Agrico'], 'en')).toEqual([
    'Agrico > Greenway: $30 million, signed, collapsed',
  ])
})
