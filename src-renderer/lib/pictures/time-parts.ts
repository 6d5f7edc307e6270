/** In milliseconds. */
export const day = 86_400_000

/** A stretch of time in which things stand: its first and last moment. */
export interface TimePart {
  first: number
  last: number
}

/** A shorter stretch without anything is never left out: days and months are read at a glance. */
const shortestGap = 365 * day
/** A gap is left out where it is so many times as long as all that would be left. */
const farOff = 3
const mostGaps = 3

/**
 * What is left of some stretches where one or a few lie far off from the others: the parts between the gaps that would
 * leave no room for anything else. One part where nothing is so far off, or nothing crowded.
 */
export function partsOf(stretches: readonly TimePart[]): TimePart[] {
  const runs = runsOf(stretches)
  const whole = { first: runs[0]!.first, last: runs.at(-1)!.last }
  const gaps = runs
    .slice(1)
    .map((run, index) => ({ from: runs[index]!.last, to: run.first }))
    .map((gap) => ({ ...gap, length: gap.to - gap.from }))
    .filter(({ length }) => length >= shortestGap)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostGaps)
  const different = new Set(stretches.map(({ first, last }) => `${first} ${last}`)).size
  for (let count = gaps.length; count > 0; count--) {
    const out = gaps.slice(0, count)
    const left = whole.last - whole.first - out.reduce((sum, { length }) => sum + length, 0)
    // Where each part is one thing alone, nothing is crowded.
    if (out.at(-1)!.length >= farOff * left && different > count + 1) return between(whole, out)
  }
  return [whole]
}

function between(whole: TimePart, gaps: { from: number; to: number }[]): TimePart[] {
  const inOrder = gaps.toSorted((one, other) => one.from - other.from)
  const firsts = [whole.first, ...inOrder.map(({ to }) => to)]
  const lasts = [...inOrder.map(({ from }) => from), whole.last]
  return firsts.map((first, index) => ({ first, last: lasts[index]! }))
}

/** Stretches that touch or overlap as one, in order. */
function runsOf(stretches: readonly TimePart[]): TimePart[] {
  const runs: TimePart[] = []
  for (const { first, last } of stretches.toSorted((one, other) => one.first - other.first)) {
    const run = runs.at(-1)
    if (run && first <= run.last) run.last = Math.max(run.last, last)
    else runs.push({ first, last })
  }
  return runs
}
