import type { Block, BlockKind } from '../model/document'
import { normalize } from '../text/normalize'

/** A block's words before they have a place. */
export interface Piece {
  kind: BlockKind
  level?: number
  words: string
  /** The label of the page it begins on, or when it is said. */
  page?: string
  /** What stands before it, unless it is the first. */
  gap?: string
}

/** Puts pieces one after the other: the text that a person reads, and where each block stands in it. */
export function assemble(pieces: Piece[]): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  for (const { kind, level, words, page, gap = '\n\n' } of pieces) {
    const clean = normalize(words).trim()
    if (!clean) continue
    if (length) {
      parts.push(gap)
      length += gap.length
    }
    blocks.push({
      kind,
      ...(level === undefined ? {} : { level }),
      start: length,
      end: length + clean.length,
      ...(page === undefined ? {} : { page }),
    })
    parts.push(clean)
    length += clean.length
  }
  return { text: parts.join(''), blocks }
}
