import type { Span } from '../../../src-main/model/span'
import { joined, keptTogether } from './kept-together'
import type { DifferenceRun } from './text-difference'

/** Words of two texts, or of one; those that are kept together hold no end of a line. */
export interface KeptRuns {
  together: boolean
  runs: DifferenceRun[]
}

type PlacedRun = DifferenceRun & Span

/** Cuts words where a number written in groups begins and ends, in whichever of the texts it stands. */
export function keptRuns(runs: readonly DifferenceRun[]): KeptRuns[] {
  let length = 0
  const placed = runs.map((run): PlacedRun => {
    const start = length
    length += run.words.length
    return { ...run, start, end: length }
  })
  const within = cutter(placed)
  let from = 0
  const kept: KeptRuns[] = []
  for (const { start, end } of joined([...numbersOf(placed, 'before'), ...numbersOf(placed, 'after')])) {
    kept.push({ together: false, runs: within(from, start) })
    kept.push({ together: true, runs: within(start, end) })
    from = end
  }
  kept.push({ together: false, runs: within(from, length) })
  return kept.filter(({ runs }) => runs.length > 0)
}

/** Where the numbers of one text stand among the words of both. */
function numbersOf(placed: PlacedRun[], side: 'before' | 'after'): Span[] {
  let length = 0
  const own = placed
    .filter((run) => run.in === side || run.in === 'both')
    .map((run) => {
      const at = length
      length += run.words.length
      return { ...run, at }
    })
  // Asked from left to right: no run is come back to.
  let last = 0
  const placeOf = (offset: number) => {
    while (last + 1 < own.length && own[last + 1]!.at <= offset) last++
    const run = own[last]!
    return run.start + offset - run.at
  }
  return keptTogether(own.map(({ words }) => words).join(''), []).map(({ start, end }) => ({
    start: placeOf(start),
    end: placeOf(end - 1) + 1,
  }))
}

/** What of the runs stands in a stretch, for stretches that are asked for from left to right. */
function cutter(placed: PlacedRun[]): (from: number, to: number) => DifferenceRun[] {
  let first = 0
  return (from, to) => {
    while (first < placed.length && placed[first]!.end <= from) first++
    const cut: DifferenceRun[] = []
    for (let at = first; at < placed.length && placed[at]!.start < to; at++) {
      const { words, in: side, start } = placed[at]!
      cut.push({ words: words.slice(Math.max(0, from - start), to - start), in: side })
    }
    return cut
  }
}
