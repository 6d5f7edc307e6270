import type { Span } from '../../src-main/model/span'
import type { BlockGroup } from './blocks'
import type { Piece } from './text-ranges'

/** Some blocks that follow each other: what the window lays out or skips as one. */
export interface Chunk extends Span {
  element: HTMLElement
}

/** The chunks of a text and, in order, the text nodes in them. */
interface DrawnBlocks {
  chunks: Chunk[]
  pieces: Piece<Text>[]
}

const chunkLength = 6_000
// Guesses for what is not laid out yet: characters and pixels a line, so that the scroll bar is about right.
const lineLength = 66
const lineHeight = 29

/**
 * Draws a text, one text node a block. By hand, since a long text has ten thousand blocks that never change; in chunks,
 * so that only those near the window are laid out.
 */
export function drawBlocks(into: HTMLElement, groups: BlockGroup[]): DrawnBlocks {
  const chunks: Chunk[] = []
  const pieces: Piece<Text>[] = []
  let height = 0
  for (const group of groups) {
    let chunk = chunks.at(-1)
    if (!chunk || group.start - chunk.start > chunkLength) {
      chunk = { element: document.createElement('div'), start: group.start, end: group.start }
      chunk.element.className = 'chunk'
      chunks.push(chunk)
      height = 0
    }
    const parent =
      group.kind === 'list' ? chunk.element.appendChild(document.createElement('ul')) : chunk.element
    for (const block of group.blocks) {
      const element = document.createElement(block.tag)
      element.className = group.kind === 'cells' ? 'block cell' : 'block'
      const node = document.createTextNode(block.words)
      element.append(node)
      parent.append(element)
      pieces.push({ node, start: block.start, end: block.end })
      chunk.end = block.end
      height += Math.ceil(block.words.length / lineLength) * lineHeight + 15
    }
    chunk.element.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`)
  }
  into.replaceChildren(...chunks.map(({ element }) => element))
  return { chunks, pieces }
}
