import { firstWhere } from '../../text/first-where'
import type { What } from './described'
import type { Mention } from './mention'
import type { Appearance, Stage } from './stage'

// So many sentences and letters behind, whoever is described may be named.
const sentences = 3
const letters = 400

/** "« … », a dit la directrice. Nommée en mai, Anne Roux avait …": whom one of the next sentences begins with and names for the first time. */
export function introducedBehind(
  { appearances }: Stage,
  mention: Mention,
  { kind, det }: What,
  frame: number,
): Appearance | null {
  if (kind !== 'd:role' || det !== 'the') return null
  const from = firstWhere(appearances, ({ start }) => start >= mention.end)
  for (let at = from; at < appearances.length; at++) {
    const one = appearances[at]!
    if (one.frame > frame + sentences || one.start > mention.end + letters) return null
    if (one.spoken || one.entity.kind !== 'person') continue
    const isNew = one.entity.mentions[0]!.start === one.start
    return isNew && one.opening && one.frame > frame ? one : null
  }
  return null
}
