import type { syntaxTree } from '@codemirror/language'
import { labelWords, parseLink, type NoteLink } from '../note-links'

/** What the Markdown parser makes of a text. */
type Tree = ReturnType<typeof syntaxTree>

/** A `florilege://` link where it stands in a note's text. */
export interface FoundLink extends NoteLink {
  from: number
  to: number
  /** The words between its brackets, as a person reads them. */
  words: string
  /** Whether nothing else stands on its line. */
  alone: boolean
  /** Whether the person has put quotation marks around it already. */
  marked: boolean
}

/**
 * The links of a note, in order. The addresses are looked for in the text, which is quick in a long one; the tree then
 * says whether each is a link and no piece of code.
 */
export function findLinks(text: string, tree: Tree): FoundLink[] {
  return [...text.matchAll(/\]\(florilege:\/\//g)].flatMap(({ index }) => linkAt(text, tree, index) ?? [])
}

function linkAt(text: string, tree: Tree, bracket: number): FoundLink | null {
  const address = tree.resolveInner(bracket + 2, 1)
  const link = address.parent
  if (address.name !== 'URL' || link?.name !== 'Link') return null
  const named = parseLink(text.slice(address.from, address.to))
  const { from, to } = link
  const label = text.slice(from + 1, bracket)
  // A label over two lines is legal Markdown but nothing that could be drawn as one piece.
  if (!named || label.includes('\n')) return null
  return {
    ...named,
    from,
    to,
    words: labelWords(label),
    alone: isAlone(text, from, to),
    marked: isMarked(text, from),
  }
}

function isAlone(text: string, from: number, to: number): boolean {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  return text.slice(start, end < 0 ? undefined : end).trim() === text.slice(from, to)
}

function isMarked(text: string, from: number): boolean {
  return /[«“"„‘‹][\s\u00a0\u202f]?$/.test(text.slice(Math.max(0, from - 2), from))
}
