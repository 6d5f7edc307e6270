import type { Span } from '../../src-main/model/span'
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
  const from = firstWhere(pieces, ({ end }) => end > near.start)
  const shown = pieces.slice(
    from,
    firstWhere(pieces, ({ start }) => start >= near.end),
  )
  const rect = (piece: Piece<Text>) => piece.node.parentElement!.getBoundingClientRect()
  const at = firstWhere(shown, (piece) => rect(piece).bottom > top + height * part)
  return shown[at]?.start ?? near.end
}
