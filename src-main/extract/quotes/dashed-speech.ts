import type { Span } from '../../model/span'
import { firstWhere } from '../../text/first-where'
import type { Reading } from '../reading'

interface Dashed extends Span {
  block: number
  behind: Span
}

/** "—No es suficiente —respondió Feijóo.": up to the second dash, behind which stands who said it. */
const parted = /^[–—]\s?(?<words>[^–—]+)[–—](?=\s?\p{Ll})/u
const dash = /^[–—]\s/
/** A point of a list begins small. */
const begins = /^[¿¡«„“”"'…]*[\p{Lu}\p{Lo}]/u

/** What is said behind the dash that begins a paragraph, where the paragraph tells who says it. */
export function findDashed(reading: Reading, named: Span[]): Dashed[] {
  const { text, blocks, language } = reading
  return blocks.flatMap(({ kind, start: from, end: to }, block) => {
    // Of a list item the dash is left out.
    const start = kind === 'list item' ? Math.max(0, from - 2) : from
    const paragraph = text.slice(start, to)
    const end =
      endOfParted(paragraph) ?? (isNordic(language.code) ? endOfNordic(paragraph, start, named) : null)
    if (!end) return []
    const words = paragraph.slice(1, end.words).trim()
    const at = start + paragraph.indexOf(words, 1)
    const said = { start: at, end: at + words.length, block }
    return begins.test(words) ? [{ ...said, behind: { start: start + end.behind, end: to } }] : []
  })
}

interface End {
  /** Of the words, and where what stands behind them begins. */
  words: number
  behind: number
}

function endOfParted(paragraph: string): End | null {
  const found = parted.exec(paragraph)
  const words = found?.groups?.['words'] ?? ''
  // A dash that touches the word before it joins the two.
  if (!found || !/\s$/.test(words)) return null
  return { words: found[0].length - 1, behind: found[0].length }
}

/** In the north a dash opens speech, and a comma ends it. */
function isNordic(code: string): boolean {
  return /^(?:sv|nb|nn|no|da|fi|is|fo|et)(?:-|$)/i.test(code)
}

const comma = /(?:,|(?<=[?!…]))\s(?=\p{Ll})/gu
/** A verb, and perhaps what somebody is: "säger", "sier ordfører". */
const verb = /^\p{Ll}[\p{L}-]{3,}(?:\s\p{Ll}[\p{L}-]*){0,2}\s$/u
const longestVerb = 60

/** "– Vi har inget val, säger Anna Berg.": up to the comma behind which a few small words lead to a name. */
function endOfNordic(paragraph: string, start: number, named: Span[]): End | null {
  if (!dash.test(paragraph)) return null
  for (const match of paragraph.matchAll(comma)) {
    const behind = match.index + match[0].length
    const name = named[firstWhere(named, (each) => each.start >= start + behind)]
    if (!name || name.start - start - behind > longestVerb) continue
    if (verb.test(paragraph.slice(behind, name.start - start)))
      return { words: match.index, behind: match.index }
  }
  return null
}
