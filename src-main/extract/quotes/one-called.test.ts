import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('one of several is who is called so between commas', () => {
  expect(said('“Staying costs more,” wrote one of them, Tom Ferris, in a note to clients.')).toEqual([
    'direct Tom Ferris: Staying costs more,',
  ])
  expect(said('“It is a mess,” said one of the nurses, Ann Bell.')).toEqual([
    'direct Ann Bell: It is a mess,',
  ])
  expect(said('“We have no beds,” added another, Paul Hale.')).toEqual(['direct Paul Hale: We have no beds,'])
  expect(said('One of the brothers, Joe Hart, said: “We will sell.”')).toEqual([
    'direct Joe Hart: We will sell.',
  ])
  expect(said('« Nous partirons », a lâché l’un d’eux, Marc Olivier.')).toEqual([
    'direct Marc Olivier: Nous partirons',
  ])
})

test('one of several without a name stays nobody', () => {
  expect(said('“It is a mess,” said one of them. Ann Bell, a nurse, left.')).toEqual([
    'direct ?: It is a mess,',
  ])
  expect(said('“It is a mess,” said one nurse when Ann Bell, her boss, had left.')).toEqual([
    'direct ?: It is a mess,',
  ])
})
