import { editDistance } from './edit-distance'
import { fold } from './folding'
import { beginningIn } from './sorted-words'
import { stemOf } from './stems'

/** A word as some text spells it, and how like the word asked for it is: 1 the same, less for another form, less for each wrong letter. */
export interface Spelling {
  term: string
  folded: string
  likeness: number
}

/** How far a word may be from the one typed: itself, another form of it, or a letter or two away. */
export type Reach = 'exact' | 'inflected' | 'near'

/** All the words of an index, to find those that a typed word may have meant. */
export interface Vocabulary {
  /** The spellings of a folded word, most like first: each reach takes in the ones before. */
  spellings(folded: string, reach: Reach): Spelling[]
}

/** The words of one length, in order, and a mask of each one's letters. */
interface Row {
  words: string[]
  masks: number[]
}

const inflected = 0.85
const likenesses = [1, 0.7, 0.5]
const longestEnding = 8

/** Keeps the words by length; a mask of their letters rules most of them out before any distance is counted. */
export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  const spelt = new Map<string, string | string[]>()
  for (const term of terms) {
    const folded = fold(term)
    const known = spelt.get(folded)
    if (known === undefined) spelt.set(folded, term)
    else if (typeof known === 'string') spelt.set(folded, [known, term])
    else known.push(term)
  }
  const rows = rowsOf(spelt.keys())
  const spell = (folded: string, likeness: number): Spelling[] =>
    [spelt.get(folded) ?? []].flat().map((term) => ({ term, folded, likeness }))

  return {
    spellings(folded, reach) {
      const own = spell(folded, 1)
      if (reach === 'exact') return own
      const forms = formsOf(rows, folded)
      const known = [...own, ...forms.flatMap((word) => spell(word, inflected))]
      if (reach === 'inflected' || folded.length < 4 || /^\d/.test(folded)) return known
      return [...known, ...nearest(folded, own.length > 0).filter((each) => !forms.includes(each.folded))]
    },
  }

  /** Words one letter away; two, only for a long word that is otherwise unknown, since most of those are noise. */
  function nearest(folded: string, known: boolean): Spelling[] {
    const one = within(rows, folded, 1)
    if (known || one.length || folded.length < 6) return one.flatMap((word) => spell(word, likenesses[1]!))
    return within(rows, folded, 2)
      .filter((word) => word[0] === folded[0])
      .flatMap((word) => spell(word, likenesses[2]!))
  }
}

function rowsOf(words: Iterable<string>): Row[] {
  const rows: Row[] = []
  for (const word of words) (rows[word.length] ??= { words: [], masks: [] }).words.push(word)
  for (const row of rows) {
    if (!row) continue
    // An index gives them in order already; to sort what is sorted costs one look at each.
    row.words.sort()
    row.masks = row.words.map(lettersOf)
  }
  return rows
}

/** Other words of the same stem: they begin alike, so that each row need be looked at in one place only. */
function formsOf(rows: Row[], folded: string): string[] {
  const stem = stemOf(folded)
  const beginning = stem.slice(0, Math.max(3, stem.length - 2))
  if (stem.length < 4) return []
  return rows
    .slice(stem.length - 1, stem.length + longestEnding)
    .flatMap((row) => beginningIn(row?.words ?? [], beginning))
    .filter((word) => word !== folded && stemOf(word) === stem)
}

function within(rows: Row[], folded: string, distance: number): string[] {
  const mask = lettersOf(folded)
  const found: string[] = []
  for (const row of rows.slice(Math.max(0, folded.length - distance), folded.length + distance + 1)) {
    if (!row) continue
    const { words, masks } = row
    for (let index = 0; index < masks.length; index++) {
      if (bitsOf(masks[index]! ^ mask) > 2 * distance) continue
      const word = words[index]!
      if (word !== folded && editDistance(folded, word, distance) <= distance) found.push(word)
    }
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
