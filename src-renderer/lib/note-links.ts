import type { Citation } from '../../src-main/model/note'

/** What a `florilege://` link in a note names. */
export interface NoteLink {
  kind: 'citation' | 'entity' | 'document' | 'note'
  id: number
}

/** The Markdown of a citation: its words, escaped, linked to what pins them. */
export function citationLink(citation: Pick<Citation, 'id' | 'words'>): string {
  return `[${escapeLabel(citation.words)}](florilege://citation/${citation.id})`
}

export function nameLink(kind: Exclude<NoteLink['kind'], 'citation'>, id: number, name: string): string {
  return `[${escapeLabel(name)}](florilege://${kind}/${id})`
}

/** Reads an address; null where it is none of ours. */
export function parseLink(address: string): NoteLink | null {
  const match = /^florilege:\/\/(citation|entity|document|note)\/(\d+)$/.exec(address)
  return match ? { kind: match[1] as NoteLink['kind'], id: Number(match[2]) } : null
}

function escapeLabel(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').replace(/[\\[\]`*_<>~]/g, '\\$&')
}
