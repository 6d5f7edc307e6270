import type { Span } from '../../../src-main/model/span'
import { rectOf } from './page-text'
import type { Chunk } from './draw-blocks'
import { firstWhere, type Piece } from './text-ranges'

/** The words that stand in a scrolled stage, and half as much again above and below. */
export function nearSpan(stage: HTMLElement, chunks: Chunk[]): Span {
  const { top, bottom, height } = stage.getBoundingClientRect()
  const rect = ({ element }: Chunk) => element.getBoundingClientRect()
  const first = firstWhere(chunks, (chunk) => rect(chunk).bottom > top - height / 2)
  const after = firstWhere(chunks, (chunk) => rect(chunk).top > bottom + height / 2)
  // The title stands above the first chunk.
  return { start: first === 0 ? 0 : (chunks[first]?.start ?? 0), end: chunks[after - 1]?.end ?? 0 }
}

/** A character that stands at the top of a stage, and how many pixels below. */
export interface TopPlace {
  offset: number
  below: number
}

/** The first character that is not scrolled away, to the line and not to the paragraph. */
export function topPlace(stage: HTMLElement, pieces: Piece<Text>[], near: Span): TopPlace {
  const { top } = stage.getBoundingClientRect()
  const start = readAt(stage, pieces, near, 0)
  const first = firstWhere(pieces, ({ end }) => end > start)
  const parent = pieces[first]?.node.parentElement
  let after = first
  while (after < pieces.length && pieces[after]!.node.parentElement === parent) after++
  const block = pieces.slice(first, after)
  // A space at the end of a line has no place of its own: the characters after it have.
  const rect = (offset: number) => rectOf(block, { start: offset, end: offset + 3 })
  let low = start
  let high = (block.at(-1)?.end ?? start + 1) - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rect(middle)?.bottom ?? Infinity) > top + 4) high = middle
    else low = middle + 1
  }
  return { offset: low, below: (rect(low)?.top ?? top) - top }
}

/** Where the words begin that stand so far down the stage, as a part of its height; sought among those near it. */
export function readAt(stage: HTMLElement, pieces: Piece<Text>[], near: Span, part: number): number {
  const { top, height } = stage.getBoundingClientRect()
  const shown = piecesIn(pieces, near)
  const at = firstWhere(shown, (piece) => blockOf(piece).bottom > top + height * part)
  return shown[at]?.start ?? near.end
}

function piecesIn(pieces: Piece<Text>[], near: Span): Piece<Text>[] {
  const from = firstWhere(pieces, ({ end }) => end > near.start)
  return pieces.slice(
    from,
    firstWhere(pieces, ({ start }) => start >= near.end),
  )
}

/** Where the paragraph of a piece stands. */
const blockOf = (piece: Piece<Text>) => piece.node.parentElement!.getBoundingClientRect()

/**
 * Where the first paragraph begins that stands in the stage from its first line on; where none does, the one that fills
 * it.
 */
export function firstWhole(stage: HTMLElement, pieces: Piece<Text>[], near: Span): number {
  const { top, bottom } = stage.getBoundingClientRect()
  const shown = piecesIn(pieces, near)
  const first = shown[firstWhere(shown, (piece) => blockOf(piece).top >= top)]
  return first && blockOf(first).bottom <= bottom ? first.start : readAt(stage, pieces, near, 0)
}

/** Scrolls a stage as little as is needed for a span to stand well inside it. */
export function bringInto(stage: HTMLElement, pieces: Piece<Text>[], span: Span): void {
  const rect = rectOf(pieces, span)
  if (!rect) return
  const { top, bottom, height } = stage.getBoundingClientRect()
  if (rect.top >= top + 48 && rect.bottom <= bottom - 48) return
  stage.scrollTop += rect.top - top - height / 3
  // Paragraphs far away have a guessed height until they come near: the second measure is the true one.
  const true_ = rectOf(pieces, span)
  if (true_ && (true_.top < top || true_.bottom > bottom)) stage.scrollTop += true_.top - top - height / 3
}

/** Scrolls a stage until an offset stands so far below its top. */
export function hold(stage: HTMLElement, pieces: Piece<Text>[], { offset, below }: TopPlace): void {
  const away = () => {
    const rect = rectOf(pieces, { start: offset, end: offset + 1 })
    return rect ? rect.top - stage.getBoundingClientRect().top - below : 0
  }
  stage.scrollTop += away()
  // Paragraphs far away have a guessed height until they come near: the second measure is the true one.
  stage.scrollTop += away()
}

/** How far down the window a span begins; null where it is not drawn. */
export function heightOf(pieces: Piece<Text>[], span: Span): number | null {
  return rectOf(pieces, span)?.top ?? null
}

/** Scrolls a stage until a span begins so far down the window, as near as the text allows. */
export function bringTo(stage: HTMLElement, pieces: Piece<Text>[], span: Span, height: number): void {
  const away = () => (heightOf(pieces, span) ?? height) - height
  stage.scrollTop += away()
  // The second measure is the true one, as above.
  stage.scrollTop += away()
}

/** Whether a span stood in a stage of the height before, and does no longer. */
export function fellBelow(
  stage: HTMLElement,
  pieces: Piece<Text>[],
  span: Span,
  heights: { before: number; now: number },
): boolean {
  const bottom = (rectOf(pieces, span)?.bottom ?? 0) - stage.getBoundingClientRect().top
  return bottom > heights.now && bottom <= heights.before
}

/** At which height each span begins, as margins count it; those that are not drawn are left out. */
export function topsOf<Entry extends Span>(
  stage: HTMLElement,
  pieces: Piece<Text>[],
  entries: Entry[],
): (Entry & { top: number })[] {
  const top = stage.getBoundingClientRect().top - stage.scrollTop
  return entries.flatMap((entry) => {
    const rect = rectOf(pieces, entry)
    return rect ? [{ ...entry, top: rect.top - top }] : []
  })
}
