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

export interface Rating {
  /** From 0, nothing of what was asked for, to a little over 1: all of it, as typed and side by side. */
  score: number
  matches: Span[]
  near: NearWord[]
}

/** To ask for so many terms costs less than for whatever begins so; for more, it costs more. */
const mostBegun = 16
const openLikeness = 0.9
const asideLikeness = 0.95

/** The query's words with their spellings in a vocabulary, as far from them as may be. */
export function soughtIn(vocabulary: Vocabulary, query: Query, reach: Reach): SoughtWord[] {
  return query.words.map((word) => ({
    ...word,
    spellings: vocabulary.spellings(word.folded, reach),
    begun: word.open ? vocabulary.beginning(word.folded, mostBegun) : [],
  }))
}

/**
 * How well a text answers, and where. Words that stand exactly come before beginnings, these before near spellings,
 * whatever the number of words; `aside` is what is known of the text beside its words: who says it, its title.
 */
export function rate(text: string, aside: string, sought: readonly SoughtWord[], query: Query): Rating {
  const tokens = tokensWithin(text)
  const beside = tokensWithin(aside)
  const matches = query.phrases.flatMap((phrase) => phraseMatches(tokens, phrase))
  if (!sought.length) return { score: 1, matches: inOrder(matches), near: [] }
  const near: NearWord[] = []
  const likenesses = sought.map((word) => {
    const here = tokens.map((token) => likenessOf(word, token.folded))
    const best = Math.max(0, ...here)
    const lit = tokens.filter((_, index) => here[index]! > 0 && here[index]! >= best - 0.1)
    for (const { start, end } of lit) matches.push({ start, end })
    const spelt = lit.map(({ start, end }) => text.slice(start, end).toLowerCase())
    const others = new Set(spelt.filter((found) => isOther(found, word)))
    if (others.size && others.size === new Set(spelt).size)
      near.push({ typed: word.typed, found: [...others] })
    return Math.max(
      best,
      asideLikeness * Math.max(0, ...beside.map((token) => likenessOf(word, token.folded))),
    )
  })
  return {
    score: scoreOf(likenesses) + 0.04 * togetherness(tokens, query, sought),
    matches: inOrder(matches),
    near,
  }
}

/** Whether a text answers without the help of an index: each word in one of its spellings, each phrase, nothing unwanted. */
export function holdsAll(text: string, sought: readonly SoughtWord[], query: Query): boolean {
  const tokens = tokensWithin(text)
  return (
    sought.every((word) => tokens.some(({ folded }) => likenessOf(word, folded) > 0)) &&
    query.phrases.every((phrase) => phraseMatches(tokens, phrase).length > 0) &&
    !query.without.some((phrase) => phraseMatches(tokens, phrase).length > 0)
  )
}

/** Whether a found word is spelt otherwise than the one typed, more than by its end where that is still being typed. */
function isOther(found: string, { typed, open }: SoughtWord): boolean {
  const asked = typed.normalize('NFC').toLowerCase()
  const same = found.normalize('NFC')
  return open ? !same.startsWith(asked) : same !== asked
}

interface Token extends Span {
  folded: string
}

// A query reads hundreds of texts: an expression and folding each word anew cost most of its time.
const inWord = /[\p{L}\p{M}\p{N}]/u
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => Number(inWord.test(String.fromCharCode(code))))
const foldedWords = new Map<string, string>()
const mostKept = 50_000

function tokensWithin(text: string): Token[] {
  const tokens: Token[] = []
  let start = -1
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const letter = code < latin.length ? latin[code] === 1 : inWord.test(String.fromCodePoint(code))
    if (letter && start < 0) start = at
    if (!letter && start >= 0) {
      tokens.push(tokenAt(text, start, at))
      start = -1
    }
    at += code > 0xffff ? 2 : 1
  }
  if (start >= 0) tokens.push(tokenAt(text, start, text.length))
  return tokens
}

function tokenAt(text: string, start: number, end: number): Token {
  const word = text.slice(start, end)
  let folded = foldedWords.get(word)
  if (folded === undefined) {
    folded = fold(word)
    if (foldedWords.size >= mostKept) foldedWords.clear()
    foldedWords.set(word, folded)
  }
  return { folded, start, end }
}

function likenessOf(word: SoughtWord, folded: string): number {
  if (folded === word.folded) return 1
  if (word.open && folded.startsWith(word.folded)) return openLikeness
  return word.spellings.find((spelling) => spelling.folded === folded)?.likeness ?? 0
}

function scoreOf(likenesses: number[]): number {
  const hit = likenesses.filter((likeness) => likeness > 0)
  if (!hit.length) return 0
  const average = hit.reduce((sum, likeness) => sum + likeness, 0) / hit.length
  return (hit.length / likenesses.length) * ((average + Math.min(...hit)) / 2)
}

/** The share of the query's neighbours, articles too, that are neighbours in the text as well. */
function togetherness(tokens: Token[], { sequence }: Query, sought: readonly SoughtWord[]): number {
  if (sequence.length < 2) return 0
  const inFull = sequence.map(
    (word) => sought.find(({ folded }) => folded === word.folded) ?? { ...word, spellings: [], begun: [] },
  )
  const pairs = inFull.slice(1).filter((word, index) =>
    tokens.some((token, at) => {
      const next = tokens[at + 1]
      return next && likenessOf(inFull[index]!, token.folded) > 0 && likenessOf(word, next.folded) > 0
    }),
  )
  return pairs.length / (sequence.length - 1)
}

function phraseMatches(tokens: Token[], phrase: string[]): Span[] {
  return tokens.flatMap((token, index) => {
    const end = tokens[index + phrase.length - 1]
    const here = phrase.every((folded, offset) => tokens[index + offset]?.folded === folded)
    return here && end ? [{ start: token.start, end: end.end }] : []
  })
}

function inOrder(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((span, index) => index === 0 || span.start >= sorted[index - 1]!.end)
}
