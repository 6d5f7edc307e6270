import { isExact } from './exact-words'
import type { NearWord } from '../model/query'
import type { Span } from '../model/span'
import { fold } from './folding'
import type { Query } from './query'
import type { Reach, Spelling, Vocabulary } from './vocabulary'

/** A word asked for, with every spelling that may answer it. */
export interface SoughtWord {
  folded: string
  /** As it stands in what was typed. */
  typed: string
  open: boolean
  spellings: Spelling[]
  /** The terms that go on as an open word does; null where they are too many to name. */
  begun: string[] | null
}

interface Rating {
  /** From 0, nothing of what was asked for, to a little over 1: all of it, as typed and side by side. */
  score: number
  matches: Span[]
  near: NearWord[]
}

/** To ask for so many terms costs less than for whatever begins so; for more, it costs more. */
const mostBegun = 16
const openLikeness = 0.9
/** As many letters of a word at least must be there. */
const shortestCut = 3
const asideLikeness = 0.95

/** The query's words with their spellings in a vocabulary, as far from them as may be. */
export function soughtIn(vocabulary: Vocabulary, query: Query, reach: Reach): SoughtWord[] {
  return query.words.map((word) => ({
    ...word,
    spellings: vocabulary.spellings(word.folded, reach),
    begun: word.open ? vocabulary.beginning(word.folded, mostBegun) : [],
  }))
}

/** The same words, of which those may be cut that are not held whole and are long enough to say something. */
export function cutShort(vocabulary: Vocabulary, sought: SoughtWord[], held: boolean[]): SoughtWord[] {
  return sought.map((word, at) =>
    held[at] || word.open || word.folded.length < shortestCut || isExact(word.folded)
      ? word
      : { ...word, open: true, begun: vocabulary.beginning(word.folded, mostBegun) },
  )
}

/** What texts are held against: the words asked for, made ready once for all of them. */
export interface Answering {
  /**
   * How well a text answers, and where. Words that stand exactly come before beginnings, these before near spellings,
   * whatever the number of words; of texts alike in that, what holds the small words and the accents typed comes first.
   * `aside` is what is known of the text beside its words: who says it, its title.
   */
  rate(text: string, aside: string): Rating
  /** Whether a text answers without the help of an index: each word in one of its spellings, each phrase, nothing unwanted. */
  holdsAll(text: string): boolean
}

/** How texts answer a query whose words may stand in such spellings. */
export function answeringBy(sought: readonly SoughtWord[], query: Query): Answering {
  const words = sought.map((word) => ({ word, likeness: likenessTo(word) }))
  const inFull = query.sequence.map(
    ({ folded, open }) =>
      words.find(({ word }) => word.folded === folded)?.likeness ??
      likenessTo({ folded, open, spellings: [] }),
  )
  const small = inFull.filter((_, at) => !sought.some(({ folded }) => folded === query.sequence[at]!.folded))
  const marked = sought.filter(({ typed }) => isMarked(typed))
  const begins = beginningsOf([
    ...sought.flatMap(({ folded, spellings }) => [folded, ...spellings.map((spelling) => spelling.folded)]),
    ...query.sequence.map(({ folded }) => folded),
    ...query.phrases.flat(),
    ...query.without.flat(),
  ])
  return {
    rate(text, aside) {
      const tokens = tokensWithin(text, begins)
      const beside = tokensWithin(aside, begins)
      const matches = query.phrases.flatMap((phrase) => phraseMatches(tokens, phrase))
      if (!sought.length) return { score: 1, matches: inOrder(matches), near: [] }
      const near: NearWord[] = []
      let asTyped = 0
      const likenesses = words.map(({ word, likeness }) => {
        const here = tokens.map(({ folded }) => likeness(folded))
        const best = Math.max(0, ...here)
        const lit = tokens.filter((_, index) => here[index]! > 0 && here[index]! >= best - 0.1)
        for (const { start, end } of lit) matches.push({ start, end })
        const spelt = lit.map(({ start, end }) => text.slice(start, end).toLowerCase())
        if (marked.includes(word) && spelt.some((found) => !isOther(found, word))) asTyped++
        const others = new Set(spelt.filter((found) => isOther(found, word)))
        if (others.size && others.size === new Set(spelt).size)
          near.push({ typed: word.typed, found: [...others] })
        return Math.max(best, asideLikeness * Math.max(0, ...beside.map(({ folded }) => likeness(folded))))
      })
      return {
        score:
          scoreOf(likenesses) +
          0.04 * togetherness(tokens, inFull) +
          0.02 * (small.length && heldBy(tokens, small) / small.length) +
          0.01 * (marked.length && asTyped / marked.length),
        matches: inOrder(matches),
        near,
      }
    },

    holdsAll(text) {
      const tokens = tokensWithin(text, begins)
      return (
        words.every(({ likeness }) => tokens.some(({ folded }) => likeness(folded) > 0)) &&
        query.phrases.every((phrase) => phraseMatches(tokens, phrase).length > 0) &&
        !query.without.some((phrase) => phraseMatches(tokens, phrase).length > 0)
      )
    },
  }
}

/** Whether a found word is spelt otherwise than the one typed, more than by its end where that is still being typed. */
function isOther(found: string, { typed, open }: SoughtWord): boolean {
  const asked = typed.normalize('NFC').toLowerCase()
  const same = found.normalize('NFC')
  return open ? !same.startsWith(asked) : same !== asked
}

interface Token extends Span {
  folded: string
  /** Which word of the text it is. */
  at: number
}

// A query reads hundreds of texts: an expression, and folding each word anew, cost most of its time.
const inWord = /[\p{L}\p{M}\p{N}]/u
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => Number(inWord.test(String.fromCharCode(code))))
/** With what letter a word begins once it is folded; nothing where that is not told by its first letter. */
const firstFolded = Uint16Array.from(
  { length: 0x250 },
  (_, code) => fold(String.fromCharCode(code)).charCodeAt(0) || 0,
)
const foldedWords = new Map<string, string>()
const mostKept = 50_000

/** The letters with which some folded words begin: words that begin otherwise are none of them. */
function beginningsOf(words: readonly string[]): Uint16Array {
  const folded = new Set(words.map((word) => word.charCodeAt(0)))
  return firstFolded.map((first) => Number(!first || folded.has(first)))
}

/** The words of a text, but those that begin with a letter that none asked for begins with. */
function tokensWithin(text: string, begins: Uint16Array): Token[] {
  const tokens: Token[] = []
  let start = -1
  let count = 0
  const end = (at: number) => {
    const first = text.charCodeAt(start)
    if (first >= begins.length || begins[first]) tokens.push(tokenAt(text, start, at, count))
    count++
    start = -1
  }
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const letter = code < latin.length ? latin[code] === 1 : inWord.test(String.fromCodePoint(code))
    if (letter && start < 0) start = at
    if (!letter && start >= 0) end(at)
    at += code > 0xffff ? 2 : 1
  }
  if (start >= 0) end(text.length)
  return tokens
}

function tokenAt(text: string, start: number, end: number, at: number): Token {
  const word = text.slice(start, end)
  let folded = foldedWords.get(word)
  if (folded === undefined) {
    folded = fold(word)
    if (foldedWords.size >= mostKept) foldedWords.clear()
    foldedWords.set(word, folded)
  }
  return { folded, start, end, at }
}

type Likeness = (folded: string) => number

function likenessTo({
  folded,
  open,
  spellings,
}: Pick<SoughtWord, 'folded' | 'open' | 'spellings'>): Likeness {
  const known = new Map<string, number>()
  // The most like come first.
  for (const spelling of spellings)
    if (!known.has(spelling.folded)) known.set(spelling.folded, spelling.likeness)
  return (found) => {
    if (found === folded) return 1
    if (open && found.startsWith(folded)) return openLikeness
    return known.get(found) ?? 0
  }
}

function scoreOf(likenesses: number[]): number {
  const hit = likenesses.filter((likeness) => likeness > 0)
  if (!hit.length) return 0
  const average = hit.reduce((sum, likeness) => sum + likeness, 0) / hit.length
  return (hit.length / likenesses.length) * ((average + Math.min(...hit)) / 2)
}

/** The share of the query's neighbours, articles too, that are neighbours in the text as well. */
function togetherness(tokens: Token[], sequence: Likeness[]): number {
  if (sequence.length < 2) return 0
  const pairs = sequence.slice(1).filter((likeness, index) =>
    tokens.some((token, place) => {
      const next = tokens[place + 1]
      return next?.at === token.at + 1 && sequence[index]!(token.folded) > 0 && likeness(next.folded) > 0
    }),
  )
  return pairs.length / (sequence.length - 1)
}

/** How many of the words that only join others are there too: that tells texts apart where all else is the same. */
function heldBy(tokens: Token[], small: Likeness[]): number {
  return small.filter((likeness) => tokens.some(({ folded }) => likeness(folded) > 0)).length
}

/** Whether a word was typed with accents: who leaves them out asks for any, who types them means them. */
function isMarked(typed: string): boolean {
  return /[^\p{ASCII}]/u.test(typed)
}

function phraseMatches(tokens: Token[], phrase: string[]): Span[] {
  return tokens.flatMap((token, index) => {
    const end = tokens[index + phrase.length - 1]
    // Every word of the phrase is among the tokens: those that follow each other here do so in the text if they are as far apart.
    const here =
      end?.at === token.at + phrase.length - 1 &&
      phrase.every((folded, offset) => tokens[index + offset]?.folded === folded)
    return here && end ? [{ start: token.start, end: end.end }] : []
  })
}

function inOrder(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((span, index) => index === 0 || span.start >= sorted[index - 1]!.end)
}
