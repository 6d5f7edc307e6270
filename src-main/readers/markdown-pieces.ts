import type { FootnoteDefinition, List, Nodes, Parents, Root } from 'mdast'
import type { Piece } from './assemble'

/** Where a node stands: what its words become, and what goes before them. */
interface Place {
  node: Nodes
  kind: Piece['kind']
  gap: string
  label: string
}

/** The blocks of a Markdown tree, in order, then its notes by their numbers. */
export function piecesOf(tree: Root): Piece[] {
  const { pieces, called, notes } = piecesIn(tree)
  let number = 0
  // A note may call another.
  for (const id of called) {
    number++
    const note = notes.get(id)
    if (!note) continue
    notes.delete(id)
    const read = piecesIn(note)
    for (const other of read.called) called.add(other)
    const words = read.pieces.map((piece) => piece.words).join('\n')
    pieces.push({ kind: 'list item', words: `${number}. ${words}` })
  }
  return pieces
}

interface ReadNode {
  pieces: Piece[]
  /** The notes that its words call, in order. */
  called: Set<string>
  notes: Map<string, FootnoteDefinition>
}

/** A loop, not recursion: lists can be nested deeper than any stack. */
function piecesIn(root: Root | FootnoteDefinition): ReadNode {
  const pieces: Piece[] = []
  const called = new Set<string>()
  const notes = new Map<string, FootnoteDefinition>()
  const waiting: Place[] = [{ node: root, kind: 'paragraph', gap: '\n\n', label: '' }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { node } = place
    if (node.type === 'footnoteDefinition' && node !== root) {
      notes.set(node.identifier, node)
      continue
    }
    const piece = pieceOf(place, called)
    if (piece) pieces.push(piece)
    else if ('children' in node) waiting.push(...placesIn(node, place).reverse())
  }
  return { pieces, called, notes }
}

function pieceOf({ node, kind, gap, label }: Place, called: Set<string>): Piece | null {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: node.depth, words: wordsIn(node, called), gap }
    case 'paragraph':
    case 'tableCell':
      return { kind, words: label + wordsIn(node, called), gap }
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

/** The words of a block's inline nodes; pictures have none, and calls of notes are told apart. */
function wordsIn(block: Parents, called: Set<string>): string {
  const words: string[] = []
  const waiting: Nodes[] = [...block.children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') words.push(node.value.replace(/[ \t]*\n[ \t]*/g, ' '))
    else if (node.type === 'inlineCode') words.push(node.value)
    else if (node.type === 'break') words.push('\n')
    else if (node.type === 'footnoteReference') called.add(node.identifier)
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
