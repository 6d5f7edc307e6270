import { expect, it } from 'vitest'
import { dealsIn, dealsSaid, names } from './deals-in-test'

it.each([
  ['fr', 'Credalis réclame 3 millions d’euros à Verralex.', '3 millions d’euros'],
  ['fr', 'Credalis pourrait réclamer à Verralex une indemnité de 3 millions d’euros.', '3 millions d’euros'],
  ['fr', 'Credalis exige de Verralex le remboursement de 3 millions d’euros.', '3 millions d’euros'],
  ['en', 'Credalis is demanding $3 million from Verralex.', '$3 million'],
  ['en', 'Credalis is suing Verralex for $3 million.', '$3 million'],
])('who is asked for money would give it (%s): %s', (language, text, amount) => {
  expect(dealsIn(text, names, language)).toEqual([`Verralex > Credalis: ${amount}, intended`])
})

it.each([
  ['fr', 'Verralex devra verser 3 millions d’euros à Ombrine.', '3 millions d’euros'],
  ['fr', 'Verralex doit verser 3 millions d’euros à Ombrine en mai.', '3 millions d’euros'],
  ['fr', 'Verralex doit par ailleurs verser 3 millions d’euros à Ombrine.', '3 millions d’euros'],
  ['en', 'Verralex must pay Ombrine $3 million.', '$3 million'],
  ['en', 'Verralex said it planned to invest $3 million in Ombrine.', '$3 million'],
])('what somebody has to pay is not paid (%s): %s', (language, text, amount) => {
  expect(dealsIn(text, names, language)).toEqual([`Verralex > Ombrine: ${amount}, intended`])
})

it.each([
  [
    'en',
    'Credalis could impose a penalty of $3 million on Verralex.',
    'Verralex > Credalis: $3 million, intended',
  ],
  ['en', 'Verralex could be fined $3 million by Credalis.', 'Verralex > Credalis: $3 million, intended'],
  ['en', 'Verralex faces a fine of $3 million.', 'Verralex > nobody: $3 million, intended'],
  [
    'fr',
    'Verralex risque une amende de 3 millions d’euros.',
    'Verralex > nobody: 3 millions d’euros, intended',
  ],
  [
    'en',
    'Credalis has threatened to fine Verralex $3 million.',
    'Verralex > Credalis: $3 million, announced',
  ],
  [
    'fr',
    'La présidente de Credalis a annoncé une amende de 3 millions d’euros contre Verralex.',
    'Verralex > Credalis: 3 millions d’euros, announced',
  ],
])('a fine that threatens is none yet (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, names, language)).toEqual([deal])
})

it('who keeps back what he was to give gives nothing, and not the one it is kept from', () => {
  const text = 'Credalis may withhold a grant of £140,000 from Ombrine.'
  expect(dealsIn(text, names, 'en')).toEqual(['Credalis > Ombrine: £140,000, intended, on hold'])
})

it.each([
  [
    'fr',
    'Ombrine, rachetée l’an dernier par Verralex pour 3 millions d’euros, va bien.',
    'Verralex > Ombrine: 3 millions d’euros, signed',
  ],
  [
    'en',
    'Ombrine, bought last year by Verralex for $3 million, is growing.',
    'Verralex > Ombrine: $3 million, signed',
  ],
])('a participle between commas is a passive where its agent follows (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, names, language)).toEqual([deal])
})

it.each([
  [
    'en',
    'Ombrine has won a $3 million contract to equip trains for Verralex.',
    'Verralex > Ombrine: $3 million, announced',
  ],
  [
    'fr',
    'Ombrine a décroché un contrat de 3 millions d’euros pour équiper les trains de Verralex.',
    'Verralex > Ombrine: 3 millions d’euros, announced',
  ],
])('whom a contract is carried out for pays (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, names, language)).toEqual([deal])
})

it.each([
  [
    'fr',
    'Ombrine boucle un tour de table de 3 millions d’euros mené par Credalis.',
    'Credalis > Ombrine: 3 millions d’euros, signed',
  ],
  [
    'fr',
    'Verralex a confirmé qu’il gelait son don de 3 millions d’euros à Ombrine.',
    'Verralex > Ombrine: 3 millions d’euros, announced, on hold',
  ],
  [
    'en',
    'Credalis had been in talks to lend Ombrine £3m, but those talks ended in May.',
    'Credalis > Ombrine: £3m, negotiating, collapsed',
  ],
  [
    'fr',
    'Ombrine, filiale de Credalis depuis 2017, s’engage à consacrer 3 millions d’euros à la reconversion du site.',
    'Ombrine > nobody: 3 millions d’euros, intended',
  ],
])('what newsrooms say of deals (%s): %s', (language, text, deal) => {
  expect(dealsIn(text, names, language)).toEqual([deal])
})

it('who pays out of his own pocket gives, and “I” is who speaks, not his firm', () => {
  const people = ['Dora Finch:person', 'Ombrine']
  expect(dealsIn('Dora Finch a mis 3 000 euros de sa poche dans Ombrine.', people)).toEqual([
    'Dora Finch > Ombrine: 3 000 euros, signed',
  ])
  const words = 'J’ai mis 3 000 euros de ma poche dans Ombrine'
  expect(dealsSaid(`Dora Finch dirige Ombrine. « ${words} », dit-elle.`, words, people)).toEqual([
    'Dora Finch > Ombrine: 3 000 euros, signed',
  ])
  const own = 'I put in $8,000 of my own money'
  expect(dealsSaid(`“${own}”, says Dora Finch, chair of Ombrine.`, own, people, 'en')).toEqual([
    'Dora Finch > Ombrine: $8,000, announced',
  ])
})
