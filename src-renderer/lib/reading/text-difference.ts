import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Span } from '../../../src-main/model/span'

/** A stretch of words that stands in both texts, or in one of them. */
export interface DifferenceRun {
  words: string
  in: 'both' | 'before' | 'after'
}

/** A paragraph of either text, or of both with what changed in it; or how many paragraphs stand unchanged here. */
export type ParagraphDifference = ChangedParagraph | { kind: 'unchanged'; count: number }

interface ChangedParagraph {
  kind: 'changed' | 'near'
  runs: DifferenceRun[]
}

/** Below this share of common words, two paragraphs are not one that was changed, but another in its place. */
const leastCommon = 0.35

/** What changed between two texts: whole paragraphs aligned first, then words within those that changed. */
export function textDifference(before: string, after: string): ParagraphDifference[] {
  const found: ParagraphDifference[] = []
  const changes = diffArrays(linesOf(before), linesOf(after))
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]!
    const next = changes[at + 1]
    if (!change.added && !change.removed) found.push(...unchanged(change.value, at, changes.length))
    else if (change.removed && next?.added) {
      found.push(...paired(change.value, next.value))
      at++
    } else found.push(...change.value.map((words) => whole(words, change.added ? 'after' : 'before')))
  }
  return found
}

/** Where two texts part: the words of each, or an empty span at the place where it lacks the other's. */
export interface Difference {
  before: Span
  after: Span
}

/** Every place where two texts part, in order: whole paragraphs, and words within those that changed. */
export function differencesBetween(before: string, after: string): Difference[] {
  const places = { before: placesIn(before), after: placesIn(after) }
  const found: Difference[] = []
  const changes = diffArrays(linesOf(before), linesOf(after))
  changes.forEach((change, index) => {
    const gone = changes[index - 1]
    if (change.added) for (const each of paired(gone?.removed ? gone.value : [], change.value)) take(each)
    else if (!change.removed) for (const side of sides) places[side].pass(change.value.length)
    else if (!changes[index + 1]?.added) for (const words of change.value) take(whole(words, 'before'))
  })
  return found

  function take({ runs }: { runs: DifferenceRun[] }): void {
    const here = { before: places.before.at(), after: places.after.at() }
    /** The difference that goes on, as long as nothing but a space stands between. */
    let open: Difference | null = null
    for (const run of runs) {
      if (run.in !== 'both' && run.words.trim()) {
        open ??= begun(here, runs)
        const side = open[run.in]
        if (side.start === side.end) side.start = here[run.in]
        side.end = here[run.in] + run.words.length
      } else if (run.in === 'both' && run.words.trim()) open = null
      for (const side of sides) if (run.in === side || run.in === 'both') here[side] += run.words.length
    }
    for (const side of sides)
      if (runs.some((run) => run.in === side || run.in === 'both')) places[side].pass(1)
  }

  /** A paragraph that came right where one went stands for it. */
  function begun(here: Record<Side, number>, runs: DifferenceRun[]): Difference {
    const last = found.at(-1)
    const came = runs.length === 1 && runs[0]!.in === 'after'
    if (came && last && last.after.start === last.after.end && last.after.start === here.after) return last
    const next = {
      before: { start: here.before, end: here.before },
      after: { start: here.after, end: here.after },
    }
    found.push(next)
    return next
  }
}

type Side = 'before' | 'after'
const sides: readonly Side[] = ['before', 'after']

/** Goes through the lines of a text that say something: where the next one begins. */
function placesIn(text: string): { at: () => number; pass: (lines: number) => void } {
  const starts = Array.from(text.matchAll(/.*\S.*/g), ({ index }) => index)
  let line = 0
  return { at: () => starts[line] ?? text.length, pass: (lines) => void (line += lines) }
}

/** What changed between two wordings, word by word. */
export function wordDifference(before: string, after: string): DifferenceRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    in: added ? 'after' : removed ? 'before' : 'both',
  }))
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Of unchanged paragraphs, the nearest to a change is shown, so that a reader knows where it stands. */
function unchanged(lines: string[], at: number, all: number): ParagraphDifference[] {
  const shownFirst = at > 0 ? lines.slice(0, 1) : []
  const rest = lines.slice(shownFirst.length)
  const shownLast = at < all - 1 ? rest.slice(-1) : []
  const hidden = rest.length - shownLast.length
  const near = (words: string): ParagraphDifference => ({ kind: 'near', runs: [{ words, in: 'both' }] })
  return [
    ...shownFirst.map(near),
    ...(hidden > 0 ? [{ kind: 'unchanged' as const, count: hidden }] : []),
    ...shownLast.map(near),
  ]
}

/** Each paragraph that went with the first one after it that says much of the same; in order, none crossing another. */
function paired(before: string[], after: string[]): ChangedParagraph[] {
  const found: ChangedParagraph[] = []
  let next = 0
  for (const old of before) {
    const match = after.findIndex((line, index) => index >= next && commonShare(old, line) >= leastCommon)
    if (match < 0) {
      found.push(whole(old, 'before'))
      continue
    }
    found.push(...after.slice(next, match).map((line) => whole(line, 'after')))
    found.push({ kind: 'changed', runs: wordDifference(old, after[match]!) })
    next = match + 1
  }
  return [...found, ...after.slice(next).map((line) => whole(line, 'after'))]
}

function whole(words: string, where: Side): ChangedParagraph {
  return { kind: 'changed', runs: [{ words, in: where }] }
}

function commonShare(left: string, right: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(left), words(right)]
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.max(1, Math.min(one.size, other.size))
}
