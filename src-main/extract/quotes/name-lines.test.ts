import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('a name alone on its line says what stands under it, where names come again', () => {
  expect(
    said(
      'Operator',
      'Good morning, and welcome to the call.',
      'Ada Venn – Chief Executive',
      'Thank you. We had a good year.',
      'We opened two mills, too.',
      'Paul Roque',
      'What about prices?',
      'Ada Venn – Chief Executive',
      'They rose a little.',
      'Operator',
      'This concludes the call.',
    ),
  ).toEqual([
    'direct ?: Good morning, and welcome to the call.',
    'direct Ada Venn: Thank you. We had a good year.',
    'direct Ada Venn: We opened two mills, too.',
    'direct Paul Roque: What about prices?',
    'direct Ada Venn: They rose a little.',
    'direct ?: This concludes the call.',
  ])
})

test('portraits under names, each once, are said by nobody', () => {
  expect(
    said(
      'Ada Venn',
      'The miller has led the council for ten years.',
      'Paul Roque',
      'The baker stands for the first time.',
    ),
  ).toEqual([])
})
