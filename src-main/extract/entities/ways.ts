import type { Name } from './name'
import type { Reading } from '../reading'

/**
 * "will come to Brumont": a place, though a company's name begins with it, where the tagger, too, hardly prefers the
 * company or a person: "rendre visite à Harry Potter". Who is sold or told something behind "to" goes nowhere.
 */
export function isGoneTo({ words }: Reading, { first, odds }: Name): boolean {
  if (!odds || odds.place < Math.max(odds.organization, odds.person) - nearly) return false
  const before = words[first - 1]
  if (!before || !/^(?:to|into|towards?|à|vers)$/.test(before.low)) return false
  return words.slice(Math.max(0, first - reach), first - 1).some((word) => goes.test(word.low))
}

/** By how much the tagger may prefer another kind: a logarithm of odds. */
const nearly = 3
const reach = 4
const goes =
  /^(?:come|comes|coming|came|go|goes|going|went|travel|travels|travelled|traveled|travelling|traveling|return|returns|returned|returning|drive|drives|drove|arrive|trip|trips|road|visit|visits|back|va|vont|ira|iront|aller|viendra|viendront|venir|vient|viennent|venu|venue|venus|retour|retourne|retournera|retourné|route|déplacement|visite|rend|rendra|rendu|rendue)$/
