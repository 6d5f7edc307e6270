import type { Literal } from 'mdast'
import type { Options } from 'remark-stringify'

/** A node for someone's exact words: they come back equal through any CommonMark parser, and nothing in them acts. */
export interface Words extends Literal {
  type: 'words'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    words: Words
  }
  interface RootContentMap {
    words: Words
  }
}

type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>

/** Words as a node; bidirectional controls still open at their end are closed behind them. */
export function wordsNode(value: string): Words {
  return { type: 'words', value: value + closersOf(value) }
}

// What Markdown or a note program reads as its own: links, emphasis, code, tables, tags, mentions, mathematics,
// comments, templates, highlights and fields.
const special = /[<>[\]*_`~|$^\\#@\n\t]|&(?=[#\w])|%{2,}|={2,}|:{2,}|\{{2,}|\}{2,}/g
const references: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '\n': '&#xA;',
  '\t': '&#x9;',
}

/** Escapes what acts anywhere; what acts only at the start of a line is left to the printer's own rules. */
export const writeWords: Handler = (node: Words, _parent, state, info) => {
  let written = ''
  let end = 0
  const safe = (piece: string, after: string) =>
    state.safe(piece, { ...info, before: written.slice(-1) || info.before, after })
  for (const match of node.value.matchAll(special)) {
    const escaped = [...match[0]].map((character) => references[character] ?? `\\${character}`).join('')
    written += safe(node.value.slice(end, match.index), escaped[0]!) + escaped
    end = match.index + match[0].length
  }
  return written + safe(node.value.slice(end), info.after)
}

const popDirection = '\u202c'
const popIsolate = '\u2069'

/** What closes the embeddings, overrides and isolates that a text opens and leaves open. */
export function closersOf(text: string): string {
  const open: string[] = []
  for (const [control] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (control === popIsolate) while (open.length && open.pop() !== popIsolate);
    else if (control !== popDirection) open.push(control >= '\u2066' ? popIsolate : popDirection)
    else if (open.at(-1) === popDirection) open.pop()
  }
  return open.reverse().join('')
}
