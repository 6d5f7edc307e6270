import { deflateRawSync } from 'node:zlib'
import { placeColumns } from '../model/page'
import type { Span } from '../model/span'

/** A word's box on its page (from 0), in points from the page's top left corner. */
export interface PlacedWord extends Span {
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

/** Words' places, in the order of the text, as `PrintedPages` has them. */
export function packPlaces(words: PlacedWord[]): Uint8Array {
  const numbers = new Int32Array(words.length * placeColumns)
  let before = { end: 0, page: 0, right: 0, top: 0 }
  words.forEach(({ start, end, page, ...box }, index) => {
    const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(tenths) as Box
    const row = [
      ...[start - before.end, end - start, page - before.page],
      ...[left - before.right, right - left, top - before.top, bottom - top],
    ]
    row.forEach((value, column) => (numbers[column * words.length + index] = value))
    before = { end, page, right, top }
  })
  return new Uint8Array(deflateRawSync(new Uint8Array(numbers.buffer)))
}

type Box = [number, number, number, number]

const farthest = 1_000_000

/** A broken page may place a word anywhere. */
function tenths(points: number): number {
  return Math.round(10 * Math.min(Math.max(points, -farthest), farthest)) || 0
}
