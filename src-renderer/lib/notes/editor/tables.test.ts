import { markdownLanguage } from '@codemirror/lang-markdown'
import { expect, test } from 'vitest'
import { findLinks } from './links'
import { tablesIn } from './tables'

function cells(text: string): string[][][] {
  const tree = markdownLanguage.parser.parse(text)
  return tablesIn(text, tree, findLinks(text, tree)).map(({ rows }) =>
    rows.map((row) =>
      row.map((cell) => cell.map((p) => (typeof p === 'string' ? p : `<${p.words}>`)).join('')),
    ),
  )
}

test('a table has its rows, with links and empty cells in their places', () => {
  const text = [
    'Avant.',
    '',
    '|  | Huang | Okafor |',
    '| --- | --- | --- |',
    '| Paroles | [rien \\| de tel](florilege://citation/1) | dit [oui](florilege://citation/2) |',
    '| Remarque |  | à voir |',
  ].join('\n')
  expect(cells(text)).toEqual([
    [
      ['', 'Huang', 'Okafor'],
      ['Paroles', '<rien | de tel>', 'dit <oui>'],
      ['Remarque', '', 'à voir'],
    ],
  ])
})

test('what is no table is none', () => {
  expect(cells('un | deux\n\n- trois | quatre')).toEqual([])
})
