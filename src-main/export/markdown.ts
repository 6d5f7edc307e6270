import type { Blockquote, Link, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Note } from '../model/note'
import { fold } from '../text/folding'
import { citationOf, type Cited, type CitedById } from './cited'
import { footnoteOf, footnoteReference, speakerWords } from './footnotes'
import { frontMatterOf, keysOf } from './front-matter'
import { endsOpen } from '../text/quote-marks'
import { parseMarkdown, printMarkdown } from './syntax'
import { wordsNode } from './words'

/** A note as a Markdown file that stands by itself: its sources in front, each citation traceable to the character. */
export function toMarkdown(note: Note, citations: CitedById): string {
  const tree = parseMarkdown(note.body)
  const own = takeFrontMatter(tree)
  const cited = new Map<Cited, boolean>()
  quoteAlone(tree, citations, cited)
  quoteInline(tree, citations, cited)
  unlink(tree)
  tree.children.push(...[...cited].map(([citation, exactShown]) => footnoteOf(citation, exactShown)))
  const sources = new Map([...cited.keys()].map(({ source }) => [source.id, source]))
  tree.children.unshift(frontMatterOf(note, [...sources.values()], own))
  return printMarkdown(tree)
}

/** Front matter that is no list of keys stays readable, as code. */
function takeFrontMatter(tree: Root): Record<string, unknown> {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return {}
  const keys = keysOf(first.value)
  tree.children.splice(0, 1, ...(keys ? [] : [{ type: 'code' as const, lang: 'yaml', value: first.value }]))
  return keys ?? {}
}

/** A citation alone in its paragraph becomes a block of its exact words, in their own typography, with who said them. */
function quoteAlone(tree: Root, citations: CitedById, cited: Map<Cited, boolean>): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [link, ...more] = paragraph.children.filter((child) => !isBlank(child))
    const found = link?.type === 'link' && !more.length ? citations.get(citationOf(link.url) ?? 0) : undefined
    if (!found || !parent || index === undefined || !showsWords(link as Link, found)) return
    cited.set(found, true)
    replace(parent, index, [blockOf(found)])
    return SKIP
  })
}

function blockOf(cited: Cited): Blockquote {
  const { citation, source } = cited
  const paragraphs = citation.words.split(/\s*\n\s*/).filter(Boolean)
  const attribution: PhrasingContent[] = [
    wordsNode(citation.speaker ? `— ${speakerWords(cited)}, ` : '— '),
    { type: 'emphasis', children: [wordsNode(source.title || source.fileName)] },
    footnoteReference(cited),
  ]
  return {
    type: 'blockquote',
    children: [...paragraphs.map((words) => paragraphOf([wordsNode(words)])), paragraphOf(attribution)],
  }
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/**
 * Among other words, a citation stands between its source's marks; words of the person's own are left theirs. What nobody
 * said so stands between none: it is slanted where it is reported, and of a mere figure the footnote has the exact words.
 */
function quoteInline(tree: Root, citations: CitedById, cited: Map<Cited, boolean>): void {
  visit(tree, 'link', (link, index, parent) => {
    const found = citations.get(citationOf(link.url) ?? 0)
    if (!found || !parent || index === undefined) return
    const exact = showsWords(link, found)
    const shows = exact && found.citation.kind !== 'figure'
    cited.set(found, shows && cited.get(found) !== false)
    const shown = exact ? quoted(found, textBefore(parent, index)) : link.children
    replace(parent, index, [...shown, footnoteReference(found)])
    return [SKIP, index + shown.length + 1]
  })
}

function quoted(cited: Cited, before: string): PhrasingContent[] {
  const { kind, marks, words } = cited.citation
  if (kind === 'reported') return [{ type: 'emphasis', children: [wordsNode(words)] }]
  if (!marks || endsOpen(before)) return [wordsNode(words)]
  const { open, close } = marks
  return [{ type: 'text', value: open }, wordsNode(words), { type: 'text', value: close }]
}

/** Links to what only the program knows keep their words. */
function unlink(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith('florilege:') || !parent || index === undefined) return
    replace(parent, index, link.children)
    return [SKIP, index]
  })
}

function showsWords(link: Link, { citation }: Cited): boolean {
  return fold(toString(link)) === fold(citation.words)
}

function textBefore(parent: Parents, index: number): string {
  const before = parent.children[index - 1]
  return before?.type === 'text' ? before.value : ''
}

function isBlank(child: PhrasingContent): boolean {
  return child.type === 'text' && !child.value.trim()
}

/** The tree's types cannot know that what takes a node's place may stand there: it is of the same kind of content. */
function replace(parent: Parents, index: number, nodes: RootContent[]): void {
  ;(parent.children as RootContent[]).splice(index, 1, ...nodes)
}
