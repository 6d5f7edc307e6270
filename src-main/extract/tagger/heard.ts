import { entityKinds, type EntityKind } from '../../model/extraction'
import { listedAs, listingOf, nameFrom, type Gazetteer } from './gazetteer'
import type { TextWords } from './text-words'

/**
 * Whether the tagger has heard of what a stretch of words names, inclusive: the gazetteer lists it, or each of its words
 * with a capital stood in what it learned from often enough. What it says of other names is a guess.
 */
export function isHeardOf(words: TextWords, gazetteer: Gazetteer, first: number, last: number): boolean {
  if (isListed(words, gazetteer, first, last)) return true
  const { all, typeOf, classes, listings } = words
  for (let i = first; i <= last; i++) {
    const type = typeOf[i]!
    const known = first === last && listings[type] !== 0
    if (all[type]!.capital && classes[type] === 0 && !known) return false
  }
  return true
}

/** Whether the gazetteer lists what a stretch of words names, inclusive. */
export function isListed(
  { all, typeOf }: TextWords,
  gazetteer: Gazetteer,
  first: number,
  last: number,
): boolean {
  return nameFrom(gazetteer, (i) => all[typeOf[i]!]!.lower, first, last + 1)?.last === last
}

/** The last word of the longest name that the gazetteer lists from a word on. */
export function listedFrom(
  { all, typeOf }: TextWords,
  gazetteer: Gazetteer,
  first: number,
): number | undefined {
  return nameFrom(gazetteer, (i) => all[typeOf[i]!]!.lower, first, typeOf.length)?.last
}

/** What a stretch of words names, inclusive, where the gazetteer knows it as that alone, and not as a surname either. */
export function listedKind(
  { all, typeOf }: TextWords,
  gazetteer: Gazetteer,
  first: number,
  last: number,
): EntityKind | null {
  const wordAt = (i: number): number => all[typeOf[i]!]!.lower
  const name = nameFrom(gazetteer, wordAt, first, last + 1)
  if (name?.last !== last) return null
  const isOfPersons =
    first === last && (listingOf(gazetteer, wordAt(first)) & (listedAs.surname | listedAs.firstName)) !== 0
  return isOfPersons ? null : (entityKinds.find((kind) => listedAs[kind] === name.listing) ?? null)
}
