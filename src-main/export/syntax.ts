import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { writeWords } from './words'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '*', handlers: { words: writeWords } })

/** Markdown as a tree: CommonMark, tables, footnotes and front matter. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}

/** The one way from a tree to Markdown, the same for the same tree. */
export function printMarkdown(tree: Root): string {
  return processor.stringify(tree)
}
