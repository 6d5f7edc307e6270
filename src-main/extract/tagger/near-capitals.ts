import type { TextWords } from './text-words'

const reach = 3
/** How far a noun may stand before the capital that ends its name: "institut d'études politiques de Paris". */
const before = 7
/** How far a name goes on that begins with such a noun: "Conseil chinois pour la promotion du commerce". */
const after = 9

/** By word, whether a capital stands near enough for it to be part of a name; no other word is looked at. */
export function nearCapitals({ all, typeOf, nouns }: TextWords, bounds: Int32Array): Uint8Array {
  const near = new Uint8Array(typeOf.length)
  for (let s = 0; s < bounds.length; s += 2) {
    const from = bounds[s]!
    const to = bounds[s + 1]!
    let noun = -1
    for (let i = from; i < to; i++) {
      const type = typeOf[i]!
      if (all[type]!.capital) {
        const start = noun >= i - before ? Math.min(noun, i - reach) : i - reach
        const reached = nouns[type] !== 0 ? after : reach
        near.fill(1, Math.max(from, start), Math.min(to, i + reached + 1))
      }
      if (nouns[type] !== 0 && noun < i - before) noun = i
    }
  }
  return near
}
