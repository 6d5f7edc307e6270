import { editDistance } from './edit-distance'
import { formsOfExact, isExact } from './exact-words'
import { fold } from './folding'
import { beginningIn, isAmong } from './sorted-words'
import { mayShareStem, stemOf } from './stems'

/** A word as some text spells it, and how like the word asked for it is: 1 the same, less for another form, less for each wrong letter. */
export interface Spelling {
  term: string
  folded: string
  likeness: number
}

/** How far a word may be from the one typed: itself, another form of it, a letter or two away, or another form of such a one. */
export type Reach = 'exact' | 'inflected' | 'near' | 'akin'

/** All the words of an index, to find those that a typed word may have meant. */
export interface Vocabulary {
  /** The spellings of a folded word, most like first: each reach takes in the ones before. */
  spellings(folded: string, reach: Reach): Spelling[]
  /** Every term that begins so, or null where there are more than so many. */
  beginning(folded: string, most: number): string[] | null
}

/** Where words are looked up: there may be too many of them to read them all for one that was typed. */
export interface Terms {
  /** Terms that begin with a letter, once folded. */
  beginning(letter: string): Iterable<string>
  /** Which of some folded words are terms as they are. */
  among(words: string[]): string[]
}

/** The words of one length, in order, and a mask of each one's letters. */
interface Row {
  words: string[]
  masks: Uint32Array
}

/** The words that begin with a letter, by length, and how those are spelt that are not spelt as they are folded alone. */
interface Part {
  rows: Row[]
  otherwise: Map<string, string[]>
}

const inflected = 0.85
const likenesses = [1, 0.7, 0.5]

/** The vocabulary of words that are at hand. */
export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  const byLetter = new Map<string, string[]>()
  const folded = new Set<string>()
  for (const term of terms) {
    const word = fold(term)
    folded.add(word)
    const letter = firstOf(word)
    const known = byLetter.get(letter)
    if (known) known.push(term)
    else byLetter.set(letter, [term])
  }
  return vocabularyIn({
    beginning: (letter) => byLetter.get(letter) ?? [],
    among: (words) => words.filter((word) => folded.has(word)),
  })
}

/**
 * Reads the words of a letter once one of them is asked for, and keeps them by length; a mask of their letters rules most
 * of them out before any distance is counted.
 */
export function vocabularyIn(terms: Terms): Vocabulary {
  const parts = new Map<string, Part>()
  const partOf = (folded: string): Part => {
    const letter = firstOf(folded)
    const part = parts.get(letter) ?? partWith(terms.beginning(letter))
    parts.set(letter, part)
    return part
  }
  /** Which words there are: looked for at hand where their letter is read, and else where they are kept. */
  const among = (words: string[]): string[] => {
    const known = words.flatMap((word) => {
      const part = parts.get(firstOf(word))
      return part ? speltIn(part, word) : []
    })
    const unread = words.filter((word) => !parts.has(firstOf(word)))
    return unread.length ? [...known, ...terms.among(unread)] : known
  }
  const spell = (word: string, likeness: number): Spelling[] =>
    speltIn(partOf(word), word).map((term) => ({ term, folded: word, likeness }))

  /** Words a letter away, but those known; where there are none, those of another first letter, or two letters away. */
  const nearTo = (folded: string, known: string[]): Spelling[] => {
    const { rows } = partOf(folded)
    const away = (distance: number) => within(rows, folded, distance).filter((word) => !known.includes(word))
    const one = away(1)
    if (known.includes(folded) || one.length || isBeginning(rows, folded))
      return one.flatMap((word) => spell(word, likenesses[1]!))
    // A slip of the first letter is rare, and dear to look for.
    const otherwise = among(begunOtherwise(folded)).map((term) => ({
      ...{ term, folded: fold(term), likeness: likenesses[1]! },
    }))
    if (otherwise.length || folded.length < 6) return otherwise
    // Two letters away only for a long word that is otherwise unknown, since most of those are noise.
    return away(2).flatMap((word) => spell(word, likenesses[2]!))
  }

  /** Other forms of words that are near, but those known: who slips in a word means all of it. */
  const akinTo = (near: Spelling[], known: string[]): Spelling[] => {
    const found = new Set([...known, ...near.map(({ folded }) => folded)])
    return near.flatMap(({ folded, likeness }) =>
      formsOf(partOf(folded).rows, folded)
        .filter((word) => !found.has(word) && found.add(word))
        .flatMap((word) => spell(word, likeness * inflected)),
    )
  }

  return {
    beginning(folded, most) {
      const part = partOf(folded)
      const begun: string[] = []
      for (const { words } of part.rows.slice(folded.length)) {
        begun.push(...beginningIn(words, folded))
        if (begun.length > most) return null
      }
      return begun.flatMap((word) => speltIn(part, word))
    },

    spellings(folded, reach) {
      const { rows } = partOf(folded)
      const own = spell(folded, 1)
      if (reach === 'exact') return own
      const exact = isExact(folded)
      const forms = exact ? formsOfExact(folded) : formsOf(rows, folded)
      const known = [...own, ...forms.flatMap((word) => spell(word, inflected))]
      if (reach === 'inflected' || exact || folded.length < 4) return known
      const whole = own.length ? [folded, ...forms] : forms
      const near = nearTo(folded, whole)
      // A word that there is was hardly meant for another form of its neighbour.
      if (reach === 'near' || own.length) return [...known, ...near]
      return [...known, ...near, ...akinTo(near, whole)]
    },
  }
}

function firstOf(folded: string): string {
  return folded && String.fromCodePoint(folded.codePointAt(0)!)
}

export const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** What a word may have been meant for if its first letter is wrong, missing, one too many, or stands after the second. */
function begunOtherwise(folded: string): string[] {
  const rest = folded.slice(1)
  const swapped = `${rest.slice(0, 1)}${folded[0] ?? ''}${rest.slice(1)}`
  const others = [rest, swapped, ...alphabet.flatMap((letter) => [letter + rest, letter + folded])]
  return others.filter((word) => word[0] !== folded[0])
}

// A library's words are held as long as it is open: most are spelt as they are folded, and nothing more is kept of those.
function partWith(terms: Iterable<string>): Part {
  const otherwise: Part['otherwise'] = new Map()
  const words = new Set<string>()
  for (const term of terms) {
    const word = fold(term)
    if (word === term) {
      otherwise.get(word)?.push(term)
    } else {
      const known = otherwise.get(word)
      if (known) known.push(term)
      else otherwise.set(word, words.has(word) ? [word, term] : [term])
    }
    words.add(word)
  }
  return { rows: rowsOf(words), otherwise }
}

function speltIn({ rows, otherwise }: Part, word: string): string[] {
  const spelt = otherwise.get(word)
  if (spelt) return spelt
  return isAmong(rows[word.length]?.words ?? [], word) ? [word] : []
}

function rowsOf(words: Iterable<string>): Row[] {
  const byLength: string[][] = []
  for (const word of words) (byLength[word.length] ??= []).push(word)
  // An index gives them in order already; to sort what is sorted costs one look at each.
  return Array.from(byLength, (words = []) => ({
    words: words.sort(),
    masks: Uint32Array.from(words, lettersOf),
  }))
}

/** Whether a word goes on as some longer one does: it may be cut, or still being typed. */
function isBeginning(rows: Row[], folded: string): boolean {
  return rows.slice(folded.length + 1).some(({ words }) => beginningIn(words, folded).length > 0)
}

/** Other words of the same stem, the shortest first: those that may be are looked up, since very many words begin alike. */
function formsOf(rows: Row[], folded: string): string[] {
  const stem = stemOf(folded)
  if (stem.length < 4) return []
  return mayShareStem(stem)
    .filter((word) => word !== folded && isAmong(rows[word.length]?.words ?? [], word))
    .filter((word) => stemOf(word) === stem)
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
}

function within(rows: Row[], folded: string, distance: number): string[] {
  const mask = lettersOf(folded)
  const found: string[] = []
  for (const { words, masks } of rows.slice(
    Math.max(0, folded.length - distance),
    folded.length + distance + 1,
  )) {
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
