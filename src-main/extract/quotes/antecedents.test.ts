import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('through whose eyes a sentence looks is who goes on', () => {
  for (const [line, speaker] of [
    ['Pour Paul Vernet, Jean Calder a menti. « Il faut dix agents », estime-t-il.', 'Paul Vernet'],
    [
      'Pour le ministre des Ports Paul Vernet, cependant, Jean Calder et son cabinet n’y sont pour rien. « Il faut dix agents », ajoute-t-il.',
      'Paul Vernet',
    ],
  ] as const)
    expect(said(line)).toEqual([`direct ${speaker}: Il faut dix agents`])
})

test('a newspaper is no company where the text names a newspaper', () => {
  expect(
    said(
      '« Tout change », titre le journal La Voix des Dunes. La société Dormel se tait. Le journal écrit que la vente est signée depuis lundi.',
    ),
  ).toEqual([
    'direct La Voix des Dunes: Tout change',
    'reported La Voix des Dunes: la vente est signée depuis lundi',
  ])
})

test('the defence is nobody who was named before', () => {
  expect(said('Claire Rey était absente.', '« Elle ment depuis mars », dit la défense.')).toEqual([
    'direct ?: Elle ment depuis mars',
  ])
})
