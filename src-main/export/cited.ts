import type { Citation, CitedSource } from '../model/note'
import type { Span } from '../model/span'

/** A citation with its source, and its span in code points as the world outside counts. */
export interface Cited {
  citation: Citation
  source: CitedSource
  chars: Span
}

export type CitedById = ReadonlyMap<number, Cited>

/** The id of the citation that a link in a note's body leads to, or null. */
export function citationOf(url: string): number | null {
  const match = /^florilege:\/\/citation\/(\d+)$/.exec(url)
  return match ? Number(match[1]) : null
}
