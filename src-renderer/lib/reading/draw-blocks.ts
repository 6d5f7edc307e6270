import type { Span } from '../../../src-main/model/span'
import type { BlockGroup } from './blocks'
import { directionOf } from './direction'
import { keptTogether } from './kept-together'
import type { Piece } from './text-ranges'
import type { TextSign } from './text-signs'

/** Some blocks that follow each other: what the window lays out or skips as one. */
export interface Chunk extends Span {
  element: HTMLElement
}

interface DrawnBlock extends Span {
  element: HTMLElement
  words: string
  pieces: Piece<Text>[]
  /** The signs among its words, as one string: it is drawn anew where they change. */
  signs: string
}

/** The chunks of a text and its blocks, in order. */
export interface DrawnBlocks {
  chunks: Chunk[]
  blocks: DrawnBlock[]
}

const chunkLength = 3_000
// Guesses for what is not laid out yet: characters and pixels a line, so that the scroll bar is about right.
const lineLength = 66
const lineHeight = 29

/**
 * Draws a text, one text node a block. By hand, since a long text has ten thousand blocks that never change; in chunks,
 * so that only those near the window are laid out.
 */
export function drawBlocks(into: HTMLElement, groups: BlockGroup[]): DrawnBlocks {
  const chunks: Chunk[] = []
  const blocks: DrawnBlock[] = []
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
      parent.append(element)
      const { start, end, words } = block
      const direction = directionOf(words)
      if (direction) element.dir = direction
      const drawn: DrawnBlock = { element, start, end, words, pieces: [], signs: '' }
      drawBlock(drawn, [])
      blocks.push(drawn)
      chunk.end = block.end
      height += Math.ceil(block.words.length / lineLength) * lineHeight + 15
    }
    chunk.element.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`)
  }
  into.replaceChildren(...chunks.map(({ element }) => element))
  return { chunks, blocks }
}

/**
 * Sets signs, in order, among the words of those blocks that a span touches: between text nodes, so that the words
 * themselves stay what they are when they are selected, copied or counted. Answers whether any block was drawn anew.
 */
export function drawSigns({ blocks }: DrawnBlocks, near: Span, signs: TextSign[]): boolean {
  let changed = false
  for (const block of blocks) {
    if (block.end <= near.start || block.start >= near.end) continue
    const own = signs.filter(({ at }) => at >= block.start && at <= block.end)
    const key = own.map(({ at, kind, words }) => `${at} ${kind} ${words}`).join('\n')
    if (key === block.signs) continue
    changed = true
    block.signs = key
    drawBlock(block, own)
  }
  return changed
}

function drawBlock(block: DrawnBlock, signs: TextSign[]): void {
  const { element, words } = block
  block.pieces = []
  const nodes: Node[] = []
  let into = nodes
  let from = block.start
  const writeUpTo = (end: number) => {
    if (end === from) return
    const node = document.createTextNode(words.slice(from - block.start, end - block.start))
    block.pieces.push({ node, start: from, end })
    into.push(node)
    from = end
  }
  const ahead = [...signs]
  const writeWithSigns = (end: number) => {
    for (let sign = ahead[0]; sign && sign.at < end; sign = ahead[0]) {
      writeUpTo(sign.at)
      into.push(elementOf(sign))
      ahead.shift()
    }
    writeUpTo(end)
  }
  const places = signs.map(({ at }) => at - block.start)
  for (const together of keptTogether(words, places)) {
    writeWithSigns(block.start + together.start)
    into = []
    writeWithSigns(block.start + together.end)
    nodes.push(onOneLine(into))
    into = nodes
  }
  writeWithSigns(block.end)
  nodes.push(...ahead.map(elementOf))
  element.replaceChildren(...nodes)
}

function onOneLine(nodes: Node[]): HTMLElement {
  const element = document.createElement('span')
  element.className = 'together'
  element.append(...nodes)
  return element
}

/** An element without text: the sign is drawn by a style, and so never copied. */
function elementOf({ kind, words, name }: TextSign): HTMLElement {
  const element = document.createElement('span')
  element.className = `sign ${kind}`
  element.dataset['words'] = words
  if (kind === 'hidden') {
    element.title = name
    element.role = 'img'
    element.ariaLabel = name
  }
  return element
}
