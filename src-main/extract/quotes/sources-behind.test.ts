import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('what is reported goes on over "and that"', () => {
  expect(said('Odile Marnier says the fee will rise by a tenth, and that the town must pay it.')).toEqual([
    'reported Odile Marnier: the fee will rise by a tenth, and that the town must pay it',
  ])
  expect(
    said('Odile Marnier a expliqué que les lettres partiraient en mai et que tout serait fini en juin.'),
  ).toEqual(['reported Odile Marnier: les lettres partiraient en mai et que tout serait fini en juin'])
})

test('who says so may stand behind it without a name', () => {
  const sale = 'The sale replaces an agreement that fell apart in August'
  expect(said(`${sale}, people familiar with the matter said.`)).toEqual([`reported ?: ${sale}`])
  expect(said(`${sale}, the companies said in a joint statement.`)).toEqual([`reported ?: ${sale}`])
})

test('who answers behind a clause of another does not say that clause', () => {
  expect(said('On Monday she wrote this, and an investor replied:')).toEqual([])
})

test('whom a sentence begins with says it, whoever acts for them', () => {
  expect(said('Selon la défense, menée par Me Anne Roux, les preuves sont « hors contexte ».')).toEqual([
    'mixed ?: hors contexte',
  ])
})

test('whoever a letter was seen by does not say what it says', () => {
  expect(said('A leaked letter seen by Reuters says that “failure to return the form” is no crime.')).toEqual(
    ['mixed ? via Reuters: failure to return the form'],
  )
})

test('when it was said is no part of what was said', () => {
  expect(said('Rival Micron, by contrast, said last month it would hire 500 people in the city.')).toEqual([
    'reported Micron: it would hire 500 people in the city',
  ])
})

test('who acts beside the form of a verb right before the words says them', () => {
  expect(
    said('Visitors were angry at the Clarion, with one poster writing “How can people look away?”'),
  ).toEqual(['direct ?: How can people look away?'])
})

test('whoever speaks for others says the words', () => {
  expect(
    said('Le Ponant s’est dit « préoccupé », par la voix de la porte-parole du ministère, Laure Ghestin.'),
  ).toEqual(['mixed Laure Ghestin: préoccupé'])
})

test('what a semicolon parts off before a source is another’s', () => {
  expect(
    said('Le club l’avait acheté à Dijon ; il l’aurait, selon L’Équipe, refusé à Fulham en janvier.'),
  ).toEqual(['reported L’Équipe: il l’aurait, selon L’Équipe, refusé à Fulham en janvier'])
  expect(said('The pumps failed in May; the banks gave way, according to Anna Berg.')).toEqual([
    'reported Anna Berg: the banks gave way',
  ])
})

test('“that” behind a preposition begins no clause', () => {
  expect(
    said('Anna Berg suggested splitting the difference between that and the first offer of the town.'),
  ).toEqual([])
  expect(said('Anna Berg suggested on Monday that the town should split the difference.')).toEqual([
    'reported Anna Berg: the town should split the difference',
  ])
})

test('what a source behind a relative tells begins behind it', () => {
  expect(
    said('Selon un rapport de la chambre, que L’Écho s’est procuré, l’hôpital a perdu 9 millions d’euros.'),
  ).toEqual(['reported ?: l’hôpital a perdu 9 millions d’euros'])
})
