import type { Citation } from '../../../src-main/model/note'

/** What a `florilege://` link in a note names. */
export interface NoteLink {
  kind: 'citation' | 'entity' | 'document' | 'note' | 'annotation' | 'quote'
  id: number
  /** As it stands in the text: it may name the library, too. */
  address: string
}

/** The Markdown of a citation: its words, escaped, linked to what pins them. */
export function citationLink(citation: Pick<Citation, 'id' | 'words'>): string {
  return `[${escapeLabel(citation.words)}](florilege://citation/${citation.id})`
}

export function nameLink(kind: 'entity' | 'document' | 'note', id: number, name: string): string {
  return `[${escapeLabel(name)}](florilege://${kind}/${id})`
}

/** Reads an address; null where it is none of ours. */
export function parseLink(address: string): NoteLink | null {
  const match =
    /^florilege:\/\/(?:[\da-f-]{36}\/(?!citation))?(citation|entity|document|note|annotation|quote)\/(\d+)$/i.exec(
      address,
    )
  return match ? { kind: match[1] as NoteLink['kind'], id: Number(match[2]), address } : null
}

/** The words of a link's label as a person reads them: what `citationLink` escaped, unescaped. */
export function labelWords(label: string): string {
  return label.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** Words on one line, as a label holds them. */
export function onOneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ')
}

/** The citations of a note, each once, in order. */
export function citationIds(body: string): number[] {
  const ids = body.matchAll(/\]\(florilege:\/\/citation\/(\d+)\)/g)
  return [...new Set(Array.from(ids, ([, id]) => Number(id)))]
}

/** How many words of its own and of others a note has; addresses and Markdown's signs are none. */
export function countWords(body: string): number {
  const shown = body.replace(/\]\([^()\s]*\)/g, ' ')
  return shown.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Words that Markdown shows as they are. */
export function escapeLabel(words: string): string {
  return onOneLine(words).replace(/[\\[\]`*_<>~&]/g, '\\$&')
}
