import { expect, test } from 'vitest'
import { vocabularyOf } from '../../../src-main/text/vocabulary'
import { SearchedText } from './find-in-text'

const text = 'La séance de l’accord\u00a0: SÉANCE levée.\nUn cœur, une sceance, des se\u0301ances.'

function found(query: string): string[] {
  return [...new SearchedText(text).find(query)]
    .flat()
    .map(({ start, end, near }) => `${near ? '~' : ''}${text.slice(start, end)}`)
}

test.each([
  ['seance', ['séance', 'SÉANCE', 'se\u0301ance', '~sceance']],
  ["l'accord", ['l’accord']],
  ['l’accord seance', ['l’accord\u00a0: SÉANCE']],
  ['coeur', ['cœur']],
  ['ccor', ['ccor']],
  ['acord', ['~accord']],
  ['leve', ['levé']],
  ['ùn', ['Un', 'un']],
  ['…', []],
])('%s finds the same words however they are written', (query, words) => {
  expect(found(query).sort()).toEqual([...words].sort())
})

const long = 'Il dit anticonstitutionnellement que la concurrence refuse. Les licenciements, le nvidia.'

test.each([
  ['anticonstitutionelement', ['anticonstitutionnellement']],
  ['licenciemment', ['licenciements']],
  ['mvidia', ['nvidia']],
  ['refuser', ['refuse']],
  ['dir anticonstitutionelement qu', []],
  ['dit anticonstitutionelement qu', ['dit anticonstitutionnellement que']],
  ['concurence refusse', ['concurrence refuse']],
  ['nvudue', []],
])('%s stands for the words that a search of the library would take it for', (query, words) => {
  const library = vocabularyOf(long.toLowerCase().match(/\p{L}+/gu)!)
  const hits = [...new SearchedText(long).find(query)].flat().map(({ start, end }) => long.slice(start, end))
  expect(hits).toEqual(words)
  if (!query.includes(' ')) expect(hits).toEqual(library.spellings(query, 'near').map(({ term }) => term))
})

test('a place that stands exactly is not told again as a near one', () => {
  const hits = [...new SearchedText('Des fonds profonds.').find('onds')].flat()
  expect(hits.map(({ start, near }) => [start, near])).toEqual([
    [5, false],
    [14, false],
  ])
})

test('a long text is searched in parts, none of which a word is lost between', () => {
  const long = 'Les mots d’une phrase.\n'.repeat(5_000)
  const parts = [...new SearchedText(long).find('phrase les')]
  expect(parts.length).toBeGreaterThan(3)
  expect([...new SearchedText(long).find('phrase')].flat()).toHaveLength(5_000)
})
