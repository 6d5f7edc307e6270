/** The ids with one of them moved to a place, the others keeping their order. */
export function movedTo(ids: number[], id: number, place: number): number[] {
  const others = ids.filter((other) => other !== id)
  return others.length === ids.length ? ids : others.toSpliced(Math.max(0, place), 0, id)
}

export function sameOrder(left: number[], right: number[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index])
}

/** How many columns stand in each row: all in one where each has its least width, else rows as equal as can be. */
export function columnsPerRow(count: number, width: number, least: number): number {
  const fit = Math.max(1, Math.floor(width / least))
  return Math.max(1, Math.ceil(count / Math.ceil(count / fit)))
}
