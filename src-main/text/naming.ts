import Fuse from 'fuse.js'
import type { Span } from '../model/span'
import { fold } from './folding'
import { vocabularyOf, type Vocabulary } from './vocabulary'

/** A name, or one of the names, of something. */
export interface Name {
  id: number
  name: string
}

interface FoundName extends Name {
  score: number
  matches: Span[]
}

/** Names kept folded, to be found by their beginnings, or by words nearly theirs where nothing begins so. */
export interface Names {
  find(typed: string): FoundName[]
  /** The first of them, for whoever has typed nothing yet. */
  first(count: number): Name[]
}

interface FoldedName extends Name {
  folded: string
}

type Scored = FoldedName & { score: number }

/** The words of the names, and which names hold each. */
interface Words {
  vocabulary: Vocabulary
  holding: Map<string, FoldedName[]>
}

export function namesOf(names: Iterable<Name>): Names {
  const list = [...names].map((name) => ({ ...name, folded: fold(name.name) }))
  // Made when they are first needed: most names are found by their beginnings.
  let words: Words | undefined
  let fuse: Fuse<FoldedName> | undefined

  /** By words a letter or two away, else by any stretch that is much like it. */
  function nearly(folded: string): Scored[] {
    words ??= wordsIn(list)
    const near = nearInWords(words, folded)
    if (near.length) return near
    fuse ??= new Fuse(list, { keys: ['folded'], includeScore: true, ignoreLocation: true, threshold: 0.3 })
    return fuse
      .search(folded, { limit: 50 })
      .map(({ item, score = 1 }) => ({ ...item, score: 0.6 * (1 - score) }))
  }

  return {
    first: (count) => list.slice(0, count),
    find(typed) {
      const folded = fold(typed)
      if (!folded) return []
      const begun = list
        .map((name) => ({ ...name, score: likenessOf(name, folded) }))
        .filter(({ score }) => score > 0)
      const near = begun.length || folded.length < 3 ? [] : nearly(folded)
      return bestOfEach([...begun, ...near]).map(({ id, name, score }) => ({
        ...{ id, name, score },
        matches: matchesIn(name, folded),
      }))
    },
  }
}

function wordsIn(list: FoldedName[]): Words {
  const holding = new Map<string, FoldedName[]>()
  for (const name of list)
    for (const word of new Set(name.folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean))) {
      const known = holding.get(word)
      if (known) known.push(name)
      else holding.set(word, [name])
    }
  return { vocabulary: vocabularyOf(holding.keys()), holding }
}

/** Names that hold a word like each of those typed. */
function nearInWords({ vocabulary, holding }: Words, folded: string): Scored[] {
  const found = folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => {
      const likest = new Map<FoldedName, number>()
      for (const spelling of vocabulary.spellings(word, 'near'))
        for (const name of holding.get(spelling.folded) ?? [])
          likest.set(name, Math.max(likest.get(name) ?? 0, spelling.likeness))
      return likest
    })
  const [first = new Map<FoldedName, number>(), ...rest] = found
  return [...first]
    .filter(([name]) => rest.every((likest) => likest.has(name)))
    .map(([name, likeness]) => ({
      ...name,
      score: 0.8 * Math.min(likeness, ...rest.map((likest) => likest.get(name)!)),
    }))
}

/** The whole name, its beginning, the beginning of one of its words, or of a word for each word typed. */
function likenessOf({ folded: name }: FoldedName, folded: string): number {
  if (name === folded) return 1
  if (name.startsWith(folded)) return 0.95
  if (name.includes(` ${folded}`)) return 0.9
  const begun = folded.split(/[^\p{L}\p{N}]+/u).every((word) => startsWord(name, word))
  return begun ? 0.85 : 0
}

function startsWord(name: string, word: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))
}

/** Several names may be of one thing: it is found by the best of them, best things first, shorter names before longer. */
function bestOfEach<Found extends Name & { score: number }>(found: Found[]): Found[] {
  const sorted = found.sort(
    (a, b) => b.score - a.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  )
  const seen = new Set<number>()
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The words of a name that begin as a typed word does. */
function matchesIn(name: string, folded: string): Span[] {
  const typed = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => typed.some((part) => fold(word).startsWith(part)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
