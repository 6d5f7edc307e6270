import type { Name } from './name'
import { inAny } from '../languages'
import type { Reading } from '../reading'

/**
 * "will come to Brumont": a place, though a company's name begins with it, where the tagger, too, hardly prefers the
 * company or a person: "rendre visite à Harry Potter". Who is sold or told something behind "to" goes nowhere.
 */
export function isGoneTo({ words }: Reading, { first, odds }: Name): boolean {
  if (!odds || odds.place < Math.max(odds.organization, odds.person) - nearly) return false
  const before = words[first - 1]
  if (!before || !goingTo.has(before.low)) return false
  return words.slice(Math.max(0, first - reach), first - 1).some((word) => going.has(word.low))
}

/** By how much the tagger may prefer another kind: a logarithm of odds. */
const nearly = 3
const reach = 4
const goingTo = inAny(({ names }) => names.goingTo)
const going = inAny(({ names }) => names.going)
