import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { ReadDocument } from '../model/document'
import { assemble, type Piece } from './assemble'
import { decode } from './encoding'
import { fileTitle } from './file-title'
import { readFrontMatter } from './front-matter'
import { tooCostly } from './markdown-limits'
import { piecesOf } from './markdown-pieces'

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])
const parser = plain().use(remarkGfm)

/** A parser that leaves some constructs as they stand; tables and the like are left then, too. */
function parserWithout(constructs: string[]) {
  if (!constructs.length) return parser
  const { micromarkExtensions = [] } = plain.data()
  return plain().data('micromarkExtensions', [...micromarkExtensions, { disable: { null: constructs } }])
}

/** Markdown as a person reads it: the words without the marks that shape them. */
export function readMarkdown(name: string, bytes: Uint8Array): ReadDocument {
  const source = decode(name, bytes).replace(/^\ufeff+/, '')
  const tree: Root = parserWithout(tooCostly(source)).parse(source)
  const head = tree.children[0]
  const { title: stated, ...said } = readFrontMatter(head?.type === 'yaml' ? head.value : '')
  const pieces = piecesOf(tree)
  const heading = takeTitle(pieces, stated)
  return { title: stated ?? heading ?? fileTitle(name), ...said, captured: null, ...assemble(pieces) }
}

/** A first heading of the first level is the title, unless the front matter gives another. */
function takeTitle(pieces: Piece[], stated: string | null): string | null {
  const first = pieces[0]
  if (first?.kind !== 'heading' || first.level !== 1) return null
  if (stated !== null && stated !== first.words) return null
  pieces[0] = { kind: 'title', words: first.words }
  return first.words.trim() || null
}
