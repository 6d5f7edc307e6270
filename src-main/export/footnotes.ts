import { isTime } from '../text/times'
import type { FootnoteDefinition, FootnoteReference, ListItem, PhrasingContent } from 'mdast'
import type { CitedSource } from '../model/note'
import type { Cited } from './cited'
import { dayHere } from '../model/day-here'
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
 * Who said it and where it stands, for a reader, with where and when a page was saved; then what finds the words again,
 * for a program: a text fragment (RFC 5147), the TextQuoteSelector's prefix and suffix, the SHA-256 of the source. The
 * exact words are given where the note shows others in their place.
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

/** Who says the words, and that they are reported where nobody said them so, in the words of the source's language. */
export function speakerWords({ citation: { speaker, kind }, source }: Cited): string | null {
  if (speaker === null || kind !== 'reported') return speaker
  return `${speaker} (${source.language.startsWith('fr') ? reportedWords.fr : reportedWords.en})`
}

export const reportedWords = { en: 'reported', fr: 'propos rapportés' }

function referenceTo(cited: Cited): PhrasingContent[] {
  const { citation, source, chars } = cited
  const url = `${encodeURIComponent(source.fileName)}#char=${chars.start},${chars.end}`
  const { page, heading, paragraph } = citation.locator
  const place = [page && (isTime(page) ? page : `p. ${page}`), heading && `§ ${heading}`, `¶ ${paragraph}`]
  const { publisher, published, address, captured, language } = source
  const words = (parts: (string | null | false)[]) => parts.flatMap((part) => (part ? [wordsNode(part)] : []))
  const parts: PhrasingContent[] = [
    ...words([speakerWords(cited)]),
    { type: 'link', url, children: [wordsNode(source.title || source.fileName)] },
    ...words([publisher, published]),
    ...(address ? [addressNode(address)] : []),
    ...words([captured && accessedOn(language, captured), ...place]),
  ]
  return [...parts.flatMap((part, index) => (index ? [wordsNode(', '), part] : [part])), wordsNode('.')]
}

/** An address between angle brackets, whose every sign stays what it is; what leads to no page is words. */
function addressNode(address: string): PhrasingContent {
  return /^https?:[^\s<>]+$/.test(address)
    ? { type: 'link', url: address, children: [{ type: 'text', value: address }] }
    : wordsNode(address)
}

/** The day on which a page was saved, in the words of its language. */
function accessedOn(language: string, captured: string): string {
  const day = dayHere(new Date(captured))
  return language.startsWith('fr') ? `consulté le ${day}` : `accessed ${day}`
}

/** Which of several versions of a document the words stand in. */
function versionOf({ version, importedAt }: CitedSource): string {
  return `${version}, imported ${importedAt.slice(0, 10)}`
}

function selector(name: string, value: string): ListItem {
  const children: PhrasingContent[] = [{ type: 'text', value: `${name}: ` }, wordsNode(value)]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}
