import { placeColumns } from '../../../src-main/model/page'
import type { Span } from '../../../src-main/model/span'
import { firstWhere } from '../reading/text-ranges'

/** A word of the text on its page (from 0), in points from the page's top left corner. */
export interface PlacedWord extends Span {
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

/** Takes apart what `PrintedPages` packs, in the order of the text. */
export async function unpackPlaces(packed: Uint8Array): Promise<PlacedWord[]> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const numbers = new Int32Array(await new Response(stream).arrayBuffer())
  const count = numbers.length / placeColumns
  const words: PlacedWord[] = []
  let before = { end: 0, page: 0, right: 0, top: 0 }
  for (let index = 0; index < count; index++) {
    const [gap, length, pages, shift, width, drop, height] = Array.from(
      { length: placeColumns },
      (_, column) => numbers[column * count + index]!,
    ) as [number, number, number, number, number, number, number]
    const start = before.end + gap
    const left = before.right + shift
    const top = before.top + drop
    before = { end: start + length, page: before.page + pages, right: left + width, top }
    words.push({
      ...{ start, end: before.end, page: before.page },
      ...{ left: left / 10, right: before.right / 10, top: top / 10, bottom: (top + height) / 10 },
    })
  }
  return words
}

/** The lines of a span on its pages: words that stand side by side are one box. */
export function boxesOf(words: PlacedWord[], span: Span): PlacedWord[] {
  const boxes: PlacedWord[] = []
  for (let at = firstWhere(words, ({ end }) => end > span.start); at < words.length; at++) {
    const word = words[at]!
    if (word.start >= span.end) break
    const box = cut(word, span)
    const last = boxes.at(-1)
    if (last && isBeside(last, box)) Object.assign(last, around(last, box), { end: box.end })
    else boxes.push(box)
  }
  return boxes
}

/** The part of a word that a span covers, as if its letters were equally wide. */
function cut(word: PlacedWord, span: Span): PlacedWord {
  const letter = (word.right - word.left) / (word.end - word.start)
  const start = Math.max(word.start, span.start)
  const end = Math.min(word.end, span.end)
  const left = word.left + (start - word.start) * letter
  return { ...word, start, end, left, right: left + (end - start) * letter }
}

function isBeside(a: PlacedWord, b: PlacedWord): boolean {
  if (a.page !== b.page) return false
  const height = Math.max(a.bottom - a.top, b.bottom - b.top)
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return overlap > height / 2 && Math.max(b.left - a.right, a.left - b.right) < 2 * height
}

function around(a: PlacedWord, b: PlacedWord) {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

export interface PointOnPage {
  page: number
  x: number
  y: number
}

/** Farther from any word than this, in points, a point means none. */
const reach = 24

/** The word nearest to a point of a page; null where none is near. */
export function wordAt(words: PlacedWord[], { page, x, y }: PointOnPage): PlacedWord | null {
  let nearest: PlacedWord | null = null
  let least = reach
  for (const word of words) {
    if (word.page !== page) continue
    const away = Math.hypot(
      Math.max(0, word.left - x, x - word.right),
      // The line that a point is on counts more than the word that it is near.
      2 * Math.max(0, word.top - y, y - word.bottom),
    )
    if (away < least) [nearest, least] = [word, away]
  }
  return nearest
}

/** The words from one point to another, in the order of the text, whichever was pointed at first. */
export function spanBetween(words: PlacedWord[], from: PointOnPage, to: PointOnPage): Span | null {
  const ends = [wordAt(words, from), wordAt(words, to)].filter((word) => word !== null)
  if (ends.length < 2) return null
  return { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) }
}
