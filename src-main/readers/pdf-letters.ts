import type { Run } from './pdf-drawn'

/**
 * Where each letter of a run begins, in points, and where the last one ends. A page says how wide a run is and not how
 * wide each letter: they share its width as letters of most fonts do, which is true to about half a letter.
 */
export function lettersOf({ words, left, right, isMonospace, isRightToLeft }: Run): Float64Array {
  const edges = new Float64Array(words.length + 1)
  for (let at = 0; at < words.length; at++)
    edges[at + 1] = edges[at]! + (isMonospace ? 1 : shareOf(words[at]!))
  const scale = (right - left) / (edges[words.length]! || 1)
  return edges.map((edge) => (isRightToLeft ? right - edge * scale : left + edge * scale))
}

/** How wide a letter is beside others, in em. */
function shareOf(letter: string): number {
  const base = letter.normalize('NFD')[0]!
  if (/[\p{M}\u200b-\u200f]/u.test(base)) return 0
  if (/[ijl.,:;'’‘|!]/.test(base)) return 0.25
  if (/[ftrI\s()[\]/\\"“”«»‹›-]/.test(base)) return 0.32
  if (/[mwMW@%—…]/.test(base)) return 0.8
  return /[A-Z]/.test(base) ? 0.67 : 0.5
}
