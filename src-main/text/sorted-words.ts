/** The words of a sorted list that begin so, in its order. */
export function beginningIn(words: readonly string[], beginning: string): string[] {
  const from = placeOf(words, beginning)
  let to = from
  while (words[to]?.startsWith(beginning)) to++
  return words.slice(from, to)
}

/** Where a word stands in a sorted list, or would. */
function placeOf(words: readonly string[], sought: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (words[middle]! < sought) from = middle + 1
    else to = middle
  }
  return from
}
