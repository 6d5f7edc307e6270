import type { After } from '../model/after'
import { goingOn } from './going-on'
import { notesIn, type StoredNote } from './notes'
import { matchingNotes } from './search-notes'
import type { Store } from './store'

interface Asked {
  query: string
  limit: number
  /** The last note of the page before; the first page without it. */
  after?: (After & { changedAt: string }) | undefined
}

/** A page of the notes: those changed last first, or those that answer best what was typed. */
export function listNotes(
  store: Store,
  { query, limit, after }: Asked,
): { rows: StoredNote[]; total: number } {
  const notes = notesIn(store)
  if (!query.trim()) return { rows: notes.page(limit, after ?? null), total: notes.total() }
  const found = matchingNotes(store, query)
  const from = goingOn(found, after)
  return { rows: notes.of(found.slice(from, from + limit)), total: found.length }
}
