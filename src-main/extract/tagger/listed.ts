import { nameFrom, type Gazetteer } from './gazetteer'
import type { TextWords } from './text-words'

/** For each word, what the known name is that it stands in, and where in it; 0 where in none. */
export function listedOver(
  { all, typeOf }: TextWords,
  bounds: Int32Array,
  gazetteer: Gazetteer,
): Uint16Array {
  const listed = new Uint16Array(typeOf.length)
  const wordAt = (i: number): number => all[typeOf[i]!]!.lower
  for (let sentence = 0; sentence < bounds.length; sentence += 2) {
    const to = bounds[sentence + 1]!
    for (let i = bounds[sentence]!; i < to; i++) {
      const name = nameFrom(gazetteer, wordAt, i, to)
      if (!name) continue
      const { last, listing } = name
      let capital = false
      for (let k = i; k <= last; k++) capital ||= all[typeOf[k]!]!.capital
      if (!capital) continue
      const code = listing * 4
      if (i === last) listed[i] = code
      else {
        listed.fill(code + 2, i, last + 1)
        listed[i] = code + 1
        listed[last] = code + 3
        i = last
      }
    }
  }
  return listed
}
