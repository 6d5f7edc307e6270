import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { ReadDocument } from '../model/document'
import { normalize } from '../text/normalize'
import { compose } from './compose'
import { decode } from './encoding'
import { partFrontMatter } from './front-matter'
import { tooCostly } from './markdown-limits'
import { piecesOf } from './markdown-pieces'

const plain = unified().use(remarkParse)
const parser = plain().use(remarkGfm)

/** A parser that leaves some constructs as they stand; tables and the like are left then, too. */
function parserWithout(constructs: string[]) {
  if (!constructs.length) return parser
  const { micromarkExtensions = [] } = plain.data()
  return plain().data('micromarkExtensions', [...micromarkExtensions, { disable: { null: constructs } }])
}

/** Markdown as a person reads it: the words without the marks that shape them, then its notes. */
export function readMarkdown(name: string, bytes: Uint8Array): ReadDocument {
  const { text, ...remarks } = decode(name, bytes)
  const { said, body } = partFrontMatter(normalize(text))
  const tree: Root = parserWithout(tooCostly(body)).parse(body)
  return { ...compose(name, said, piecesOf(tree)), ...remarks }
}
