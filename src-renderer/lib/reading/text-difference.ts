import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Span } from '../../../src-main/model/span'

/** A stretch of words that stands in both texts, or in one of them. */
export interface DifferenceRun {
  words: string
  in: 'both' | 'before' | 'after'
}

/** A paragraph of either text, or of both with what changed in it; or how many paragraphs stand unchanged here. */
export type ParagraphDifference =
  { kind: 'changed' | 'near'; runs: DifferenceRun[] } | { kind: 'unchanged'; count: number }

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

/** Where a text says what another does not: whole paragraphs, and words within those that changed. */
export function spansOnlyIn(text: string, other: string): Span[] {
  const lines = [...text.matchAll(/.*\S.*/g)].map(({ index, 0: words }) => ({ start: index, words }))
  const found: Span[] = []
  let at = 0
  const changes = diffArrays(linesOf(other), linesOf(text))
  changes.forEach((change, index) => {
    if (change.added) {
      const before = changes[index - 1]
      const gone = before?.removed ? before.value : []
      for (const paragraph of paired(gone, change.value)) at += take(paragraph, lines[at])
    } else if (!change.removed) at += change.value.length
  })
  return found

  /** How many lines of the text a paragraph is: none, or the one it is given. */
  function take(paragraph: ParagraphDifference, line: { start: number } | undefined): number {
    if (paragraph.kind === 'unchanged' || !line) return 0
    const here = paragraph.runs.filter((run) => run.in !== 'before')
    let start = line.start
    for (const { words, in: where } of here) {
      if (where === 'after' && words.trim()) add({ start, end: start + words.length })
      start += words.length
    }
    return here.length > 0 ? 1 : 0
  }

  /** Words with nothing but a space between them are one place. */
  function add(span: Span): void {
    const last = found.at(-1)
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, span.start))) last.end = span.end
    else found.push(span)
  }
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
function paired(before: string[], after: string[]): ParagraphDifference[] {
  const found: ParagraphDifference[] = []
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

function whole(words: string, where: 'before' | 'after'): ParagraphDifference {
  return { kind: 'changed', runs: [{ words, in: where }] }
}

function commonShare(left: string, right: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(left), words(right)]
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.max(1, Math.min(one.size, other.size))
}
