import { toString } from 'mdast-util-to-string'
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { citationOf } from './cited'
import { parseMarkdown } from './syntax'

const longestTitle = 80
const longestExcerpt = 200

/** The citations that a note's body links to, each once, in their order. */
export function citationsIn(body: string): number[] {
  const ids = new Set<number>()
  visit(parseMarkdown(body), 'link', ({ url }) => {
    const id = citationOf(url)
    if (id !== null) ids.add(id)
  })
  return [...ids]
}

/** What lists show of a note: the title a person gave or its first line, and the first words below it without Markdown. */
export function gistOf(title: string, body: string): { title: string; excerpt: string; empty: boolean } {
  const lines = linesOf(parseMarkdown(body))
  const [first = ''] = lines
  const given = withoutHeadingMark(title.trim())
  const excerpt = given ? lines : lines.slice(1)
  return {
    title: given || shortened(first, longestTitle),
    excerpt: shortened(excerpt.join(' '), longestExcerpt),
    empty: lines.length === 0,
  }
}

/** A title is a heading already: who is used to Markdown writes its mark before it all the same. */
function withoutHeadingMark(title: string): string {
  return title.replace(/^#{1,6}\s+/, '')
}

function linesOf(tree: Root): string[] {
  return tree.children
    .filter(({ type }) => type !== 'yaml' && type !== 'definition' && type !== 'footnoteDefinition')
    .map((node) => wordsOf(node).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** Cells and items are words apart, though nothing stands between them. */
function wordsOf(node: RootContent): string {
  switch (node.type) {
    case 'table':
    case 'tableRow':
      return node.children.map(wordsOf).filter(Boolean).join(' · ')
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.map(wordsOf).filter(Boolean).join(' ')
    default:
      return toString(node)
  }
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}
