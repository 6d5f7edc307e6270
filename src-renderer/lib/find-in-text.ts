import type { Span } from '../../src-main/model/span'

/** A text as it is searched: its words folded and parted by one space, each sign with its place in the original. */
interface FoldedPart {
  text: string
  starts: number[]
  ends: number[]
}

/** A place that answers; near where a letter differs. */
export interface TextHit extends Span {
  near: boolean
}

const partLength = 20_000
const longEnoughForSlips = 4

/** A text cut into parts at its line ends, each folded when it is first searched. */
export class SearchedText {
  #text: string
  #parts: Span[]
  #folded: (FoldedPart | undefined)[] = []

  constructor(text: string) {
    this.#text = text
    this.#parts = partsOf(text)
  }

  /**
   * What answers a query, part by part, so that whoever asks may pause between two: the same words whatever their case,
   * accents, apostrophes, ligatures and spaces; also inside a word; and words that differ from them by one letter.
   */
  *find(query: string): Generator<TextHit[]> {
    const sought = fold(query, 0, query.length).text
    if (sought === '') return
    const words = sought.split(' ')
    for (let index = 0; index < this.#parts.length; index++) {
      const part = (this.#folded[index] ??= fold(
        this.#text,
        this.#parts[index]!.start,
        this.#parts[index]!.end,
      ))
      const exact = exactHits(part, sought)
      yield [...exact, ...nearHits(part, words, exact)]
    }
  }
}

function partsOf(text: string): Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length;) {
    const line = text.indexOf('\n', Math.min(start + partLength, text.length))
    const end = line < 0 ? text.length : line + 1
    parts.push({ start, end })
    start = end
  }
  return parts
}

function exactHits({ text, starts, ends }: FoldedPart, sought: string): TextHit[] {
  const hits: TextHit[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    hits.push({ start: starts[at]!, end: ends[at + sought.length - 1]!, near: false })
  return hits
}

function nearHits({ text, starts, ends }: FoldedPart, sought: string[], exact: TextHit[]): TextHit[] {
  if (!sought.some((word) => word.length >= longEnoughForSlips)) return []
  const taken = new Set(exact.map(({ start }) => start))
  const words = text.split(' ')
  const hits: TextHit[] = []
  let at = 0
  words.forEach((word, index) => {
    const from = at
    at += word.length + 1
    if (!isLike(word, sought[0]!)) return
    const run = words.slice(index, index + sought.length)
    if (run.length < sought.length || !run.every((each, place) => isLike(each, sought[place]!))) return
    const start = starts[from]!
    const last = from + run.join(' ').length - 1
    if (!taken.has(start)) hits.push({ start, end: ends[last]!, near: true })
  })
  return hits
}

function isLike(word: string, sought: string): boolean {
  return word === sought || (sought.length >= longEnoughForSlips && withinOneSlip(word, sought))
}

/** One letter more, less, other or swapped with its neighbour. */
function withinOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  let tail = 0
  const most = Math.min(left.length, right.length) - same
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  const [l, r] = [left.slice(same, left.length - tail), right.slice(same, right.length - tail)]
  if (l.length <= 1 && r.length <= 1) return true
  return l.length === 2 && r.length === 2 && l[0] === r[1] && l[1] === r[0]
}

const foldedSigns = new Map<string, string>()
const invisible = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

function foldSign(sign: string): string {
  let folded = foldedSigns.get(sign)
  if (folded === undefined) {
    const bare = sign.normalize('NFKD').replace(invisible, '').toLowerCase()
    const plain = bare.replace('œ', 'oe').replace('æ', 'ae').replace('ß', 'ss')
    // What is no letter or digit parts words, unless it cannot be seen.
    folded = bare === '' ? '' : plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    foldedSigns.set(sign, folded)
  }
  return folded
}

function fold(original: string, from: number, to: number): FoldedPart {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let start = from; start < to;) {
    const end = start + (original.codePointAt(start)! > 0xffff ? 2 : 1)
    const signs = foldSign(original.slice(start, end))
    // An accent that stands by itself belongs to the letter before it.
    if (signs === '' && ends.length && !text.endsWith(' ')) ends[ends.length - 1] = end
    for (const sign of signs) {
      if (sign === ' ' && (text === '' || text.endsWith(' '))) continue
      text += sign
      starts.push(...new Array<number>(sign.length).fill(start))
      ends.push(...new Array<number>(sign.length).fill(end))
    }
    start = end
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), starts, ends } : { text, starts, ends }
}
