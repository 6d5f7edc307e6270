import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('who stands before marks that open with a verb says what is in them', () => {
  expect(said('La ministre anglaise, Theresa Lowe, « félicite chaleureusement » Emmanuel Maret.')).toEqual([
    'mixed Theresa Lowe: félicite chaleureusement',
  ])
  expect(said('Le ministre, Paul Vernet, « regrette » le départ de Claire Roux.')).toEqual([
    'mixed Paul Vernet: regrette',
  ])
  expect(said('The union “strongly condemns” Tom Reed. The Clarion met on Monday.')).toEqual([
    'mixed ?: strongly condemns',
  ])
})

test('somebody of whom it is told says nothing', () => {
  expect(said('Anne Roux a rappelé que Paul Vernet « regrette toujours trop tard » ses votes.')).toEqual([
    'mixed Anne Roux: regrette toujours trop tard',
  ])
})
