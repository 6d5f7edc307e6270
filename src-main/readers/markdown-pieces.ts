import type { List, Nodes, Parents, Root } from 'mdast'
import type { Piece } from './assemble'

/** Where a node stands: what its words become, and what goes before them. */
interface Place {
  node: Nodes
  kind: Piece['kind']
  gap: string
  label: string
}

/** The blocks of a Markdown tree, in order. A loop, not recursion: lists can be nested deeper than any stack. */
export function piecesOf(tree: Root): Piece[] {
  const pieces: Piece[] = []
  const waiting: Place[] = [{ node: tree, kind: 'paragraph', gap: '\n\n', label: '' }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const piece = pieceOf(place)
    if (piece) pieces.push(piece)
    else if ('children' in place.node) waiting.push(...placesIn(place.node, place).reverse())
  }
  return pieces
}

function pieceOf({ node, kind, gap, label }: Place): Piece | null {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: node.depth, words: wordsIn(node), gap }
    case 'paragraph':
    case 'tableCell':
      return { kind, words: label + wordsIn(node), gap }
    case 'code':
      return { kind, words: label + node.value, gap }
    case 'html':
      return { kind, words: withoutTags(node.value), gap }
    default:
      return null
  }
}

function placesIn(parent: Parents, { kind, gap, label }: Place): Place[] {
  return parent.children.map((node, index): Place => {
    const first = index === 0
    switch (parent.type) {
      case 'blockquote':
        return { node, kind: 'quote', gap: first ? gap : '\n\n', label: '' }
      case 'list':
        return { node, kind: listKind(kind), gap: first ? gap : '\n', label: numberOf(parent, index) }
      case 'listItem':
        return { node, kind, gap: first ? gap : '\n', label: first ? label : '' }
      case 'tableRow':
        return { node, kind: 'table cell', gap: first ? gap : '\t', label: '' }
      case 'table':
        return { node, kind, gap: first ? gap : '\n', label: '' }
      default:
        return { node, kind, gap: first ? gap : '\n\n', label: '' }
    }
  })
}

/** A list within a quotation is quoted all the same. */
function listKind(kind: Piece['kind']): Piece['kind'] {
  return kind === 'quote' ? 'quote' : 'list item'
}

function numberOf(list: List, index: number): string {
  return list.ordered ? `${(list.start ?? 1) + index}. ` : ''
}

/** The words of a block's inline nodes; pictures and references have none. */
function wordsIn(block: Parents): string {
  const words: string[] = []
  const waiting: Nodes[] = [...block.children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') words.push(node.value.replace(/[ \t]*\n[ \t]*/g, ' '))
    else if (node.type === 'inlineCode') words.push(node.value)
    else if (node.type === 'break') words.push('\n')
    else if ('children' in node) waiting.push(...[...node.children].reverse())
  }
  return words.join('')
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|title|textarea|noscript|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities.get(name)!)
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])
