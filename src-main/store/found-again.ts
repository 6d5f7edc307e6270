import type { Origin } from '../model/mark'
import type { Span } from '../model/span'

/** A mark as it stands before its document is read again. */
export interface Standing extends Span {
  id: number
  origin: Origin
  rejected: number
  found_start: number | null
  found_end: number | null
}

/** How one table keeps the marks of a document. */
export interface Keeping<Find extends Span> {
  standing: Standing[]
  insert(find: Find): number
  update(id: number, find: Find): void
  remove(id: number): void
}

/**
 * Puts what was found in the place of what had been found. A mark found again at its span keeps its id; what a person
 * corrected, made or rejected stays, and its place is not filled again. Answers under which id each find now stands.
 */
export function keepFinds<Find extends Span>(keeping: Keeping<Find>, finds: Find[]): Map<Find, number> {
  const untouched = keeping.standing.filter((mark) => mark.origin === 'found' && !mark.rejected)
  const decided = keeping.standing.filter((mark) => mark.origin !== 'found' || mark.rejected)
  const known = new Map(untouched.map((mark) => [placeOf(mark), mark.id]))
  const ids = new Map<Find, number>()
  for (const find of finds.filter((find) => find.end > find.start)) {
    const id = known.get(placeOf(find))
    const decision = decided.find((mark) => takes(mark, find))
    if (id !== undefined) {
      keeping.update(id, find)
      known.delete(placeOf(find))
      ids.set(find, id)
    } else if (!decision) ids.set(find, keeping.insert(find))
    else if (!decision.rejected) ids.set(find, decision.id)
  }
  for (const id of known.values()) keeping.remove(id)
  return ids
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Whether a person's decision stands where this was found: on it, or on what had been found there. */
export function takes(mark: Omit<Standing, 'id'>, find: Span): boolean {
  if (mark.start === find.start && mark.end === find.end) return true
  if (mark.origin === 'made' && !mark.rejected) return false
  const start = mark.found_start ?? mark.start
  const end = mark.found_end ?? mark.end
  return find.start < end && start < find.end
}
