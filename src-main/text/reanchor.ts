import type { Span } from '../model/span'
import { contextOf } from './context'

/** A place in the text after, and how well it matches, from 0 to 1. */
interface Candidate extends Span {
  score: number
}

/** What became of one span of the text before, in the text after. Candidates come best first. */
export type Placement =
  | (Candidate & { state: 'found'; how: 'same place' | 'only place' | 'edits' | 'approximate' })
  | { state: 'proposed'; candidates: Candidate[] }
  | { state: 'orphan'; candidates: Candidate[] }

/**
 * Prepares a pair of texts, then tells of any number of spans of the one before where they stand in the one after.
 * Spans and places are UTF-16 code units, end exclusive.
 */
export function reanchoring(before: string, after: string): (span: Span) => Placement {
  return (span) => {
    const words = before.slice(span.start, span.end)
    const { prefix, suffix } = contextOf(before, span)
    if (!words.trim()) return { state: 'orphan', candidates: [] }
    if (
      after.slice(Math.max(0, span.start - prefix.length), span.end + suffix.length) ===
      prefix + words + suffix
    )
      return { state: 'found', ...span, how: 'same place', score: 1 }
    const places = placesOf(prefix + words + suffix, after, 2)
    if (places.length !== 1) return { state: 'orphan', candidates: [] }
    const start = places[0]! + prefix.length
    return { state: 'found', start, end: start + words.length, how: 'only place', score: 1 }
  }
}

function placesOf(words: string, text: string, most: number): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}
