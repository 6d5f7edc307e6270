import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('whom a paper gives the floor says the words', () => {
  expect(said('Radio Dunes tend le micro à Josiane Tarbe : « On verra bien. »')).toEqual([
    'direct Josiane Tarbe: On verra bien.',
  ])
  expect(said('Le Courrier libre donne la parole à un maraîcher de Marans : « Je vends. »')).toEqual([
    'direct ?: Je vends.',
  ])
  expect(said('Le Courrier libre cite le maire, Paul Ostric : « Il faudra bien payer. »')).toEqual([
    'direct Paul Ostric: Il faudra bien payer.',
  ])
})

test('whom a paper asks answers, and a judge asks himself', () => {
  expect(said('Le Courrier libre interroge Paul Ostric : « J’attends depuis mai. »')).toEqual([
    'direct Paul Ostric: J’attends depuis mai.',
  ])
  expect(said('La juge Anne Roux interroge Paul Ostric : « Où étiez-vous ? »')).toEqual([
    'direct Anne Roux: Où étiez-vous ?',
  ])
})

test('whom somebody cites says the words, and so does whose view a colon ends', () => {
  expect(said('Reuters quoted Anna Berg as saying the ruling was “a turning point”.')).toEqual([
    expect.stringContaining('mixed Anna Berg'),
  ])
  expect(said('Ce n’est pas l’avis d’Anne Roux : « On a entendu un bruit. »')).toEqual([
    'direct Anne Roux: On a entendu un bruit.',
  ])
  expect(said('Ce n’est pas la ville d’Anne Roux : « On a entendu un bruit. »')).not.toEqual([
    'direct Anne Roux: On a entendu un bruit.',
  ])
})

test('whoever answers a view, or cites somebody as a model, speaks himself', () => {
  expect(
    said('Paul Vernet ne partage pas l’avis d’Anne Roux : « Ce port coûte trop cher à la ville. »'),
  ).toEqual(['direct Paul Vernet: Ce port coûte trop cher à la ville.'])
  expect(
    said('Tom Hale, who cited Paul Reed as a model, said the plan was “unlawful from the start”.'),
  ).toEqual([expect.stringContaining('mixed Tom Hale')])
})
