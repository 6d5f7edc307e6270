import { expect, test } from 'vitest'
import { said, speakersIn } from './said.test-text'

test('the hour of an entry, and a place with its day, are no part of what is told', () => {
  expect(said('14h05 – Il est tombé trop de pluie à Lodève, selon Météo-France.')).toEqual([
    'reported Météo-France: Il est tombé trop de pluie à Lodève',
  ])
  expect(said('13:15 GMT Fuel duty is frozen until September, at a high cost, the chancellor says.')).toEqual(
    ['reported ?: Fuel duty is frozen until September, at a high cost'],
  )
  expect(said('Nantes, le 14 octobre 2025 – La digue a cédé dans la nuit, selon Météo-France.')).toEqual([
    'reported Météo-France: La digue a cédé dans la nuit',
  ])
  expect(said('10 h de route attendent les coureurs, selon Météo-France.')).toEqual([
    'reported Météo-France: 10 h de route attendent les coureurs',
  ])
})

test('what stands between commas behind a name is not what it announces', () => {
  expect(said('La SNCF, filiale de l’État, annonce aujourd’hui la construction d’une gare.')).toEqual([])
  expect(said('L’opération sera payée en actions, annonce la directrice financière.')).toEqual([
    'reported ?: L’opération sera payée en actions',
  ])
})

test('an office with capitals stands between what is said and the name', () => {
  expect(
    said('Three people were taken to hospital with minor injuries, Shipping Minister Pavlos Rennis said.'),
  ).toEqual(['reported Pavlos Rennis: Three people were taken to hospital with minor injuries'])
})

test('a mark that opens in what is told closes in it', () => {
  const charge = 'Le parquet a ouvert une enquête pour "blessures involontaires"'
  expect(said(`${charge}, a-t-on appris auprès de la procureure Muriel Santoni.`)).toEqual([
    `reported Muriel Santoni: ${charge}`,
  ])
})

test('of whom something is told says it, and what somebody often did he does', () => {
  expect(
    speakersIn('When the Queen asked, Arthur Penhallow is said to have replied: “I turn things off.”'),
  ).toEqual(['Arthur Penhallow'])
  expect(speakersIn('“Boring is good,” as Arthur Penhallow used to say.')).toEqual(['Arthur Penhallow'])
  expect(speakersIn('CAMPAIGNERS say they are “heartbroken” after the vote on Hexley Library.')).toEqual([
    'CAMPAIGNERS',
  ])
})
