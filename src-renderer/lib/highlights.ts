import type { Span } from '../../src-main/model/span'
import { boundariesOf, type Piece } from './text-ranges'

/** The marks' names, to which `styles/marks.css` gives a look, in the order they are painted: later ones lie above. */
export const markNames = [
  'quote',
  'quote-reported',
  'quote-doubtful',
  'quote-reported-doubtful',
  'annotation-yellow',
  'annotation-orange',
  'annotation-red',
  'annotation-pink',
  'annotation-purple',
  'annotation-blue',
  'annotation-green',
  'annotation-grey',
  'figure',
  'figure-doubtful',
  'date',
  'date-doubtful',
  'deal',
  'deal-doubtful',
  'person',
  'person-doubtful',
  'organization',
  'organization-doubtful',
  'media',
  'media-doubtful',
  'place',
  'place-doubtful',
  'product',
  'product-doubtful',
  'event',
  'event-doubtful',
] as const

// What the reader does lies above what was found.
const highlightNames = [...markNames, 'chosen', 'kept', 'flash'] as const

export type HighlightName = (typeof highlightNames)[number]

/** Draws spans of the text under a name, in place of those it had: no element is added, so selection stays native. */
export function highlight(name: HighlightName, pieces: Piece<Text>[], spans: Span[]): void {
  const ranges = spans.flatMap((span) => {
    const boundaries = boundariesOf(pieces, span)
    return boundaries ? [new StaticRange(boundaries)] : []
  })
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const drawn = new Highlight(...ranges)
  drawn.priority = highlightNames.indexOf(name)
  CSS.highlights.set(name, drawn)
}

export function clearHighlights(): void {
  for (const name of highlightNames) CSS.highlights.delete(name)
}
