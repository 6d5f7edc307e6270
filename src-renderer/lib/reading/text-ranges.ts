import type { Span } from '../../../src-main/model/span'

/** A text node and the span of the document's text that it shows. Pieces follow each other without overlap. */
export interface Piece<Node> extends Span {
  node: Node
  /** On the page, something that is no part of the text stands between it and the next. */
  apart?: true
}

/** Where a range begins and ends, as `StaticRange` takes it. */
export interface Boundaries<Node> {
  startContainer: Node
  startOffset: number
  endContainer: Node
  endOffset: number
}

/** The nodes that show a span; null where nothing of it is shown. Ends between two pieces move to the nearest words inside. */
export function boundariesOf<Node>(pieces: Piece<Node>[], span: Span): Boundaries<Node> | null {
  const first = pieces[firstWhere(pieces, (piece) => piece.end > span.start)]
  const last = pieces[firstWhere(pieces, (piece) => piece.start >= span.end) - 1]
  if (!first || !last || first.start > last.start) return null
  const startOffset = Math.max(span.start, first.start) - first.start
  const endOffset = Math.min(span.end, last.end) - last.start
  if (first === last && startOffset >= endOffset) return null
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset }
}

/** A span in as many parts as it has on the page, so that what stands between is not drawn on: only a title stands apart. */
export function partsOnPage<Node>([title]: Piece<Node>[], span: Span): Span[] {
  if (!title?.apart || span.start >= title.end || span.end <= title.end) return [span]
  return [
    { start: span.start, end: title.end },
    { start: title.end, end: span.end },
  ]
}

/**
 * The offset in the document's text of a place in the page, whatever node it is in: `isAfter` says whether a piece
 * begins at or after the place. A selection's end that has run on to the next paragraph belongs to the words before it.
 */
export function offsetOf<Node>(
  pieces: Piece<Node>[],
  place: { node: unknown; offset: number; edge: 'start' | 'end' },
  isAfter: (node: Node) => boolean,
): number | null {
  const index = firstWhere(pieces, (piece) => isAfter(piece.node))
  // A place in a text node lies after that node's own beginning, or exactly on it.
  const own = [pieces[index], pieces[index - 1]].find((piece) => piece?.node === place.node)
  if (own && !(place.edge === 'end' && place.offset === 0)) return Math.min(own.start + place.offset, own.end)
  const before = pieces[index - 1]
  const after = pieces[index]
  return (place.edge === 'end' ? (before?.end ?? after?.start) : (after?.start ?? before?.end)) ?? null
}

/** The index of the first item for which `holds`, which must hold for all after it; the length where it never does. */
export function firstWhere<Item>(items: Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
