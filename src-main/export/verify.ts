import type { FootnoteReference, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { codePointsOf, type CodePoints } from '../text/code-points'
import { endsOpen, sinceOpening, withoutClosing } from './quote-marks'
import { pinsOf, type Pin } from './pins'
import { parseMarkdown } from './syntax'
import { closersOf } from './words'

/** true: the words stand where the note says; moved: they stand elsewhere in that source; changed: nowhere in it. */
export type Verdict = 'true' | 'moved' | 'changed' | 'source missing'

export interface Verified {
  label: string
  words: string
  file: string
  verdict: Verdict
}

const citationLabel = /^citation-\d+$/

/**
 * Reads an exported note again and holds each of its citations against the text of its source, found by its SHA-256. Each
 * source is read and prepared once, however many citations it has.
 */
export function verifyMarkdown(markdown: string, textOf: (sha256: string) => string | null): Verified[] {
  const tree = parseMarkdown(markdown)
  const pins = pinsOf(tree)
  const blocks = blockWordsIn(tree)
  const sourceOf = sourcesBy(textOf)
  const verified: Verified[] = []
  visit(tree, 'footnoteReference', (reference, index, parent) => {
    const pin = pins.get(reference.identifier)
    if (!citationLabel.test(reference.identifier) || !parent || index === undefined) return
    const before = parent.children
      .slice(0, index)
      .map((node) => toString(node))
      .join('')
    const source = pin && sourceOf(pin.sha256)
    const judged = pin && source ? judge(pin, source, blocks.get(reference) ?? null, before) : missing
    verified.push({ label: reference.identifier, file: pin?.file ?? '', ...judged })
  })
  return [...verified, ...unpinned(tree)]
}

/** The text of a source, and what is looked up in it. */
interface Source {
  text: string
  points: CodePoints
  /** Without what exports change around words; made once something is looked for that is not where it was. */
  bare(): string
}

function sourcesBy(textOf: (sha256: string) => string | null): (sha256: string) => Source | null {
  const known = new Map<string, Source | null>()
  return (sha256) => {
    const before = known.get(sha256)
    if (before !== undefined) return before
    const text = textOf(sha256)
    const source = text === null ? null : prepared(text)
    known.set(sha256, source)
    return source
  }
}

function prepared(text: string): Source {
  let kept: string | undefined
  return { text, points: codePointsOf(text), bare: () => (kept ??= bare(text)) }
}

const missing = { words: '', verdict: 'source missing' as const }

/** A reference whose footnote was removed is plain text to a parser: nothing says any more where it leads. */
function unpinned(tree: Root): Verified[] {
  const found: Verified[] = []
  visit(tree, 'text', ({ value }) => {
    for (const [, label] of value.matchAll(/\[\^(citation-\d+)\]/g))
      found.push({ label: label!, file: '', ...missing })
  })
  return found
}

/** The words of each block quote that ends with a line that says whose they are. */
function blockWordsIn(tree: Root): Map<FootnoteReference, string> {
  const words = new Map<FootnoteReference, string>()
  visit(tree, 'blockquote', ({ children }) => {
    const last = children.at(-1)
    const reference = last?.type === 'paragraph' && children.length > 1 ? referenceIn(last) : undefined
    if (reference)
      words.set(
        reference,
        children
          .slice(0, -1)
          .map((child) => toString(child))
          .join('\n'),
      )
  })
  return words
}

function referenceIn(paragraph: Paragraph): FootnoteReference | undefined {
  const last = paragraph.children.at(-1)
  return last?.type === 'footnoteReference' && toString(paragraph).startsWith('—') ? last : undefined
}

function judge(
  pin: Pin,
  { text, points, bare }: Source,
  block: string | null,
  before: string,
): { words: string; verdict: Verdict } {
  const there = text.slice(points.toUnits(pin.start), points.toUnits(pin.end))
  const inBlock = pin.exact === null && block !== null
  const sought = inBlock ? asBlock(there) : closed(there)
  const shown =
    pin.exact !== null ? [pin.exact] : block !== null ? [block] : shownInline(before, sought.length)
  if (there && shown.includes(sought)) return { words: there, verdict: 'true' }
  const moved = shown.find((words) => words && standsIn(bare(), words))
  return { words: moved ?? shown.at(-1) ?? '', verdict: moved ? 'moved' : 'changed' }
}

/** Whether words stand anywhere in a bare text as whole words, letter for letter. */
function standsIn(text: string, words: string): boolean {
  const sought = bare(words.trim())
  if (!sought) return false
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
    if (isWhole(text, start) && isWhole(text, start + sought.length)) return true
  }
  return false
}

/** Whether no word goes on across that place. */
function isWhole(text: string, at: number): boolean {
  return !endsInWord.test(text.slice(Math.max(0, at - 2), at)) || !beginsInWord.test(text.slice(at, at + 2))
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u

/**
 * What may stand between quote marks right before a reference. Words may hold such marks themselves, so those of the
 * length that the source's words have come first, then those since the last mark that opens.
 */
function shownInline(before: string, length: number): string[] {
  const insides = [withoutClosing(before), before]
  const asLong = insides
    .filter((inside) => endsOpen(inside.slice(0, Math.max(0, inside.length - length))))
    .map((inside) => inside.slice(-length))
  return [...asLong, ...insides.flatMap((inside) => sinceOpening(inside) ?? [])]
}

function closed(words: string): string {
  return words + closersOf(words)
}

/** A block cuts words at line ends, whatever blank stood there. */
function asBlock(words: string): string {
  return words
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map(closed)
    .join('\n')
}

/** Without line ends and controls of direction, which exports change around words. */
function bare(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s*\n\s*/g, '\n')
}
