const places = 4096

/**
 * Of many names, those that may hold something like what was typed, with no more than a share of its letters wrong: each
 * wrong letter spoils two of its pairs of letters at most, and the others must all be there. To look for pairs costs a
 * hundredth of comparing.
 */
export function sharingPairs<Named extends { folded: string }>(
  names: readonly Named[],
  folded: string,
  wrong: number,
): Named[] {
  const pairs = new Uint8Array(places)
  let count = 0
  for (const place of pairsIn(folded)) {
    if (!pairs[place]) count++
    pairs[place] = 1
  }
  const least = count - 2 * Math.floor(wrong * folded.length)
  if (least <= 0) return [...names]
  return names.filter((name) => holding(name.folded, pairs) >= least)
}

/** How many of some pairs stand in a name. */
function holding(name: string, pairs: Uint8Array): number {
  const seen: number[] = []
  for (let at = 1; at < name.length; at++) {
    const place = placeOf(name, at)
    if (pairs[place] === 1) {
      pairs[place] = 2
      seen.push(place)
    }
  }
  for (const place of seen) pairs[place] = 1
  return seen.length
}

function* pairsIn(word: string): Generator<number> {
  for (let at = 1; at < word.length; at++) yield placeOf(word, at)
}

/** Two pairs in one place let a name too many through, and never one too few. */
function placeOf(word: string, at: number): number {
  return (word.charCodeAt(at - 1) * 67 + word.charCodeAt(at)) & (places - 1)
}
