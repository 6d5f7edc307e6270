import { nameFrom, type Gazetteer } from './gazetteer'
import type { TextWords } from './text-words'

/**
 * Whether the tagger has heard of what a stretch of words names, inclusive: the gazetteer lists it, or each of its words
 * with a capital stood in what it learned from often enough. What it says of other names is a guess.
 */
export function isHeardOf(
  { all, typeOf, classes, listings }: TextWords,
  gazetteer: Gazetteer,
  first: number,
  last: number,
): boolean {
  const listed = nameFrom(gazetteer, (i) => all[typeOf[i]!]!.lower, first, last + 1)
  if (listed?.last === last) return true
  for (let i = first; i <= last; i++) {
    const type = typeOf[i]!
    const isListed = first === last && listings[type] !== 0
    if (all[type]!.capital && classes[type] === 0 && !isListed) return false
  }
  return true
}
