import type { After } from '../model/after'

/** Where in a list of ids the next page begins: where the row it follows is gone, others have moved up into its place. */
export function goingOn(ids: number[], after: After | undefined): number {
  if (!after) return 0
  const place = ids.indexOf(after.id)
  return place >= 0 ? place + 1 : after.before
}
