import type { Span } from '../../model/span'
import type { Word } from '../../text/words'
import { inAny } from '../languages'
import { phrasesOf, type Phrases } from './phrases'
import { findStretches } from './quotation-marks'
import type { Stretch } from './stretch'
import { languageOfBlock } from '../block-language'
import type { Reading } from '../reading'
import { inciseIn } from './incises'
import { isAttributed, isToldWhole } from './told-whole'

/** Quoted words that may be a quote: a stretch, or what an incise leaves of it. */
export interface Passage extends Span {
  kind: 'passage'
  stretch: Stretch
  /** The block it stands in. */
  block: number
  /** The language of an incise in it, where it is another than the paragraph's. */
  foreign: Phrases | null
}

/** A word of the reporter's, or what he quotes. */
export type Item = Word | Passage

/** A sentence as the reporter wrote it, with what others said as items of their own. */
export interface Frame extends Span {
  items: Item[]
  block: number
  phrases: Phrases
  /** The passage it stands in, for speech within speech. */
  within: Passage | null
}

/** Cuts a text into frames; a sentence does not end inside marks. */
export function framesOf(reading: Reading): Frame[] {
  const stretches = findStretches(reading)
  const inside = new Map<Stretch | null, Stretch[]>()
  for (const stretch of stretches) push(inside, stretch.parent, stretch)
  const frames: Frame[] = []
  const tops = byBlock(inside.get(null) ?? [])
  const cursor = { at: 0 }
  const ends = sentenceEnds(reading)
  // Up to where speech that began in an earlier block goes on.
  let spoken = 0
  reading.blocks.forEach((block, index) => {
    const phrases = phrasesOf(reading.languages[index]!)
    const words = wordsIn(reading.words, block, cursor).filter(({ start }) => start >= spoken)
    for (const stretch of tops.get(index) ?? []) spoken = Math.max(spoken, stretch.outer.end)
    cut(itemsOf(words, tops.get(index) ?? [], phrases, inside, reading.text), index, null)

    function cut(items: Item[], block: number, within: Passage | null): void {
      for (const part of splitAt(items, ends, reading.text)) {
        const foreign = part.find((item): item is Passage => item.kind === 'passage' && item.foreign !== null)
        frames.push({
          items: part,
          block,
          phrases: foreign?.foreign ?? phrases,
          within,
          start: part[0]!.start,
          end: part.at(-1)!.end,
        })
        for (const item of part) if (item.kind === 'passage') descend(item)
      }
    }
    function descend(passage: Passage): void {
      const children = (inside.get(passage.stretch) ?? []).filter(
        (child) => child.start >= passage.start && child.end <= passage.end,
      )
      if (!children.length) return
      const own = words.filter((word) => word.start >= passage.start && word.end <= passage.end)
      cut(itemsOf(own, children, phrases, inside, reading.text), index, passage)
    }
  })
  return frames
}

function byBlock(stretches: Stretch[]): Map<number, Stretch[]> {
  const blocks = new Map<number, Stretch[]>()
  for (const stretch of stretches) push(blocks, stretch.block, stretch)
  return blocks
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function wordsIn(words: Word[], block: Span, cursor: { at: number }): Word[] {
  while (cursor.at < words.length && words[cursor.at]!.start < block.start) cursor.at++
  const from = cursor.at
  while (cursor.at < words.length && words[cursor.at]!.start < block.end) cursor.at++
  return words.slice(from, cursor.at)
}

function sentenceEnds(reading: Reading): Set<number> {
  return new Set(reading.sentences.map(({ end }) => end))
}

/** The words of a block with its stretches folded into passages; an incise gives its words back to the reporter. */
function itemsOf(
  words: Word[],
  stretches: Stretch[],
  phrases: Phrases,
  inside: Map<Stretch | null, Stretch[]>,
  text: string,
): Item[] {
  const items: Item[] = []
  let at = 0
  for (const stretch of stretches) {
    while (at < words.length && words[at]!.start < stretch.outer.start) items.push(words[at++]!)
    const from = at
    while (at < words.length && words[at]!.start < stretch.outer.end) at++
    const own = words.slice(from, at)
    if (isAttributed(words, at) || isToldWhole(words, from, at, stretch, phrases, text))
      addPassage(items, text, stretch, stretch)
    else items.push(...passagesOf(own, stretch, phrases, inside.get(stretch) ?? [], text))
  }
  while (at < words.length) items.push(words[at++]!)
  return items
}

function passagesOf(
  words: Word[],
  stretch: Stretch,
  phrases: Phrases,
  children: Stretch[],
  text: string,
): Item[] {
  const items = cutByIncises(words, stretch, phrases, children, text)
  if (items.length !== 1) return items
  // A French paper may be quoted in an English one, incise and all.
  const foreign = phrasesOf(languageOfBlock(text, stretch, phrases.language))
  if (foreign === phrases) return items
  const other = cutByIncises(words, stretch, foreign, children, text)
  if (other.length === 1) return items
  return other.map((item) => (item.kind === 'passage' ? { ...item, foreign } : item))
}

function cutByIncises(
  words: Word[],
  stretch: Stretch,
  phrases: Phrases,
  children: Stretch[],
  text: string,
): Item[] {
  const own = words.filter((word) => word.start >= stretch.start && word.end <= stretch.end)
  const items: Item[] = []
  let start = stretch.start
  const free = (word: Word): boolean =>
    !children.some((child) => word.start >= child.outer.start && word.end <= child.outer.end)
  for (let i = 1; i < own.length; i++) {
    if (isTurn(own, i) && free(own[i]!)) {
      addPassage(items, text, { start, end: own[i]!.start }, stretch)
      start = own[i + 1]!.start
      continue
    }
    const incise = inciseIn(own, i, phrases, free)
    if (!incise) continue
    addPassage(items, text, { start, end: own[i]!.start }, stretch)
    items.push(...own.slice(i, incise.end))
    start = own[incise.end]?.start ?? stretch.end
    i = incise.end
  }
  addPassage(items, text, { start, end: stretch.end }, stretch)
  return items
}

/** "« Vous avouez ? – Jamais. »": a dash after a sentence gives another the floor. */
function isTurn(words: Word[], i: number): boolean {
  if (!/^[–—]$/.test(words[i]!.text) || !/^[.?!…]$/.test(words[i - 1]!.text)) return false
  return words[i + 1] !== undefined && /^\p{Lu}/u.test(words[i + 1]!.text)
}

function addPassage(items: Item[], text: string, span: Span, stretch: Stretch): void {
  let { start, end } = span
  while (start < end && /[\s\u00a0\u202f,.—–]/.test(text[start]!)) start++
  while (end > start && /[\s\u00a0\u202f—–]/.test(text[end - 1]!)) end--
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
    items.push({ kind: 'passage', start, end, stretch, block: stretch.block, foreign: null })
}

// Text without an end of sentence is cut somewhere: what follows so far behind belongs together no more.
const longest = 400

const final = /[.!?…]["”’»)]*$/

/** A frame ends where a sentence of the reporter's does, or after a passage that ends one before a capital. */
function splitAt(items: Item[], ends: Set<number>, text: string): Item[][] {
  const frames: Item[][] = []
  let current: Item[] = []
  items.forEach((item, i) => {
    current.push(item)
    const after = items[i + 1]
    if (!after) return
    const over =
      item.kind === 'passage'
        ? endsSpeech(item, after, items, i, text)
        : ends.has(item.end) || ends.has(closingEnd(text, item.end))
    if (!over && current.length < longest) return
    frames.push(current)
    current = []
  })
  if (current.length) frames.push(current)
  return frames
}

function closingEnd(text: string, end: number): number {
  let at = end
  while (at < end + 4 && /[")\]]/.test(text[at] ?? '')) at++
  return at
}

function endsSpeech(passage: Passage, after: Item, items: Item[], i: number, text: string): boolean {
  if (after.kind === 'passage')
    return after.stretch !== passage.stretch && final.test(text.slice(passage.end - 2, passage.end))
  if (after.kind !== 'word' || !/^\p{Lu}/u.test(after.text)) return false
  if (passage.stretch.end !== passage.end) return false
  if (!final.test(text.slice(passage.end - 2, passage.end))) return false
  // “Build it!” Ms Raza said.
  return !/[!?]$/.test(text.slice(passage.stretch.start, passage.stretch.end)) || !soonSaid(items, i + 1)
}

const saidWords = inAny(({ speech }) => speech.saidSoon)

function soonSaid(items: Item[], from: number): boolean {
  const near = items.slice(from, from + 5)
  return near.some((item) => item.kind === 'word' && saidWords.has(item.text))
}
