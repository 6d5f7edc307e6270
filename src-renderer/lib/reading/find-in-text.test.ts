import { expect, test } from 'vitest'
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

test('a long text is searched in parts, none of which a word is lost between', () => {
  const long = 'Les mots d’une phrase.\n'.repeat(5_000)
  const parts = [...new SearchedText(long).find('phrase les')]
  expect(parts.length).toBeGreaterThan(3)
  expect([...new SearchedText(long).find('phrase')].flat()).toHaveLength(5_000)
})
