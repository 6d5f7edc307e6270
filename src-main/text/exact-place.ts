import type { Span } from '../model/span'
import { contextOf } from './context'

/** Where words of one text stand in another: for certain, likely, or nowhere that is better than another place. */
export type Placement =
  ({ state: 'found' } & Span) | { state: 'proposed' | 'orphan'; candidates: readonly Span[] }

/** Finds spans of `before` in `after` by their exact words: at the only place, or at the only one with the same words around. */
export function reanchoring(before: string, after: string): (span: Span) => Placement {
  return (span) => {
    const words = before.slice(span.start, span.end)
    const places = placesOf(words, after)
    const { prefix, suffix } = contextOf(before, span)
    const leads = (place: Span) => after.slice(0, place.start).endsWith(prefix)
    const follows = (place: Span) => after.startsWith(suffix, place.end)
    const [first, ...more] = places.filter((place) => leads(place) && follows(place))
    if (first && !more.length) return { state: 'found', ...first }
    const [only, ...others] = places
    if (!only || others.length) return { state: 'orphan', candidates: places }
    const telling = words.split(/\s+/).length >= 3 || leads(only) || follows(only)
    return telling ? { state: 'found', ...only } : { state: 'proposed', candidates: [only] }
  }
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}
