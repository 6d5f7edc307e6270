import type { Span } from '../../src-main/model/span'
import type { Chunk } from './draw-blocks'
import { firstWhere, type Piece } from './text-ranges'

/** The words that stand in a scrolled stage, and as much again above and below. */
export function nearSpan(stage: HTMLElement, chunks: Chunk[]): Span {
  const { top, bottom, height } = stage.getBoundingClientRect()
  const rect = ({ element }: Chunk) => element.getBoundingClientRect()
  const first = firstWhere(chunks, (chunk) => rect(chunk).bottom > top - height)
  const after = firstWhere(chunks, (chunk) => rect(chunk).top > bottom + height)
  // The title stands above the first chunk.
  return { start: first === 0 ? 0 : (chunks[first]?.start ?? 0), end: chunks[after - 1]?.end ?? 0 }
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
