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

test('who is told of under a name that comes again says nothing there', () => {
  const compared = (anna: string, paul: string): string[] =>
    said(
      'Housing',
      'Anna Berg',
      anna,
      'Paul Reed',
      'The homes by the river are too dear.',
      'Transport',
      'Anna Berg',
      'The buses would run until midnight.',
      'Paul Reed',
      paul,
    )
  expect(compared('She wants to build 4,000 homes by the river.', 'He would close two lines.')).toEqual([])
  expect(compared('She wants to build 4,000 homes by the river.', 'The trams would stay.')).toEqual([])
  expect(
    compared('Elle veut bâtir 4 000 logements.', 'Il fermerait deux lignes, « je le promets ».').join(),
  ).not.toContain('direct Anna Berg')
  // Who speaks may speak of others, too.
  expect(
    compared('I know him, and he is wrong.', 'We would close two lines, and she would not.'),
  ).toHaveLength(4)
})
