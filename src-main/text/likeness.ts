import { fold } from './folding'

/** Of so many words is a run: long enough that two texts on one subject share few by chance. */
const run = 3

/**
 * How much of the shorter of two texts stands in the other, from 0 to 1: the share of its runs of three words. Texts that
 * were revised keep most of theirs, whatever was moved or added; other articles of one paper share a footer and little else.
 * Where most of a text stands in whole paragraphs of the other, their share is told instead: a book is compared at once.
 */
export function likeness(left: string, right: string): number {
  const whole = sharedParagraphs(left, right)
  return whole > 0.5 ? whole : sharedRuns(left, right)
}

/** By length: a shared heading counts for little. */
function sharedParagraphs(left: string, right: string): number {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  const known = new Set(longer.split('\n'))
  const shared = shorter.split('\n').filter((paragraph) => known.has(paragraph))
  return shared.reduce((sum, paragraph) => sum + paragraph.length, 0) / Math.max(1, shorter.length)
}

function sharedRuns(left: string, right: string): number {
  const [shorter, longer] = [runsOf(left), runsOf(right)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ]
  if (!shorter.size) return left === right ? 1 : 0
  let shared = 0
  for (const words of shorter) if (longer.has(words)) shared++
  return shared / shorter.size
}

function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(' '))
  return runs
}
