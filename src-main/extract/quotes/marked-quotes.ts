import type { FoundEntity, FoundQuote } from '../../model/extraction'
import type { Span } from '../../model/span'
import { firstWhere } from '../../text/first-where'
import type { Reading } from '../reading'
import { findDashed } from './dashed-speech'
import { findStretches } from './quotation-marks'
import { findTurns, type Turn } from './turns'

/** Words that may be speech, with what stands beside them in their sentence. */
interface Held extends Span {
  block: number
  /** From the end of the sentence, or of the words between marks, before them. */
  head: Span
  /** To the end of the sentence, or to the next words between marks. */
  tail: Span
}

interface Named extends Span {
  entity: FoundEntity
}

/**
 * What stands between marks, or between dashes, in a language whose verbs nobody here knows: whether that is speech is told by
 * its length, its capital, its stops and its place, and who says it by whom its sentence names behind it, or else before it.
 */
export function findMarkedQuotes(reading: Reading, { entities }: { entities: FoundEntity[] }): FoundQuote[] {
  const named = namesOf(entities)
  const turns = findTurns(reading, entities)
  const turned = new Set(turns.map(({ block }) => block))
  const held = [...betweenMarks(reading), ...betweenDashes(reading, named)]
    .filter(({ block }) => !turned.has(block))
    .sort((a, b) => a.start - b.start)
  const quotes = turns.map((turn) => turnQuote(reading.text, turn))
  let before: FoundQuote | null = null
  for (const words of held) {
    const quote = quoteOf(reading.text, words, named, before)
    if (quote) quotes.push((before = quote))
  }
  return quotes.sort((a, b) => a.start - b.start).map((quote, index) => ({ ...quote, id: `q${index + 1}` }))
}

const speaking = new Set(['person', 'organization', 'media'])

/** The places where whoever may speak is named, in order. */
function namesOf(entities: FoundEntity[]): Named[] {
  return entities
    .filter(({ kind }) => speaking.has(kind))
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start)
}

function betweenMarks(reading: Reading): Held[] {
  const outermost = findStretches(reading).filter(({ parent }) => parent === null)
  return outermost.map(({ start, end, outer, block }, i) => {
    const last = outermost[i - 1]
    const next = outermost[i + 1]
    const from = last?.block === block ? last.outer.end : reading.blocks[block]!.start
    const to = next?.block === block ? next.outer.start : reading.blocks[block]!.end
    return heldBy(
      reading.text,
      { start, end, block },
      { start: from, end: outer.start },
      { start: outer.end, end: to },
    )
  })
}

function betweenDashes(reading: Reading, named: Named[]): Held[] {
  return findDashed(reading, named).map(({ start, end, block, behind }) => {
    const head = { start, end: start }
    return heldBy(reading.text, { start, end, block }, head, behind)
  })
}

// So much of a sentence may tell who speaks: more is another matter.
const reach = 300
const stop = /[。！？]|[.!?…;](?=[\s"“”»«’)\]]|$)/gu

function heldBy(text: string, words: Span & { block: number }, head: Span, tail: Span): Held {
  const ahead = text.slice(Math.max(head.start, head.end - reach), head.end)
  const behind = text.slice(tail.start, Math.min(tail.end, tail.start + reach))
  const opened = [...ahead.matchAll(stop)].at(-1)
  const closed = behind.search(stop)
  return {
    ...words,
    head: { start: head.end - ahead.length + (opened ? opened.index + 1 : 0), end: head.end },
    tail: { start: tail.start, end: tail.start + (closed < 0 ? behind.length : closed) },
  }
}

type Found = Pick<FoundQuote, 'kind' | 'speaker' | 'why' | 'confidence'>

function quoteOf(text: string, held: Held, named: Named[], before: FoundQuote | null): FoundQuote | null {
  const words = text.slice(held.start, held.end)
  const found = goesOn(text, held, before) ?? saidBeside(text, held, words, named)
  if (!found) return null
  const { start, end } = held
  return { id: '', start, end, words, cue: null, via: null, setting: null, content: null, ...found }
}

/** „…“, so Söder, „…“: between commas stands who goes on. */
function goesOn(text: string, { head }: Held, before: FoundQuote | null): Found | null {
  if (!before || before.end > head.start || head.start - before.end > 2) return null
  if (!/^\s*[,–—-][^:;]*[,–—-]\s*$/u.test(text.slice(head.start, head.end))) return null
  return { kind: 'direct', speaker: before.speaker, why: 'marks-goes-on', confidence: before.confidence }
}

// In fewer words a whole sentence is rarely said, and a fragment is a term or a title as often.
const fewest = { whole: 3, inside: 4 }

/** What begins small behind the marks goes on with their sentence: "“…”, sagte", "«…» – сказал". */
const toldBehind = /^\s*[,،，]?\s*[–—-]?\s*[\p{Ll}\p{Lo}]/u
/** The same, where the words end a sentence of their own within another. */
const toldApart = /^\s*(?:,\s*[–—-]?|[–—-])\s*\p{Ll}/u

function saidBeside(text: string, held: Held, words: string, named: Named[]): Found | null {
  const head = text.slice(held.head.start, held.head.end)
  const tail = text.slice(held.tail.start, held.tail.end)
  const count = lengthOf(words)
  const begins = /^[¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(words)
  const ends = /[.!?…。！？]$/u.test(words)
  const isOpened = /[:：]\s*$/u.test(head)
  const opensSentence = !/[\p{L}\p{N}]/u.test(head)
  const isTold = (ends && !opensSentence ? toldApart : toldBehind).test(tail)
  const isWhole =
    (isOpened && count > 1) || (begins && count >= fewest.whole && (ends || (opensSentence && isTold)))
  if (!isWhole && count < fewest.inside) return null
  const behind = isTold && !isOpened ? firstIn(held.tail, named) : undefined
  const speaker = behind ?? (isOpened ? beforeColon(head, held.head, named) : firstIn(held.head, named))
  if (!isWhole && !speaker) return null
  const why = !speaker
    ? 'marks'
    : isOpened
      ? 'marks-colon'
      : behind
        ? 'marks-named-after'
        : 'marks-named-before'
  return {
    kind: isWhole ? 'direct' : 'mixed',
    speaker: speaker ? { start: speaker.start, end: speaker.end, entity: speaker.entity.id } : null,
    why,
    confidence: sureness[why],
  }
}

/** In words; a script that sets none apart has about two letters to each. */
function lengthOf(said: string): number {
  const unspaced =
    said.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return Math.max(said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, Math.floor(unspaced / 2))
}

const sureness = { 'marks-colon': 0.8, 'marks-named-after': 0.8, 'marks-named-before': 0.6, marks: 0.4 }

/** "Tras ver a Pedro Serrano, Ana Ruiz dijo: …": whom the last clause begins with, unless the sentence begins with somebody. */
function beforeColon(head: string, { start, end }: Span, named: Named[]): Named | undefined {
  const first = firstIn({ start, end }, named)
  if (!first || !/\p{L}/u.test(head.slice(0, first.start - start))) return first
  const comma = start + head.lastIndexOf(',') + 1
  const last = comma > first.end ? firstIn({ start: comma, end }, named) : undefined
  return last && /^\s*$/.test(head.slice(comma - start, last.start - start)) ? last : first
}

function firstIn({ start, end }: Span, named: Named[]): Named | undefined {
  const name = named[firstWhere(named, (each) => each.start >= start)]
  return name && name.end <= end ? name : undefined
}

function turnQuote(text: string, { start, end, label, entity, why }: Turn): FoundQuote {
  return {
    id: '', start, end, kind: 'direct', words: text.slice(start, end),
    speaker: { start: label.start, end: label.end, entity: entity?.id ?? null },
    cue: null, via: null, setting: null, content: null, why, confidence: entity ? 0.95 : 0.7,
  } // prettier-ignore
}
