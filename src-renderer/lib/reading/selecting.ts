import type { Span } from '../../../src-main/model/span'

export type Unit = 'character' | 'word' | 'sentence'
export type Direction = -1 | 1

/** A selection as it is being made: where it began, and the end that the keys move. */
export interface Selecting {
  anchor: number
  focus: number
}

// Enough for any word and nearly any sentence; a longer one is taken in two steps.
const reach = 2_000

/** Moves the end of a selection by a character, a word or a sentence; the beginning stays. */
export function extend(
  text: string,
  { anchor, focus }: Selecting,
  unit: Unit,
  direction: Direction,
): Selecting {
  return { anchor, focus: boundaryFrom(text, focus, unit, direction) }
}

/** The word after (or before) a place: what the arrows select as they go. */
export function neighbour(text: string, offset: number, direction: Direction): Selecting {
  const far = boundaryFrom(text, offset, 'word', direction)
  const near = boundaryFrom(text, far, 'word', direction === 1 ? -1 : 1)
  return direction === 1 ? { anchor: near, focus: far } : { anchor: far, focus: near }
}

const keys: Record<string, [Unit, Direction]> = {
  'Shift+ArrowRight': ['word', 1],
  'Shift+ArrowLeft': ['word', -1],
  'Alt+Shift+ArrowRight': ['character', 1],
  'Alt+Shift+ArrowLeft': ['character', -1],
  'Shift+ArrowDown': ['sentence', 1],
  'Shift+ArrowUp': ['sentence', -1],
}

/** What a key selects, from what is selected: the next word alone, or a little more or less; null for other keys. */
export function selectWithKey(text: string, key: string, from: Selecting): Selecting | null {
  if (key === 'ArrowRight' || key === 'ArrowLeft')
    return neighbour(text, from.focus, key === 'ArrowRight' ? 1 : -1)
  const step = keys[key]
  return step ? extend(text, from, ...step) : null
}

export function spanOf({ anchor, focus }: Selecting): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** The span without the spaces at its ends; null where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}

function boundaryFrom(text: string, offset: number, unit: Unit, direction: Direction): number {
  const from = Math.max(0, offset - (direction === 1 ? 0 : reach))
  const to = Math.min(text.length, offset + (direction === 1 ? reach : 0))
  const stops = stopsOf(text.slice(from, to), unit, direction).map((stop) => from + stop)
  const next = direction === 1 ? stops.find((stop) => stop > offset) : stops.findLast((stop) => stop < offset)
  return next ?? (direction === 1 ? to : from)
}

/** Where a selection may stop: ends of units going forwards, beginnings going back. Only words count as words. */
function stopsOf(text: string, granularity: Unit, direction: Direction): number[] {
  const segmenter = new Intl.Segmenter(undefined, {
    granularity: granularity === 'character' ? 'grapheme' : granularity,
  })
  return Array.from(segmenter.segment(text))
    .filter((segment) => granularity !== 'word' || segment.isWordLike)
    .map(({ index, segment }) => (direction === 1 ? index + segment.trimEnd().length : index))
}
