const places = 4096

/**
 * Of many names, those that may hold something like what was typed, with no more than a share of its letters wrong: each
 * wrong letter spoils two of its pairs of letters at most, and the others must all be there. No more than so many, those
 * that hold the most pairs. To count pairs costs a hundredth of comparing.
 */
export type SharingPairs<Named> = (folded: string, wrong: number, most: number) => Named[]

/** Looks once at which names hold which pairs. */
export function sharingPairsIn<Named extends { folded: string }>(
  names: readonly Named[],
): SharingPairs<Named> {
  const holding: number[][] = Array.from({ length: places }, () => [])
  names.forEach((name, index) => {
    for (const place of pairsIn(name.folded)) holding[place]!.push(index)
  })
  return (folded, wrong, most) => {
    const pairs = pairsIn(folded)
    const least = pairs.size - 2 * Math.floor(wrong * folded.length)
    if (least <= 0) return names.slice(0, most)
    const counts = new Uint8Array(names.length)
    for (const place of pairs) for (const index of holding[place]!) counts[index]!++
    const enough: number[] = []
    for (let index = 0; index < counts.length; index++) if (counts[index]! >= least) enough.push(index)
    if (enough.length > most) enough.sort((one, other) => counts[other]! - counts[one]!).length = most
    return enough.map((index) => names[index]!)
  }
}

/** Two pairs in one place let a name too many through, and never one too few. */
function pairsIn(word: string): Set<number> {
  const pairs = new Set<number>()
  // No name is so long that more pairs would say more, and a count of them fits a byte.
  for (let at = 1; at < word.length && pairs.size < 255; at++)
    pairs.add((word.charCodeAt(at - 1) * 67 + word.charCodeAt(at)) & (places - 1))
  return pairs
}
