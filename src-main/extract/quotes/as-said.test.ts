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
