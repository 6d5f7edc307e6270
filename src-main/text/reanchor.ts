import type { Span } from '../model/span'
import { align, type Alignment } from './alignment'
import { tokensOf, type Token } from './tokens'

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
/** Tokens before and after that tell a place from others. */
const contextLength = 6
/** Of the letters so many must be the same for a place to be taken without a person's yes. */
const leastScore = 0.8
/** Under so much of the text in common, it is another text: nothing is found in it by itself. */
const leastInCommon = 0.2

/**
 * Finds spans of `before` again in `after`, a changed version of the same text. Offsets are UTF-16 code units. Words are
 * followed through the texts' alignment, which knows what was changed and what moved; what cannot be told from another
 * place is never found.
 */
export function reanchoring(before: string, after: string): (span: Span) => Placement {
  const keys = new Map<string, string>()
  const old = tokensOf(before, keys)
  const now = tokensOf(after, keys)
  const alignment = align(old, now)
  const texts: Texts = { before, after, old, now, alignment, places: placesOf(now) }
  const strange = commonShare(texts) < leastInCommon
  return (span) => place(texts, span, strange)
}

interface Texts {
  before: string
  after: string
  old: Token[]
  now: Token[]
  alignment: Alignment
  /** Where each word stands in the text after. */
  places: Map<string, number[]>
}

function placesOf(tokens: Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { key }] of tokens.entries()) {
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return places
}

function commonShare({ old, now, alignment }: Texts): number {
  const shorter = Math.min(old.length, now.length)
  if (shorter === 0) return 0
  return alignment.to.reduce((count, to) => count + (to >= 0 ? 1 : 0), 0) / shorter
}

/** First and last token, both within. */
interface Stretch {
  first: number
  last: number
}

function place(texts: Texts, span: Span, strange: boolean): Placement {
  const asked = tokensWithin(texts.old, span)
  if (!asked) return { state: 'orphan', candidates: [] }
  const followed = follow(texts, asked)
  const others = elsewhere(texts, asked, followed)
  const rest = others.map((stretch) => ({ ...spanOf(texts, span, asked, stretch), score: 1 }))
  if (!followed) return { state: 'orphan', candidates: rest }
  const here = { ...spanOf(texts, span, asked, followed), score: score(texts, asked, followed) }
  if (ambiguous(texts, asked, followed, others)) return { state: 'orphan', candidates: [here, ...rest] }
  if (!strange && isCertain(texts, asked, followed, here.score)) return { state: 'found', ...here }
  const state = here.score >= 0.5 && !strange ? 'proposed' : 'orphan'
  return { state, candidates: [here, ...rest] }
}

/** The tokens a span touches; null where it holds white space alone. */
function tokensWithin(tokens: Token[], { start, end }: Span): Stretch | null {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  let last = low - 1
  while (tokens[last + 1] && tokens[last + 1]!.start < end) last++
  return last < low ? null : { first: low, last }
}

/**
 * Where the words went: the stretch of the text after that holds most of them, where they are not torn far apart. Words
 * changed at either end are within as long as what stands around them is in place.
 */
function follow(texts: Texts, { first, last }: Stretch): Stretch | null {
  const { to } = texts.alignment
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
function withChanged({ alignment }: Texts, end: number, kept: number, step: 1 | -1): number {
  const { to, from } = alignment
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
function score({ old, now, alignment }: Texts, asked: Stretch, found: Stretch): number {
  let [same, all] = [0, 0]
  for (let at = asked.first; at <= asked.last; at++) {
    const { key } = old[at]!
    all += key.length
    const to = alignment.to[at]!
    if (to < found.first || to > found.last) continue
    const likewise = now[to]!.key
    same += likewise === key ? key.length * 2 : Math.min(key.length, likewise.length)
  }
  for (let at = found.first; at <= found.last; at++) all += now[at]!.key.length
  return same / all
}

function isCertain(texts: Texts, asked: Stretch, found: Stretch, score: number): boolean {
  if (score < leastScore) return false
  const words = asked.last - asked.first + 1
  if (words < 3) return beside(texts, asked, found)
  const [left, right] = [context(texts, asked, found, -1), context(texts, asked, found, 1)]
  return Math.max(left, right) >= 0.6 && (words >= 6 || Math.min(left, right) >= 0.3)
}

/** How many of the words before or after are still there. */
function context({ old, now, alignment }: Texts, asked: Stretch, found: Stretch, step: 1 | -1): number {
  const [end, border] = step < 0 ? [asked.first, found.first] : [asked.last, found.last]
  let [kept, count] = [0, 0]
  for (let away = 1; away <= contextLength; away++) {
    const at = end + away * step
    if (!old[at]) break
    count++
    const distance = (alignment.to[at]! - border) * step
    if (alignment.to[at]! >= 0 && distance > 0 && distance <= contextLength + 3) kept++
  }
  // At either end of both texts there is nothing to tell, and nothing that differs.
  if (count === 0) return now[border + step] ? 0 : 1
  return kept / Math.min(contextLength, Math.max(count, 3))
}

/** Whether a few words stand in the same row of others, on both sides where the text goes on. */
function beside(texts: Texts, asked: Stretch, found: Stretch): boolean {
  const [left, right] = [
    rowBeside(texts, asked.first, found.first, -1),
    rowBeside(texts, asked.last, found.last, 1),
  ]
  if (Math.min(left, right) >= 1) return left + right >= 5
  const other = left < right ? context(texts, asked, found, -1) : context(texts, asked, found, 1)
  return left + right >= contextLength && other >= 0.5
}

/** How many words in a row went along; as many as count where both texts end. */
function rowBeside(
  { old, now, alignment: { to } }: Texts,
  end: number,
  border: number,
  step: 1 | -1,
): number {
  let count = 0
  while (count < contextLength) {
    const at = end + (count + 1) * step
    const place = border + (count + 1) * step
    if (!old[at] && !now[place]) return contextLength
    if (to[at] !== place) break
    count++
  }
  return count
}

/** Other places where the very words stand, in any kind of quote marks and case. */
function elsewhere({ old, now, places }: Texts, { first, last }: Stretch, found: Stretch | null): Stretch[] {
  let rarest = first
  const countOf = (at: number) => places.get(old[at]!.key)?.length ?? 0
  for (let at = first; at <= last; at++) if (countOf(at) < countOf(rarest)) rarest = at
  const others: Stretch[] = []
  for (const place of places.get(old[rarest]!.key) ?? []) {
    if (others.length === mostCandidates) break
    const start = place - (rarest - first)
    if (start === found?.first) continue
    let at = first
    while (at <= last && now[start + at - first]?.key === old[at]!.key) at++
    if (at > last) others.push({ first: start, last: start + last - first })
  }
  return others
}

/** Whether another place of the same words has as much of the same around it, where the text before had no such twin. */
function ambiguous(texts: Texts, asked: Stretch, found: Stretch, others: Stretch[]): boolean {
  const { old, now } = texts
  const around = (place: Stretch) =>
    alike(old, asked.first, now, place.first, -1) + alike(old, asked.last, now, place.last, 1)
  const here = around(found)
  return others.some((other) => around(other) >= here && texts.alignment.from[other.first]! < 0)
}

/** How many words, up to so many, are the same going from two places one way. */
function alike(old: Token[], at: number, now: Token[], place: number, step: 1 | -1): number {
  let count = 0
  while (count < contextLength) {
    const next = old[at + (count + 1) * step]
    if (!next || next.key !== now[place + (count + 1) * step]?.key) break
    count++
  }
  return count
}

/** From tokens to letters: signs and parts of words that the span had at its ends, as far as they are the same. */
function spanOf({ before, after, old, now }: Texts, span: Span, asked: Stretch, found: Stretch): Span {
  const [first, last] = [old[asked.first]!, old[asked.last]!]
  const [head, tail] = [now[found.first]!, now[found.last]!]
  const inner = Math.max(0, span.start - first.start)
  const cut = Math.max(0, last.end - span.end)
  const whole = (one: Token, other: Token) =>
    before.slice(one.start, one.end) === after.slice(other.start, other.end)
  const start = inner > 0 && whole(first, head) ? head.start + inner : head.start
  const end = cut > 0 && whole(last, tail) ? tail.end - cut : tail.end
  return { start, end: Math.max(end, start + 1) }
}
