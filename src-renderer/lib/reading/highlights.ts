import type { Span } from '../../../src-main/model/span'
import { boundariesOf, partsOnPage, type Piece } from './text-ranges'

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
  'differs',
] as const

// What the reader does lies above what was found.
const highlightNames = [...markNames, 'hit-near', 'hit', 'hit-shown', 'chosen', 'kept', 'flash'] as const

export type HighlightName = (typeof highlightNames)[number]

/** Draws on one of the texts that the page shows. */
interface Highlighter {
  /** Draws spans under a name, in place of those it had here: no element is added, so selection stays native. */
  draw(name: HighlightName, pieces: Piece<Text>[], spans: Span[]): void
  /** Takes away all that was drawn here. */
  clear(): void
}

/** Highlights belong to the page: two texts beside each other share them, and each takes away only its own ranges. */
export function highlighter(): Highlighter {
  const own = new Map<HighlightName, StaticRange[]>()

  function put(name: HighlightName, ranges: StaticRange[]): void {
    const before = new Set<AbstractRange>(own.get(name))
    if (before.size === 0 && ranges.length === 0) return
    const others = [...(CSS.highlights.get(name) ?? [])].filter((range) => !before.has(range))
    own.set(name, ranges)
    if (others.length + ranges.length === 0) {
      CSS.highlights.delete(name)
      return
    }
    const drawn = new Highlight(...others, ...ranges)
    drawn.priority = highlightNames.indexOf(name)
    CSS.highlights.set(name, drawn)
  }

  return {
    draw(name, pieces, spans) {
      const parts = spans.flatMap((span) => partsOnPage(pieces, span))
      const ranges = parts.flatMap((part) => {
        const boundaries = boundariesOf(pieces, part)
        return boundaries ? [new StaticRange(boundaries)] : []
      })
      put(name, ranges)
    },
    clear: () => {
      for (const name of own.keys()) put(name, [])
    },
  }
}
