const newest = 3
const days = 7
const weeks = 5
const day = 86_400_000

/** Which backups to keep, of their times: the newest three, then one a day for a week and one a week for five. */
export function timesToKeep(times: readonly number[]): Set<number> {
  const sorted = [...times].sort((a, b) => b - a)
  return new Set([
    ...sorted.slice(0, newest),
    ...firstOfEach(sorted, (time) => Math.floor(time / day)).slice(0, days),
    // The first of January 1970 was a Thursday: weeks begin on Mondays.
    ...firstOfEach(sorted, (time) => Math.floor((time / day + 3) / 7)).slice(0, weeks),
  ])
}

function firstOfEach(times: number[], groupOf: (time: number) => number): number[] {
  return times.filter((time, index) => index === 0 || groupOf(time) !== groupOf(times[index - 1]!))
}

/** A file's name from its time, readable on every system, and back. */
export function nameOfTime(time: number): string {
  return `${new Date(time).toISOString().replaceAll(':', '-')}.library`
}

export function timeOfName(name: string): number | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.library$/.exec(name)
  return match ? Date.parse(`${match[1]}:${match[2]}:${match[3]}`) : null
}
