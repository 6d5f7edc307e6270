import { editDistance } from './edit-distance'
import { fold } from './folding'

/** A word as some text spells it, and how like the word asked for it is: 1 the same, less for each wrong letter. */
export interface Spelling {
  term: string
  folded: string
  likeness: number
}

/** All the words of an index, to find those that a typed word may have meant. */
export interface Vocabulary {
  /** The spellings of a folded word: its own if it has any; with `near`, those a letter or two away as well. */
  spellings(folded: string, near: boolean): Spelling[]
}

/** The words of one length, and a mask of each one's letters in the same order. */
interface Row {
  words: string[]
  masks: number[]
}

const likenesses = [1, 0.7, 0.5]

/** Keeps the words by length; a mask of their letters rules most of them out before any distance is counted. */
export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  const spelt = new Map<string, string | string[]>()
  const rows: Row[] = []
  for (const term of terms) {
    const folded = fold(term)
    const known = spelt.get(folded)
    if (known === undefined) {
      spelt.set(folded, term)
      const row = (rows[folded.length] ??= { words: [], masks: [] })
      row.words.push(folded)
      row.masks.push(lettersOf(folded))
    } else if (typeof known === 'string') spelt.set(folded, [known, term])
    else known.push(term)
  }
  const spell = (folded: string, likeness: number): Spelling[] =>
    [spelt.get(folded) ?? []].flat().map((term) => ({ term, folded, likeness }))
  const within = (folded: string, distance: number): string[] =>
    rows
      .slice(Math.max(0, folded.length - distance), folded.length + distance + 1)
      .flatMap((row) => near(row, folded, distance))

  return {
    spellings(folded, near) {
      const own = spell(folded, 1)
      if (!near || folded.length < 4 || /^\d/.test(folded)) return own
      return [...own, ...nearest(folded, own.length > 0)]
    },
  }

  /** Words one letter away; two, only for a long word that is otherwise unknown, since most of those are noise. */
  function nearest(folded: string, known: boolean): Spelling[] {
    const one = within(folded, 1)
    if (known || one.length || folded.length < 6) return one.flatMap((word) => spell(word, likenesses[1]!))
    return within(folded, 2)
      .filter((word) => word[0] === folded[0])
      .flatMap((word) => spell(word, likenesses[2]!))
  }
}

function near(row: Row | undefined, folded: string, distance: number): string[] {
  if (!row) return []
  const found: string[] = []
  const mask = lettersOf(folded)
  const { words, masks } = row
  for (let index = 0; index < masks.length; index++) {
    if (bitsOf(masks[index]! ^ mask) > 2 * distance) continue
    const word = words[index]!
    if (word !== folded && editDistance(folded, word, distance) <= distance) found.push(word)
  }
  return found
}

/** Which letters a word holds, a bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

/** How many bits of 32 are set, counted side by side. */
function bitsOf(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
