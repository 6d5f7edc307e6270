import { expect, it } from 'vitest'
import { keptTogether } from './kept-together'

const together = (words: string, ...places: number[]) =>
  keptTogether(words, places).map(({ start, end }) => words.slice(start, end))

it('keeps the groups of a number together, and leaves other digits apart', () => {
  expect(together('Il coûte 1 480 000 euros, en 2024 300 de plus, soit 12 34.')).toEqual(['1 480 000'])
})

it('keeps the characters around a sign together where no line may end between them', () => {
  expect(together('dit : «\u00A0Non\u00A0», puis', 8, 11)).toEqual(['t :', '\u00A0N', 'n\u00A0'])
  expect(together('said “No”. Then', 6, 8)).toEqual(['“N', 'o”'])
  expect(together('a 😀b', 4)).toEqual(['😀b'])
})

it('keeps French marks with their words where the source has ordinary spaces', () => {
  expect(together('Il dit : « Non ! » Et « 12 000 » ?')).toEqual(['t :', '« N', 'n ! »', '« 12 000 » ?'])
  // A run that ends or begins with a mark has its blank all the same: that is where a line would end.
  expect([together('dit « '), together(' » a-t-il dit')]).toEqual([['« '], [' »']])
  expect(together('said “No” :-) ok')).toEqual([])
})

it('leaves a line its end at a blank, and joins what overlaps', () => {
  expect(together('one two', 3, 4, 0, 7)).toEqual([])
  expect(together('“12 000”', 1, 7)).toEqual(['“12 000”'])
})
