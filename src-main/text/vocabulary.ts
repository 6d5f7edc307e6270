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

interface Entry {
  folded: string
  terms: string[]
  letters: number
}

const likenesses = [1, 0.7, 0.5]

/** Keeps the words by length; a mask of their letters rules most of them out before any distance is counted. */
export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  const entries = new Map<string, Entry>()
  const byLength: Entry[][] = []
  for (const term of terms) {
    const folded = fold(term)
    const known = entries.get(folded)
    if (known) known.terms.push(term)
    else {
      const entry = { folded, terms: [term], letters: lettersOf(folded) }
      entries.set(folded, entry)
      ;(byLength[folded.length] ??= []).push(entry)
    }
  }
  return {
    spellings(folded, near) {
      const own = spell(entries.get(folded), 0)
      return near ? [...own, ...nearest(byLength, folded, own.length > 0)] : own
    },
  }
}

/** Words one letter away; two, only for a long word that is otherwise unknown, since most of those are noise. */
function nearest(byLength: Entry[][], folded: string, known: boolean): Spelling[] {
  if (folded.length < 4 || /^\d/.test(folded)) return []
  const one = within(byLength, folded, 1)
  if (known || one.length || folded.length < 6) return one
  return within(byLength, folded, 2).filter((spelling) => spelling.folded[0] === folded[0])
}

function within(byLength: Entry[][], folded: string, distance: number): Spelling[] {
  const letters = lettersOf(folded)
  const found: Spelling[] = []
  for (let length = folded.length - distance; length <= folded.length + distance; length++) {
    for (const entry of byLength[length] ?? []) {
      if (bitsOf(entry.letters ^ letters) > 2 * distance || entry.folded === folded) continue
      const away = editDistance(folded, entry.folded, distance)
      if (away <= distance) found.push(...spell(entry, away))
    }
  }
  return found
}

function spell(entry: Entry | undefined, away: number): Spelling[] {
  return (entry?.terms ?? []).map((term) => ({ term, folded: entry!.folded, likeness: likenesses[away]! }))
}

/** Which letters a word holds, a bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function bitsOf(mask: number): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++
  return bits
}
