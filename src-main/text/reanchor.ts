import type { Span } from '../model/span'
import { contextLength, isCertain, type Stretch } from './certainty'
import type { Tokens } from './tokens'
import { followWords, type WordsFollowed } from './words-followed'
import { firstWhere } from './first-where'

/** A place in the text after, and how much of the words is the same there, from 0 to 1. */
interface Candidate extends Span {
  score: number
}

/**
 * What became of a span: found for certain; proposed, where a person should look, best first; or an orphan, whose words
 * are gone or stand equally well in several places.
 */
export type Placement =
  ({ state: 'found' } & Candidate) | { state: 'proposed' | 'orphan'; candidates: Candidate[] }

/** So many candidates at most, of words that stand everywhere. */
const mostCandidates = 10
/** So many places of one word are looked at; of words that stand in more, nobody can say that there is no twin. */
const mostLooked = 2_000
/** Under so much of the text in common, it is another text: nothing is found in it by itself. */
const leastInCommon = 0.2

/**
 * Finds spans of `before` again in `after`, a changed version of the same text. Offsets are UTF-16 code units. Words are
 * followed through the texts' alignment, which knows what was changed and what moved; what cannot be told from another
 * place is never found. A span costs what its own length does, whatever the length of the texts.
 */
export function reanchoring(
  before: string,
  after: string,
  followed: WordsFollowed = followWords(before, after),
): (span: Span) => Placement {
  const texts: Texts = { ...followed, before, after }
  const strange = commonShare(texts) < leastInCommon
  return (span) => place(texts, span, strange)
}

interface Texts extends WordsFollowed {
  before: string
  after: string
}

function commonShare({ old, now, to }: Texts): number {
  const shorter = Math.min(old.words.length, now.words.length)
  if (shorter === 0) return 0
  return to.reduce((count, place) => count + (place >= 0 ? 1 : 0), 0) / shorter
}

function place(texts: Texts, span: Span, strange: boolean): Placement {
  const asked = tokensWithin(texts.old, span)
  if (!asked) return { state: 'orphan', candidates: [] }
  const followed = follow(texts, asked)
  const rest = () =>
    elsewhere(texts, asked, followed).map((stretch) => ({ ...spanOf(texts, span, asked, stretch), score: 1 }))
  if (!followed) return { state: 'orphan', candidates: rest() }
  const here = { ...spanOf(texts, span, asked, followed), score: score(texts, asked, followed) }
  const twin = strange ? 'unknown' : twinOf(texts, asked, followed)
  if (twin === 'none' && isCertain(texts, asked, followed, here.score)) return { state: 'found', ...here }
  const isLikely = here.score >= 0.5 && !strange && twin !== 'equal'
  return { state: isLikely ? 'proposed' : 'orphan', candidates: [here, ...rest()] }
}

/** The tokens a span touches; null where it holds white space alone. */
function tokensWithin({ starts, ends }: Tokens, { start, end }: Span): Stretch | null {
  const first = firstWhere(ends, (each) => each > start)
  let last = first - 1
  while (last + 1 < starts.length && starts[last + 1]! < end) last++
  return last < first ? null : { first, last }
}

/**
 * Where the words went: the stretch of the text after that holds most of them, where they are not torn far apart. Words
 * changed at either end are within as long as what stands around them is in place.
 */
function follow(texts: Texts, { first, last }: Stretch): Stretch | null {
  const { to } = texts
  const length = last - first + 1
  const joined: number[] = []
  for (let at = first; at <= last; at++) if (to[at]! >= 0) joined.push(to[at]!)
  const kept = densest(joined, length)
  if (!kept) return null
  return {
    first: withChanged(texts, first, kept.first, -1),
    last: withChanged(texts, last, kept.last, 1),
  }
}

/** The part of some places that lies closest together: within half as much again as the words were long. */
function densest(joined: number[], length: number): Stretch | null {
  if (joined.length === 0) return null
  const sorted = Int32Array.from(joined).sort()
  const widest = length + Math.max(4, length >> 1)
  let best = { from: 0, to: 0 }
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! >= widest) from++
    if (to - from > best.to - best.from) best = { from, to }
  }
  return { first: sorted[best.from]!, last: sorted[best.to]! }
}

/** Where the end of the words was changed: what stands there now up to the word beyond, if that is still beside it. */
function withChanged({ to, from }: Texts, end: number, kept: number, step: 1 | -1): number {
  const changed = changedFrom(end, to, step)
  const beyond = to[end + step] ?? -1
  if (changed === 0 || beyond < 0) return kept
  const between = (beyond - kept) * step - 1
  if (between <= 0 || between > changed) return kept
  for (let at = kept + step; at !== beyond; at += step) if (from[at]! >= 0) return kept
  return beyond - step
}

/** How many words at an end of the span, `end` being the last of them, have no place any more. */
function changedFrom(end: number, to: Int32Array, step: 1 | -1): number {
  let count = 0
  while ((to[end - count * step] ?? 0) < 0) count++
  return count
}

/** Letters that are the same, of all that stand in either. */
function score({ old, now, to, lengths }: Texts, asked: Stretch, found: Stretch): number {
  let [same, all] = [0, 0]
  for (let at = asked.first; at <= asked.last; at++) {
    const word = old.words[at]!
    const length = lengths[word]!
    all += length
    const place = to[at]!
    if (place < found.first || place > found.last) continue
    const likewise = now.words[place]!
    same += likewise === word ? length * 2 : Math.min(length, lengths[likewise]!)
  }
  for (let at = found.first; at <= found.last; at++) all += lengths[now.words[at]!]!
  return same / all
}

/** Other places where the very words stand, in any kind of quote marks and case: a few of them. */
function elsewhere(texts: Texts, asked: Stretch, found: Stretch | null): Stretch[] {
  const { old, places } = texts
  let rarest = asked.first
  const countOf = (at: number) => places.first[old.words[at]! + 1]! - places.first[old.words[at]!]!
  for (let at = asked.first; at <= asked.last; at++) if (countOf(at) < countOf(rarest)) rarest = at
  const from = places.first[old.words[rarest]!]!
  const others: Stretch[] = []
  for (let look = 0; look < Math.min(countOf(rarest), mostLooked); look++) {
    if (others.length === mostCandidates) break
    const start = places.list[from + look]! - (rarest - asked.first)
    if (start !== found?.first && sameWords(texts, asked, start))
      others.push({ first: start, last: start + asked.last - asked.first })
  }
  return others
}

function sameWords({ old, now }: Texts, { first, last }: Stretch, start: number): boolean {
  for (let at = first; at <= last; at++) if (now.words[start + at - first] !== old.words[at]) return false
  return true
}

/**
 * Whether the same words came to another place with as much of the same around them, where the text before had no such
 * twin; `unknown` where they begin with a word that came to too many places to look at them all.
 */
function twinOf(texts: Texts, asked: Stretch, found: Stretch): 'none' | 'equal' | 'unknown' {
  const { old, now, newPlaces } = texts
  const around = (first: number, last: number) =>
    alike(old.words, asked.first, now.words, first, -1) + alike(old.words, asked.last, now.words, last, 1)
  const here = around(found.first, found.last)
  const word = old.words[asked.first]!
  const [from, to] = [newPlaces.first[word]!, newPlaces.first[word + 1]!]
  for (let look = from; look < Math.min(to, from + mostLooked); look++) {
    const start = newPlaces.list[look]!
    if (start === found.first || !sameWords(texts, asked, start)) continue
    if (around(start, start + asked.last - asked.first) >= here) return 'equal'
  }
  return to - from > mostLooked ? 'unknown' : 'none'
}

/** How many words, up to so many, are the same going from two places one way. */
function alike(old: Int32Array, at: number, now: Int32Array, place: number, step: 1 | -1): number {
  let count = 0
  while (count < contextLength) {
    const next = old[at + (count + 1) * step]
    if (next === undefined || next !== now[place + (count + 1) * step]) break
    count++
  }
  return count
}

/** From tokens to letters: signs and parts of words that the span had at its ends, as far as they are the same. */
function spanOf({ before, after, old, now }: Texts, span: Span, asked: Stretch, found: Stretch): Span {
  const [first, last] = [tokenAt(old, asked.first), tokenAt(old, asked.last)]
  const [head, tail] = [tokenAt(now, found.first), tokenAt(now, found.last)]
  const inner = Math.max(0, span.start - first.start)
  const cut = Math.max(0, last.end - span.end)
  const whole = (one: Span, other: Span) =>
    before.slice(one.start, one.end) === after.slice(other.start, other.end)
  const start = inner > 0 && whole(first, head) ? head.start + inner : head.start
  const end = cut > 0 && whole(last, tail) ? tail.end - cut : tail.end
  return { start, end: Math.max(end, start + 1) }
}

function tokenAt({ starts, ends }: Tokens, at: number): Span {
  return { start: starts[at]!, end: ends[at]! }
}
