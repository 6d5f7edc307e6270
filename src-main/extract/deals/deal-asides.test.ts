import { expect, it } from 'vitest'
import { dealsIn, readText } from './deals-in-test'
import { dealsByRule } from './deals-by-rule'

/** Those of a sentence who may be a side of what it tells. */
function sidesIn(text: string, names: string[], language: string): string[] {
  const { reading, ...found } = readText(text, names, language, [])
  const named = new Map(found.entities.map(({ id, name }) => [id, name]))
  return dealsByRule(reading, found).scenes.flatMap(({ parties }) => parties.map(({ id }) => named.get(id)!))
}

it.each([
  ['en', 'Verralex got $22 million from Ombrine’s investment arm, Credalis.', ['Verralex', 'Credalis']],
  ['fr', 'Deux anciens d’Ombrine ont levé 3 millions d’euros auprès de Credalis.', ['Credalis']],
  ['en', 'A former Ombrine geologist raised $3 million from Credalis.', ['Credalis']],
  ['fr', 'Verralex renonce à verser 3 millions d’euros, une décision critiquée par Ombrine.', ['Verralex']],
  ['en', 'Verralex will pay $3 million, a decision welcomed by Ombrine.', ['Verralex']],
  ['en', 'The Ombrine-based Verralex raised $3 million from Credalis.', ['Verralex', 'Credalis']],
])('who is named in passing has no part (%s): %s', (language, text, sides) => {
  expect(sidesIn(text, ['Verralex', 'Ombrine', 'Credalis'], language)).toEqual(sides)
})

it('a player is what is sold, but a house called like a person may be bought', () => {
  const names = ['Laon', 'Yann Le Du:person', 'Anvers']
  const text = 'Laon a vendu son gardien Yann Le Du à Anvers pour 3 millions d’euros.'
  expect(sidesIn(text, names, 'fr')).toEqual(['Laon', 'Anvers'])
  expect(
    dealsIn('Laon a racheté la meunerie Blanchet pour 3 millions d’euros.', ['Laon', 'Blanchet:person']),
  ).toEqual(['Laon > Blanchet: 3 millions d’euros, signed'])
})

it('the town’s elected act for it, those of a works council do not', () => {
  const town = ['Laon:place', 'Colas']
  const title = 'Laon vote. Laon est une ville. '
  expect(sidesIn(`${title}Les élus ont donné 3 000 euros à Colas.`, town, 'fr')).toEqual([
    'Laon',
    'Laon',
    'Laon',
    'Colas',
  ])
  expect(sidesIn(`${title}Les élus du personnel ont reçu Colas.`, town, 'fr')).toEqual([
    'Laon',
    'Laon',
    'Colas',
  ])
})

it('no article is the last letter of a name', () => {
  const text = 'Tarin A bought boats. The mayor signed a pact with Credalis.'
  expect(sidesIn(text, ['Tarin A', 'Credalis'], 'en')).toEqual(['Tarin A', 'Credalis'])
})

it('whoever heads purchasing deals with nobody', () => {
  const { reading, ...found } = readText(
    'Tarin purchasing head Ann Berg told Credalis.',
    ['Tarin', 'Credalis'],
    'en',
    [],
  )
  expect(dealsByRule(reading, found).scenes.flatMap(({ verbs }) => verbs)).toEqual([])
})
