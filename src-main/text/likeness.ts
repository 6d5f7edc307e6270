import { fold } from './folding'

/** Of so many words is a run: long enough that two texts on one subject share few by chance. */
const run = 3

/**
 * How much of the shorter of two texts stands in the other, from 0 to 1: the share of its runs of three words. Texts that
 * were revised keep most of theirs, whatever was moved or added; other articles of one paper share a footer and little else.
 */
export function likeness(left: string, right: string): number {
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
