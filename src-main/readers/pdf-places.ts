import type { Block } from '../model/document'
import { normalize } from '../text/normalize'
import type { PlacedWord } from './pack-places'
import { lettersOf } from './pdf-letters'
import type { Run, Turn } from './pdf-drawn'
import type { DrawnPiece } from './pdf-paragraphs'

/** Letters of the text that one run draws: where they begin in it and in the run's own words. */
export interface Placed {
  start: number
  length: number
  run: Run
  from: number
}

/** What draws each block's letters, in the order of the text. The blocks are those that the pieces became. */
export function placedIn(pieces: DrawnPiece[], blocks: Block[]): Placed[] {
  const kept = pieces.filter(({ words }) => normalize(words).trim())
  return blocks.flatMap((block, index) => {
    const { words, parts } = kept[index]!
    const shift = shiftOf(words)
    return parts.flatMap(({ at, length, run, from }): Placed[] => {
      const start = block.start + shift(at)
      const end = Math.min(block.start + shift(at + length), block.end)
      return end > start ? [{ start, length: end - start, run, from }] : []
    })
  })
}

/** Where an offset of a piece stands in its block: a letter and its accent may have become one. */
function shiftOf(words: string): (offset: number) => number {
  const clean = normalize(words)
  const left = clean.length - clean.trimStart().length
  if (clean === words) return (offset) => Math.max(0, offset - left)
  return (offset) => Math.max(0, normalize(words.slice(0, offset)).length - left)
}

/** The box of each word on its page, as near as the width of its line tells. */
export function wordsPlaced(text: string, placed: Placed[]): PlacedWord[] {
  return placed.flatMap(({ start, length, run, from }) => {
    const edges = lettersOf(run)
    const words = text.slice(start, start + length)
    return [...words.matchAll(/\S+/g)].map(({ 0: word, index }): PlacedWord => {
      const ends = [edges[from + index]!, edges[Math.min(from + index + word.length, edges.length - 1)]!]
      return {
        start: start + index,
        end: start + index + word.length,
        page: run.page,
        ...onPage({ left: Math.min(...ends), right: Math.max(...ends), ...heightOf(run) }, run.turned),
      }
    })
  })
}

type Box = Pick<PlacedWord, 'left' | 'top' | 'right' | 'bottom'>

/** A box as the page shows it, where its lines were read as if it lay the other way. */
function onPage(box: Box, turned: Turn | null): Box {
  if (!turned) return box
  const { left, right, top, bottom } = box
  const { way, length } = turned
  return way === 'up'
    ? { left: top, right: bottom, top: length - right, bottom: length - left }
    : { left: length - bottom, right: length - top, top: left, bottom: right }
}

/** From the top of a line's tall letters to the foot of its long ones. */
export function heightOf({ base, size }: Run): { top: number; bottom: number } {
  return { top: base - 0.8 * size, bottom: base + 0.22 * size }
}
