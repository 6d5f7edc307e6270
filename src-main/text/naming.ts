import Fuse from 'fuse.js'
import type { Span } from '../model/span'
import { fold } from './folding'
import { sharingPairsIn, type SharingPairs } from './shared-pairs'
import { beginningIn } from './sorted-words'
import { vocabularyOf, type Vocabulary } from './vocabulary'

/** A name, or one of the names, of something. */
export interface Name {
  id: number
  name: string
}

export interface FoundName extends Name {
  score: number
  /** Every word typed is a word of it: a last name, not the beginning of one. */
  inWords: boolean
  matches: Span[]
}

/** Names kept folded, to be found by their beginnings, or by words nearly theirs where nothing begins so. */
export interface Names {
  find(typed: string): FoundName[]
  /** The name of which the whole or a word is most like what is typed; null where none is much like it. */
  nearest(typed: string): Name | null
  /** The first of them, for whoever has typed nothing yet. */
  first(count: number): Name[]
}

interface FoldedName extends Name {
  folded: string
}

/** The share of what is typed that may be wrong. */
const mostWrong = 0.25
/** Below this share of pairs of letters, a name is like another by chance. */
const leastShared = 0.4
/** A word with so many of its letters wrong shares no more pairs than that. */
const mostWrongOfNearest = 0.375
const mostNearest = 200
/** Of more names than that, those that share the most pairs of letters are the ones that are much like it. */
const mostCompared = 50

type Scored = FoldedName & { score: number; inWords: boolean }

/** The words of the names, in order, and which names hold each. */
interface Words {
  sorted: string[]
  holding: Map<string, FoldedName[]>
}

export function namesOf(names: Iterable<Name>): Names {
  const list = [...names].map((name) => ({ ...name, folded: fold(name.name) }))
  // Made when they are first needed: many names are only ever listed, and most are found by their beginnings.
  let words: Words | undefined
  let vocabulary: Vocabulary | undefined
  let sharing: SharingPairs<FoldedName> | undefined
  let sharingParts: SharingPairs<NamePart> | undefined

  /** By words a letter or two away, else by any stretch that is much like it. */
  function nearly(folded: string): Scored[] {
    words ??= wordsIn(list)
    vocabulary ??= vocabularyOf(words.sorted)
    const near = nearInWords(vocabulary, words.holding, folded)
    if (near.length) return near
    sharing ??= sharingPairsIn(list)
    return new Fuse(sharing(folded, mostWrong, mostCompared), {
      keys: ['folded'],
      includeScore: true,
      ignoreLocation: true,
      threshold: mostWrong,
    })
      .search(folded)
      .map(({ item, score = 1 }) => ({ ...item, score: 0.6 * (1 - score), inWords: false }))
  }

  return {
    nearest(typed) {
      const folded = fold(typed)
      const asked = pairsOf(folded)
      sharingParts ??= sharingPairsIn(partsIn(list))
      // Of three letters, each pair counts.
      const wrong = folded.length < 4 ? 0 : mostWrongOfNearest
      let nearest: Name | null = null
      let most = 0
      for (const { folded: part, of } of sharingParts(folded, wrong, mostNearest)) {
        const shared = sharedBy(asked, pairsOf(part))
        if (shared < leastShared || shared <= most) continue
        nearest = { id: of.id, name: of.name }
        most = shared
      }
      return nearest
    },
    first: (count) => list.slice(0, count),
    find(typed) {
      const folded = fold(typed)
      if (!folded) return []
      words ??= wordsIn(list)
      const whole = wordsOf(folded).map((word) => new Set(words?.holding.get(word)))
      const begun = beginning(words, folded).map((name) => ({
        ...name,
        score: likenessOf(name, folded),
        inWords: whole.every((names) => names.has(name)),
      }))
      const near = begun.length || folded.length < 3 ? [] : nearly(folded)
      return bestOfEach([...begun, ...near]).map(({ id, name, score, inWords }) => ({
        ...{ id, name, score, inWords },
        matches: matchesIn(name, folded),
      }))
    },
  }
}

/** The whole of a name, or a word of it. */
interface NamePart {
  folded: string
  of: FoldedName
}

function partsIn(list: FoldedName[]): NamePart[] {
  return list.flatMap((of) =>
    [...new Set([of.folded, ...wordsOf(of.folded)])].map((folded) => ({ folded, of })),
  )
}

function pairsOf(folded: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)))
}

/** The share of the pairs of letters of two words that both have. */
function sharedBy(one: Set<string>, other: Set<string>): number {
  let both = 0
  for (const pair of one) if (other.has(pair)) both++
  return both && (2 * both) / (one.size + other.size)
}

function wordsIn(list: FoldedName[]): Words {
  const holding = new Map<string, FoldedName[]>()
  for (const name of list)
    for (const word of new Set(wordsOf(name.folded))) {
      const known = holding.get(word)
      if (known) known.push(name)
      else holding.set(word, [name])
    }
  return { sorted: [...holding.keys()].sort(), holding }
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** Names of which some word begins as each of those typed does. */
function beginning({ sorted, holding }: Words, folded: string): FoldedName[] {
  const [first, ...rest] = wordsOf(folded)
    .sort((one, other) => other.length - one.length)
    .map((word) => beginningIn(sorted, word).map((begun) => holding.get(begun)!))
  if (!first) return []
  const others = rest.map((names) => new Set(names.flat()))
  return [...new Set(first.flat())].filter((name) => others.every((names) => names.has(name)))
}

/** Names that hold a word like each of those typed; that are no more than those, first. */
function nearInWords(vocabulary: Vocabulary, holding: Words['holding'], folded: string): Scored[] {
  const found = wordsOf(folded).map((word) => {
    const likest = new Map<FoldedName, number>()
    for (const spelling of vocabulary.spellings(word, 'akin'))
      for (const name of holding.get(spelling.folded) ?? [])
        likest.set(name, Math.max(likest.get(name) ?? 0, spelling.likeness))
    return likest
  })
  const [first = new Map<FoldedName, number>(), ...rest] = found
  return [...first]
    .filter(([name]) => rest.every((likest) => likest.has(name)))
    .map(([name, likeness]) => ({
      ...name,
      inWords: false,
      score: nearness(name, [likeness, ...rest.map((likest) => likest.get(name)!)]),
    }))
}

/** A whole name that was mistyped is as like as a text with those slips, and a little more. */
function nearness({ folded }: FoldedName, likenesses: number[]): number {
  const least = Math.min(...likenesses)
  if (wordsOf(folded).length > likenesses.length) return 0.8 * least
  return (least + likenesses.reduce((sum, likeness) => sum + likeness, 0) / likenesses.length) / 2 + 0.1
}

/** Of a name that begins so: the whole of it, its beginning, that of one of its words, or of a word for each word typed. */
function likenessOf({ folded: name }: FoldedName, folded: string): number {
  if (name === folded) return 1
  if (name.startsWith(folded)) return 0.95
  return name.includes(` ${folded}`) ? 0.9 : 0.85
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
  const typed = wordsOf(folded)
  return [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => typed.some((part) => fold(word).startsWith(part)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
