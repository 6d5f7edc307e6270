import type { Span } from '../../../src-main/model/span'
import { fold, isLike, longEnoughForSlips, type Folded } from '../search/folded'

/** A place that answers; near where a letter differs. */
export interface TextHit extends Span {
  near: boolean
}

const partLength = 20_000

/** A text cut into parts at its line ends, each folded when it is first searched. */
export class SearchedText {
  #text: string
  #parts: Span[]
  #folded: (Folded | undefined)[] = []

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

function exactHits({ text, starts, ends }: Folded, sought: string): TextHit[] {
  const hits: TextHit[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    hits.push({ start: starts[at]!, end: ends[at + sought.length - 1]!, near: false })
  return hits
}

function nearHits({ text, starts, ends }: Folded, sought: string[], exact: TextHit[]): TextHit[] {
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
