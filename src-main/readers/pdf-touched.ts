import { lettersOf } from './pdf-letters'
import type { Area } from './pdf-marked'
import type { Placed } from './pdf-places'

/** Letters of one line that an area covers, counted from the first of those placed. */
export interface Touch {
  placed: Placed
  from: number
  to: number
}

/** The letters under areas of a page, in the order in which the page draws them. A line is under an area that holds its base line. */
export function touchedBy(areas: Area[], placed: Placed[]): Touch[] {
  const touches = areas.flatMap((area) => placed.flatMap((each) => touchOf(area, each) ?? []))
  return touches.sort(
    (a, b) => a.placed.run.order - b.placed.run.order || a.placed.from - b.placed.from || a.from - b.from,
  )
}

function touchOf({ left, top, right, bottom }: Area, placed: Placed): Touch | null {
  const { run } = placed
  if (run.base <= top || run.base >= bottom || run.right <= left || run.left >= right) return null
  const edges = lettersOf(run)
  const isUnder = (index: number) => {
    const middle =
      (edges[placed.from + index]! + edges[Math.min(placed.from + index + 1, edges.length - 1)]!) / 2
    return middle > left && middle < right
  }
  const under = Array.from({ length: placed.length }, (_, index) => index).filter(isUnder)
  return under.length ? { placed, from: under[0]!, to: under.at(-1)! + 1 } : null
}

const leeway = 4
const mostTries = 20_000

/**
 * The same touches with ends such that together they say exactly `words`, which are what the page draws under the
 * areas: the width of letters is only estimated. Null where they cannot.
 */
export function fitted(touches: Touch[], words: string): Touch[] | null {
  const sought = folded(words)
  if (!sought) return null
  let tries = 0

  function fit(index: number, at: number): Touch[] | null {
    const touch = touches[index]
    if (!touch) return at === sought.length ? [] : null
    for (const [from, to] of nearEnds(touch)) {
      if (++tries > mostTries) return null
      const said = folded(wordsOf({ ...touch, from, to }))
      if (!sought.startsWith(said, at)) continue
      const rest = fit(index + 1, at + said.length)
      if (rest) return [{ ...touch, from, to }, ...rest]
    }
    return null
  }

  return fit(0, 0)
}

/** Ends near those of a touch, the nearest first. */
function nearEnds({ placed, from, to }: Touch): [number, number][] {
  const ends: [number, number][] = []
  for (let start = Math.max(0, from - leeway); start <= from + leeway; start++)
    for (let end = to - leeway; end <= Math.min(placed.length, to + leeway); end++)
      if (start < end) ends.push([start, end])
  const distance = ([start, end]: [number, number]) => Math.abs(start - from) + Math.abs(end - to)
  return ends.sort((a, b) => distance(a) - distance(b))
}

export function wordsOf({ placed, from, to }: Touch): string {
  return placed.run.words.slice(placed.from + from, placed.from + to)
}

/** Letters and figures alone, without accents: what drawing, hyphens and ligatures do not change. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
