import { GFM, parser } from '@lezer/markdown'

/** A comment's words as they are drawn: a tree of few kinds of nodes, none of which can hold markup of its own. */
export type Drawn =
  | { type: 'text'; words: string }
  | { type: 'code'; words: string; block: boolean }
  | { type: 'break' }
  | { type: 'rule' }
  | { type: 'list'; ordered: boolean; inside: Drawn[] }
  | { type: 'strong' | 'emphasis' | 'struck' | 'paragraph' | 'heading' | 'quote' | 'item'; inside: Drawn[] }
  | { type: 'link'; address: string; inside: Drawn[] }

const markdown = parser.configure(GFM)
type SyntaxNode = ReturnType<typeof markdown.parse>['topNode']
type Between = Pick<SyntaxNode, 'from' | 'to'>

/** How many marks may lie in each other: what is nested deeper is shown as it is written, and no comment is too deep to draw. */
const deepest = 20

/** Reads a comment as Markdown. Pictures are their alternative words; HTML, tables and all else stay the words they are. */
export function drawnComment(comment: string): Drawn[] {
  return blocksIn(markdown.parse(comment).topNode, comment, 0)
}

/** What a comment says, on one line and without marks. */
export function plainComment(comment: string): string {
  return plain(drawnComment(comment)).replace(/\s+/g, ' ').trim()
}

function plain(nodes: Drawn[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.words
      if (node.type === 'code') return node.block ? ` ${node.words} ` : node.words
      if (node.type === 'break' || node.type === 'rule') return ' '
      return inlineNodes.has(node.type) ? plain(node.inside) : ` ${plain(node.inside)} `
    })
    .join('')
}

const inlineNodes = new Set<Drawn['type']>(['strong', 'emphasis', 'struck', 'link'])
const inlineTypes = { StrongEmphasis: 'strong', Emphasis: 'emphasis', Strikethrough: 'struck' } as const
const marks = /Mark$|^(URL|LinkTitle|LinkLabel|CodeInfo)$/

function blocksIn(parent: SyntaxNode, source: string, depth: number): Drawn[] {
  if (depth > deepest) return [asWritten(parent, source)]
  return childrenOf(parent).flatMap((node) => block(node, source, depth + 1))
}

function block(node: SyntaxNode, source: string, depth: number): Drawn[] {
  const { name } = node
  if (name === 'Paragraph' || name === 'Task')
    return [{ type: 'paragraph', inside: inlineIn(node, source, depth) }]
  if (/Heading\d$/.test(name)) return [{ type: 'heading', inside: inlineIn(node, source, depth) }]
  if (name === 'Blockquote') return [{ type: 'quote', inside: blocksIn(node, source, depth) }]
  if (name === 'HorizontalRule') return [{ type: 'rule' }]
  if (name === 'BulletList' || name === 'OrderedList')
    return [{ type: 'list', ordered: name === 'OrderedList', inside: blocksIn(node, source, depth) }]
  if (name === 'ListItem') return [{ type: 'item', inside: blocksIn(node, source, depth) }]
  if (name === 'FencedCode' || name === 'CodeBlock') {
    const lines = node.getChildren('CodeText').map(({ from, to }) => source.slice(from, to))
    return [{ type: 'code', words: lines.join(''), block: true }]
  }
  return marks.test(name) ? [] : [asWritten(node, source)]
}

function asWritten({ from, to }: SyntaxNode, source: string): Drawn {
  return { type: 'paragraph', inside: [text(source.slice(from, to))] }
}

/** The words between a node's children are its text; the children themselves are drawn by what they are. */
function inlineIn(
  parent: SyntaxNode,
  source: string,
  depth: number,
  { from, to }: Between = parent,
): Drawn[] {
  if (depth > deepest) return [text(source.slice(from, to))]
  const drawn: Drawn[] = []
  let at = from
  for (const node of childrenOf(parent)) {
    if (node.from < from || node.to > to) continue
    if (node.from > at) drawn.push(text(source.slice(at, node.from)))
    drawn.push(...inline(node, source, depth + 1))
    at = node.to
  }
  if (at < to) drawn.push(text(source.slice(at, to)))
  return drawn
}

function inline(node: SyntaxNode, source: string, depth: number): Drawn[] {
  const { name } = node
  const words = source.slice(node.from, node.to)
  if (name in inlineTypes)
    return [{ type: inlineTypes[name as keyof typeof inlineTypes], inside: inlineIn(node, source, depth) }]
  if (name === 'Link' || name === 'Image') return link(node, source, depth)
  if (name === 'Autolink') return address(words.slice(1, -1))
  // An address that stands by itself, as GFM reads them.
  if (name === 'URL') return address(words)
  if (name === 'InlineCode') return [{ type: 'code', words: words.replace(/^`+ ?|`+$/g, ''), block: false }]
  if (name === 'Escape') return [text(words.slice(1))]
  if (name === 'HardBreak') return [{ type: 'break' }]
  return marks.test(name) ? [] : [text(words)]
}

function link(node: SyntaxNode, source: string, depth: number): Drawn[] {
  const [open, close] = node.getChildren('LinkMark')
  const url = node.getChild('URL')
  if (!open || !close || !url) return [text(source.slice(node.from, node.to))]
  const inside = inlineIn(node, source, depth, { from: open.to, to: close.from })
  // Nothing is ever loaded: a picture is what its words say of it.
  if (node.name === 'Image') return inside
  return [{ type: 'link', address: source.slice(url.from, url.to), inside }]
}

function address(words: string): Drawn[] {
  return [{ type: 'link', address: words, inside: [text(words)] }]
}

function text(words: string): Drawn {
  return { type: 'text', words }
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** The `florilege://` address that a place in a comment's source lies in, or in whose link. */
export function addressAt(source: string, place: number): string | null {
  const links = source.matchAll(/(?:\[(?:\\.|[^\]\\])*\]\(|<)?(florilege:\/\/[\w/-]+)/gi)
  for (const { index, 0: whole, 1: found } of links)
    if (found && index <= place && place <= index + whole.length) return found
  return null
}
