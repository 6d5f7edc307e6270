import { isTime } from '../text/times'
import type { FootnoteDefinition, FootnoteReference, ListItem, PhrasingContent } from 'mdast'
import type { CitedSource } from '../model/note'
import type { Cited } from './cited'
import { wordsNode } from './words'

/** Stays the same whatever else a note cites, so that references to it never change. */
function footnoteLabel(citation: number): string {
  return `citation-${citation}`
}

export function footnoteReference({ citation }: Cited): FootnoteReference {
  const label = footnoteLabel(citation.id)
  return { type: 'footnoteReference', identifier: label, label }
}

/**
 * Who said it and where it stands, for a reader; then what finds the words again, for a program: a text fragment
 * (RFC 5147), the TextQuoteSelector's prefix and suffix, the SHA-256 of the source. The exact words are given where
 * the note shows others in their place.
 */
export function footnoteOf(cited: Cited, exactShown: boolean): FootnoteDefinition {
  const { citation, source } = cited
  const label = footnoteLabel(citation.id)
  const items = [
    ...(exactShown ? [] : [selector('exact', citation.words)]),
    selector('prefix', citation.prefix),
    selector('suffix', citation.suffix),
    selector('sha256', source.sha256),
    ...(source.newest > 1 ? [selector('version', versionOf(source))] : []),
  ]
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [
      { type: 'paragraph', children: referenceTo(cited) },
      { type: 'list', ordered: false, spread: false, children: items },
    ],
  }
}

function referenceTo({ citation, source, chars }: Cited): PhrasingContent[] {
  const url = `${encodeURIComponent(source.fileName)}#char=${chars.start},${chars.end}`
  const { page, heading, paragraph } = citation.locator
  const place = [page && (isTime(page) ? page : `p. ${page}`), heading && `§ ${heading}`, `¶ ${paragraph}`]
  const after = [source.publisher, source.published, ...place].filter(Boolean)
  return [
    ...(citation.speaker ? [wordsNode(`${citation.speaker}, `)] : []),
    { type: 'link', url, children: [wordsNode(source.title || source.fileName)] },
    wordsNode(`, ${after.join(', ')}.`),
  ]
}

/** Which of several versions of a document the words stand in. */
function versionOf({ version, importedAt }: CitedSource): string {
  return `${version}, imported ${importedAt.slice(0, 10)}`
}

function selector(name: string, value: string): ListItem {
  const children: PhrasingContent[] = [{ type: 'text', value: `${name}: ` }, wordsNode(value)]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}
