import type { FootnoteReference, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Span } from '../model/span'
import { codePointsOf, type CodePoints } from '../text/code-points'
import { endsOpen } from '../text/quote-marks'
import { sinceOpening, withoutClosing } from './quote-marks'
import { asNamed, nameIn, pinsOf, type Pin } from './pins'
import { parseMarkdown } from './syntax'
import { closersOf } from './words'

/**
 * true: the words stand where the note says, in the mouth of whom it names; moved: they stand elsewhere in that source;
 * changed: nowhere in it; speaker changed: it names another than the library does now; marker removed: nothing in the note
 * refers to it any more, though its footnote is there.
 */
export type Verdict = 'true' | 'moved' | 'changed' | 'speaker changed' | 'marker removed' | 'source missing'

/** What citations are held against. */
export interface KnownSources {
  textOf: (sha256: string) => string | null
  /** Who says the words of a citation: null is nobody, undefined is not known. */
  speakerOf: (citation: number, sha256: string, words: Span) => string | null | undefined
}

export interface Verified {
  label: string
  words: string
  file: string
  verdict: Verdict
  /** Who says the words, where the note names another. */
  speaker?: string | null
}

const citationLabel = /^citation-(\d+)$/

/**
 * Reads an exported note again and holds each of its citations against the text of its source, found by its SHA-256. Each
 * source is read and prepared once, however many citations it has.
 */
export function verifyMarkdown(markdown: string, { textOf, speakerOf }: KnownSources): Verified[] {
  const tree = parseMarkdown(markdown)
  const pins = pinsOf(tree)
  const blocks = blocksIn(tree)
  const sourceOf = sourcesBy(textOf)
  const verified: Verified[] = []
  visit(tree, 'footnoteReference', (reference, index, parent) => {
    const pin = pins.get(reference.identifier)
    const id = citationLabel.exec(reference.identifier)?.[1]
    if (!id || !parent || index === undefined) return
    const before = parent.children
      .slice(0, index)
      .map((node) => toString(node))
      .join('')
    const source = pin && sourceOf(pin.sha256)
    if (!pin || !source) {
      verified.push({ label: reference.identifier, file: pin?.file ?? '', ...missing })
      return
    }
    const block = blocks.get(reference) ?? null
    const place = { start: source.points.toUnits(pin.start), end: source.points.toUnits(pin.end) }
    const last = parent.children[index - 1]
    const slanted = last?.type === 'emphasis' ? toString(last) : null
    const judged = judge(pin, source, place, block?.words ?? null, { before, slanted })
    const named = [pin.speaker, ...(block?.speakers ?? [])]
    const said = speakerOf(Number(id), pin.sha256, place)
    verified.push({ label: reference.identifier, file: pin.file, ...withSpeaker(judged, named, said) })
  })
  return [...verified, ...unmarked(pins, verified), ...unpinned(tree)]
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

const missing: Judged = { words: '', verdict: 'source missing' }

/** A reference whose footnote was removed is plain text to a parser: nothing says any more where it leads. */
function unpinned(tree: Root): Verified[] {
  const found: Verified[] = []
  visit(tree, 'text', ({ value }) => {
    for (const [, label] of value.matchAll(/\[\^(citation-\d+)\]/g))
      found.push({ label: label!, file: '', ...missing })
  })
  return found
}

/** A footnote to which no marker leads: which of the note's words it was for cannot be told. */
function unmarked(pins: Map<string, Pin>, verified: Verified[]): Verified[] {
  const marked = new Set(verified.map(({ label }) => label))
  return [...pins].flatMap(([label, { file, exact }]) =>
    marked.has(label) ? [] : [{ label, file, words: exact ?? '', verdict: 'marker removed' as const }],
  )
}

type Judged = Pick<Verified, 'words' | 'verdict' | 'speaker'>

/** Words that stand in their source are true only in the mouth of whoever says them. */
function withSpeaker(judged: Judged, named: (string | null)[], said: string | null | undefined): Judged {
  const stands = judged.verdict === 'true' || judged.verdict === 'moved'
  if (!stands || said === undefined) return judged
  const name = said && asNamed(said)
  return named.every((one) => one === name)
    ? judged
    : { words: judged.words, verdict: 'speaker changed', speaker: said }
}

interface Block {
  words: string
  /** Who it says they are by; none where a person has written that line anew. */
  speakers: (string | null)[]
}

/** Each block quote that ends with a line that says whose its words are. */
function blocksIn(tree: Root): Map<FootnoteReference, Block> {
  const blocks = new Map<FootnoteReference, Block>()
  visit(tree, 'blockquote', ({ children }) => {
    const last = children.at(-1)
    if (last?.type !== 'paragraph' || children.length === 1) return
    const reference = referenceIn(last)
    const words = children
      .slice(0, -1)
      .map((child) => toString(child))
      .join('\n')
    const titled = last.children.at(-2)?.type === 'emphasis'
    if (reference)
      blocks.set(reference, { words, speakers: titled ? [nameIn(last.children.slice(0, -2))] : [] })
  })
  return blocks
}

function referenceIn(paragraph: Paragraph): FootnoteReference | undefined {
  const last = paragraph.children.at(-1)
  return last?.type === 'footnoteReference' && toString(paragraph).startsWith('—') ? last : undefined
}

/** What stands before a reference among other words, and what of it is slanted right before it. */
interface Inline {
  before: string
  slanted: string | null
}

function judge(
  pin: Pin,
  { text, bare }: Source,
  { start, end }: Span,
  block: string | null,
  { before, slanted }: Inline,
): Judged {
  const there = text.slice(start, end)
  const inBlock = pin.exact === null && block !== null
  const sought = inBlock ? asBlock(there) : closed(there)
  // Reported words stand between no marks: they are slanted.
  const inlineWords = [...(slanted === null ? [] : [slanted]), ...shownInline(before, sought.length)]
  const shown = pin.exact !== null ? [pin.exact] : block !== null ? [block] : inlineWords
  if (there && shown.includes(sought)) return { words: there, verdict: 'true' }
  const moved = shown.find((words) => words && standsIn(bare(), words))
  if (moved) return { words: moved, verdict: 'moved' }
  const last = shown.at(-1) ?? ''
  // The mark that closes words among others is no part of them; in a block, it may be.
  return { words: shown === inlineWords ? withoutClosing(last) : last, verdict: 'changed' }
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
