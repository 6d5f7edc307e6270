import { editDistance } from './edit-distance'
import type { Tokens } from './tokens'

/** Which token of the text after each token of the text before became; -1 where it is gone. */
export interface Alignment {
  to: Int32Array
  /** The same from the text after to the text before. */
  from: Int32Array
}

/** So many tokens in a row that stand once in either text are taken for the same words, wherever they went. */
const runLength = 5
/** A stretch between two runs is compared word by word as long as it has no more pairs than this. */
const mostPairs = 60_000
/** Of longer ones, so many tokens at either end. */
const edge = 120

/**
 * Follows each word of one text into another in which words were changed and passages moved: first runs of words
 * that are unique in both (after Heckel 1978), as far as they reach, then what lies between them by the dearest
 * alignment (Needleman and Wunsch 1970). Time grows with the length of the texts.
 */
export function align(before: Tokens, after: Tokens, keys: readonly string[]): Alignment {
  const [old, now] = [before.words, after.words]
  const alignment = {
    to: new Int32Array(old.length).fill(-1),
    from: new Int32Array(now.length).fill(-1),
  }
  joinEnds(before, after, alignment)
  joinUnique(before, after, alignment)
  for (const gap of gapsOf(alignment)) joinGap({ old, now, keys, alignment }, gap)
  return alignment
}

function join({ to, from }: Alignment, old: number, now: number): void {
  to[old] = now
  from[now] = old
}

/** What both texts begin and end with. */
function joinEnds({ words: old, opens }: Tokens, { words: now }: Tokens, alignment: Alignment): void {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  if (head < old.length || head < now.length) head = lineBefore(opens, head)
  for (let at = 0; at < head; at++) join(alignment, at, at)
  let tail = 0
  while (tail < most - head && old.at(-tail - 1) === now.at(-tail - 1)) tail++
  while (tail > 0 && tail < old.length && !opens.at(-tail)) tail--
  for (let back = 1; back <= tail; back++) join(alignment, old.length - back, now.length - back)
}

/** Up to the beginning of the line: how a line begins says little of which line it is. */
function lineBefore(opens: Uint8Array, end: number): number {
  while (end > 0 && !opens[end]) end--
  return end
}

function joinUnique(before: Tokens, after: Tokens, alignment: Alignment): void {
  const [runs, others] = [uniqueRuns(before.words), uniqueRuns(after.words)]
  for (const [run, old] of runs) {
    const now = others.get(run)
    if (old < 0 || now === undefined || now < 0) continue
    if (alignment.to[old]! >= 0 || alignment.from[now]! >= 0) continue
    spread(before, after, alignment, old, now, 1)
    spread(before, after, alignment, old - 1, now - 1, -1)
  }
}

/** Where each run of words begins; -1 for one that stands more than once. */
function uniqueRuns(words: Int32Array): Map<string, number> {
  const runs = new Map<string, number>()
  for (let start = 0; start + runLength <= words.length; start++) {
    let run = ''
    for (let at = start; at < start + runLength; at++) run += `${words[at]!} `
    runs.set(run, runs.has(run) ? -1 : start)
  }
  return runs
}

/** Joins equal words from there on, one way, until one differs or is taken, or the line ends. */
function spread(
  { words: before, opens }: Tokens,
  { words: after }: Tokens,
  alignment: Alignment,
  old: number,
  now: number,
  step: 1 | -1,
): void {
  const same = () => before[old] !== undefined && before[old] === after[now]
  while (same() && alignment.to[old]! < 0 && alignment.from[now]! < 0) {
    join(alignment, old, now)
    if (step < 0 && opens[old]) return
    old += step
    now += step
    if (step > 0 && opens[old]) return
  }
}

/** A stretch of either text in which nothing is joined yet; ends exclusive. */
interface Gap {
  old: { start: number; end: number }
  now: { start: number; end: number }
}

/** What lies between joined words that follow each other in both texts, or beside the end of a passage that moved. */
function gapsOf({ to, from }: Alignment): Gap[] {
  const [oldLength, nowLength] = [to.length, from.length]
  const gaps: Gap[] = []
  let start = 0
  while (start < oldLength) {
    if (to[start]! >= 0) {
      start++
      continue
    }
    let end = start
    while (end < oldLength && to[end]! < 0) end++
    const [left, right] = [start > 0 ? to[start - 1]! : -1, end < oldLength ? to[end]! : nowLength]
    const old = { start, end }
    const free = freeFrom(left + 1, from)
    if (left < right && free === right) gaps.push({ old, now: { start: left + 1, end: right } })
    else {
      const head = Math.min(free, left + 1 + edge)
      if (head > left + 1) gaps.push({ old, now: { start: left + 1, end: head } })
      const tail = Math.max(freeBack(right - 1, from) + 1, right - edge)
      if (tail < right) gaps.push({ old, now: { start: tail, end: right } })
    }
    start = end
  }
  return gaps
}

function freeFrom(at: number, from: Int32Array): number {
  while (at < from.length && from[at]! < 0) at++
  return at
}

function freeBack(at: number, from: Int32Array): number {
  while (at >= 0 && from[at]! < 0) at--
  return at
}

/** The words of both texts as numbers, and what they are. */
interface Joining {
  old: Int32Array
  now: Int32Array
  keys: readonly string[]
  alignment: Alignment
}

function joinGap(joining: Joining, gap: Gap): void {
  const { old, now } = gap
  const [height, width] = [old.end - old.start, now.end - now.start]
  if (height * width <= mostPairs) return joinDearest(joining, gap)
  const [high, wide] = [Math.min(edge, height), Math.min(edge, width)]
  joinDearest(joining, {
    old: { start: old.start, end: old.start + high },
    now: { start: now.start, end: now.start + wide },
  })
  joinDearest(joining, {
    old: { start: old.end - high, end: old.end },
    now: { start: now.end - wide, end: now.end },
  })
}

/** The alignment whose joined words are worth most: equal ones all their letters, alike ones half. */
function joinDearest({ alignment, keys, ...words }: Joining, { old, now }: Gap): void {
  const [height, width] = [old.end - old.start, now.end - now.start]
  if (height === 0 || width === 0) return
  const best = new Float64Array((height + 1) * (width + 1))
  const at = (row: number, column: number) => row * (width + 1) + column
  const worth = (row: number, column: number) =>
    alignment.to[old.start + row]! >= 0 || alignment.from[now.start + column]! >= 0
      ? 0
      : likeness(keys[words.old[old.start + row]!]!, keys[words.now[now.start + column]!]!)
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--) {
      const joined = worth(row, column)
      best[at(row, column)] = Math.max(
        best[at(row + 1, column)]!,
        best[at(row, column + 1)]!,
        joined > 0 ? joined + best[at(row + 1, column + 1)]! : 0,
      )
    }
  for (let row = 0, column = 0; row < height && column < width;) {
    const joined = worth(row, column)
    const here = best[at(row, column)]!
    if (joined > 0 && here === joined + best[at(row + 1, column + 1)]!)
      join(alignment, old.start + row++, now.start + column++)
    else if (here === best[at(row + 1, column)]!) row++
    else column++
  }
}

/** What joining two words is worth; 0 for words that are not alike. */
function likeness(one: string, other: string): number {
  if (one === other) return one.length + 1
  const length = Math.max(one.length, other.length)
  if (length < 4) return 0
  const most = Math.floor(length / 4)
  return editDistance(one, other, most) <= most ? length / 2 : 0
}
