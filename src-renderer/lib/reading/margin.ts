/** What stands in the margin, and the height it wants to stand at. */
export interface Wanting {
  top: number
}

/** The same, in order, each pushed down where the one above would cover it. */
export function stack<Entry extends Wanting>(entries: Entry[], height: number, gap: number): Entry[] {
  let free = -Infinity
  return entries
    .toSorted((a, b) => a.top - b.top)
    .map((entry) => {
      const top = Math.max(entry.top, free)
      free = top + height + gap
      return { ...entry, top }
    })
}
