import { mix, type KeyLists } from './keys'
import { leaningAtEnd, leaningAtStart, type TextWords } from './text-words'

/** What stands beside the same word in all its places in the text, and beside the run of capitals it is part of there. */
export function describeElsewhere(words: TextWords, type: number, keys: KeyLists): void {
  const { all, typeOf, classes, leanings } = words
  const seen = new Set<number>()
  const tell = (key: number): void => {
    if (seen.has(key)) return
    seen.add(key)
    keys.add(key)
  }
  for (const place of words.places[type]!) {
    for (const side of [-1, 1]) {
      const beside = typeOf[place + side]
      tell(beside === undefined ? 0 : mix(15 + side, all[beside]!.lower))
    }
    const { first, last } = runAround(words, place)
    const spot = (first === place ? 1 : 0) + (last === place ? 2 : 0)
    if (first > 0) tell(mix(130 + (spot << 8), classes[typeOf[first - 1]!]!))
    if (last + 1 < typeOf.length) tell(mix(131 + (spot << 8), classes[typeOf[last + 1]!]!))
    if (first !== last) {
      tell(mix(132 + (spot << 8), all[typeOf[first]!]!.lists))
      tell(mix(133 + (spot << 8), leaningAtStart(leanings[typeOf[first]!]!)))
      tell(mix(134 + (spot << 8), leaningAtEnd(leanings[typeOf[last]!]!)))
    }
    const before = nounFrom(words, first - 1, -1)
    if (before !== 0) tell(mix(135, before))
    const after = nounFrom(words, last + 1, 1)
    if (after !== 0) tell(mix(136, after))
  }
}

/** How far a run of capitals is followed from a word of it. */
const runReach = 4

function runAround({ all, typeOf }: TextWords, place: number): { first: number; last: number } {
  let first = place
  let last = place
  while (first > 0 && place - first < runReach && all[typeOf[first - 1]!]!.capital) first--
  while (last + 1 < typeOf.length && last - place < runReach && all[typeOf[last + 1]!]!.capital) last++
  return { first, last }
}

/** How many words before and after a run may hold the noun that tells what it is. */
const nounReach = { '-1': 3, '1': 4 }

/** What the nearest noun that tells a kind says, from a word on; 0 where a capital comes first or none does. */
function nounFrom({ all, typeOf, nouns }: TextWords, from: number, step: -1 | 1): number {
  for (let i = from; i >= 0 && i < typeOf.length && Math.abs(i - from) < nounReach[step]; i += step) {
    const type = typeOf[i]!
    if (all[type]!.capital) return 0
    if (nouns[type] !== 0) return nouns[type]!
  }
  return 0
}
