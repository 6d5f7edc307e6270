import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('« comme le dit Anne Roux » has its subject behind the verb', () => {
  expect(said('Comme le dit Anne Roux : « Nous fermons la scierie. »')).toEqual([
    'direct Anne Roux: Nous fermons la scierie.',
  ])
})
test('who goes on behind a comma is the person, not what hangs on what she is called', () => {
  expect(
    said(
      'La scierie de Vire ferme.',
      '« C’est dur », tonne Anne Roux, patronne de la scierie de Vire, qui ajoute : « Nous lutterons. »',
    ),
  ).toEqual(['direct Anne Roux: C’est dur', 'direct Anne Roux: Nous lutterons.'])
})
test('« elle-même » at the head of a sentence is she', () => {
  expect(said('L’avocat d’Anne Roux, Paul Petit, la dit « calme ». Elle-même se dit « perdue ».')).toEqual([
    'mixed Paul Petit: calme',
    'mixed Anne Roux: perdue',
  ])
})
test('what is written to a body is answered by that body', () => {
  expect(
    said('Anna Berg, the mayor of Leeds, wrote to Verdalis, which denied that the pump had failed.'),
  ).toEqual([expect.stringContaining('reported Verdalis')])
})
test('behind a clause of its own the reporter tells who says it', () => {
  expect(said('Verdalis, en difficulté, supprime 300 postes à Lyon, indique Anne Roux.')).toEqual([
    expect.stringContaining('reported Anne Roux'),
  ])
})
