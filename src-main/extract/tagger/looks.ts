/**
 * What a word looks like by its letters alone, learned from the lists of names: weights by the hash of two to five
 * letters that follow one another, a row of them for each look.
 */
export const looks = ['first name', 'surname', 'place', 'thing', 'common'] as const
export const lookBuckets = 1 << 15
/** So many units have a weight of one. */
export const lookScale = 16
const longest = 5
const shortest = 2

/** Where in a table of weights the letters of a word stand. */
export function letterBuckets(word: string): number[] {
  const marked = `^${word}$`
  const buckets: number[] = []
  for (let start = 0; start < marked.length; start++) {
    let hash = 0x811c9dc5
    for (let end = start; end < marked.length && end < start + longest; end++) {
      hash = Math.imul(hash ^ marked.charCodeAt(end), 0x01000193)
      if (end - start + 1 >= shortest) buckets.push((hash ^ (hash >>> 15)) & (lookBuckets - 1))
    }
  }
  return buckets
}

const steps = [0.5, 0.7, 0.85, 0.95]

/** A number for the likeliest look of a word in lower case, and how likely it is; never 0. */
export function lookOf(weights: Int8Array, word: string): number {
  const sums = [0, 0, 0, 0, 0]
  for (const bucket of letterBuckets(word))
    for (let look = 0; look < looks.length; look++)
      sums[look] = sums[look]! + weights[bucket * looks.length + look]!
  const most = Math.max(...sums)
  const total = sums.reduce((sum, score) => sum + Math.exp((score - most) / lookScale), 0)
  return 1 + sums.indexOf(most) * 8 + steps.filter((step) => 1 / total > step).length
}
