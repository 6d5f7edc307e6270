import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('what is somebody’s own is said by whom the sentence before speaks of', () => {
  expect(said('Lucie Mercadal a repris l’étal de Paul Gers. Son secret ? « Ne rien laver. »')).toEqual([
    'direct Lucie Mercadal: Ne rien laver.',
  ])
  expect(said('Pour Henri Vidal, tout va trop vite. Sa crainte : « Qu’on vende du faux. »')).toEqual([
    'direct Henri Vidal: Qu’on vende du faux.',
  ])
  expect(said('Alan Poole walked the market with Jane Rudd. His first impression? “Dear.”')).toEqual([
    'direct Alan Poole: Dear.',
  ])
})

test('a person who is somebody’s says his own words', () => {
  expect(said('Alan Poole came alone. His lawyer, Jane Rudd: “It is dear.”')).toEqual([
    'direct Jane Rudd: It is dear.',
  ])
})

test('where only time goes by, whoever spoke goes on', () => {
  expect(
    said('« Elle ment », a dit Rémi Marchand. Puis, après un long silence : « Je dormais, monsieur. »'),
  ).toEqual(['direct Rémi Marchand: Elle ment', 'direct Rémi Marchand: Je dormais, monsieur.'])
})

test('"her" answer is no man’s', () => {
  expect(said('Ann Rowe came late. Mr Poole asks her whether all is ready. Her answer: “Not yet.”')).toEqual([
    'direct Ann Rowe: Not yet.',
  ])
})
