import { expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

it.each([
  [
    'fr',
    'Le rachat de Tarin par Valmercy pour 34 millions d’euros a été signé.',
    'Valmercy > Tarin: 34 millions d’euros, signed',
  ],
  [
    'en',
    'Its £40m purchase of Tarin, completed in March, left Valmercy short of cash.',
    'Valmercy > Tarin: £40m, signed',
  ],
  [
    'en',
    'Valmercy raised its offer for Dutch van maker Tarin to £2.1 billion.',
    'Valmercy > Tarin: £2.1 billion, negotiating',
  ],
  [
    'en',
    'The sale of Tarin to Valmercy for $70 million was signed.',
    'Valmercy > Tarin: $70 million, signed',
  ],
  [
    'en',
    'Talks between Tarin and Valmercy over a $70 million sale have broken down.',
    'Tarin > Valmercy: $70 million, negotiating, collapsed',
  ],
  [
    'fr',
    'Le projet de fusion entre Tarin et Valmercy a été enterré l’an dernier.',
    'Tarin > Valmercy: no amount, collapsed',
  ],
])('a noun tells a purchase, a sale or a merger with its sides (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, ['Valmercy', 'Tarin'], language)).toEqual([deal])
})
