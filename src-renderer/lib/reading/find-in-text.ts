import type { Span } from '../../../src-main/model/span'
import { wordsLikeIn, type WordsLike } from '../search/alike'
import { fold, type Folded } from '../search/folded'

/** A place that answers; near where a word stands for another. */
export interface TextHit extends Span {
  near: boolean
}

const partLength = 20_000

/** A text cut into parts at its line ends, each folded when it is first searched. */
export class SearchedText {
  #text: string
  #parts: Span[]
  #folded: (Folded | undefined)[] = []
  #wordsLike: WordsLike | undefined

  constructor(text: string) {
    this.#text = text
    this.#parts = partsOf(text)
  }

  /**
   * What answers a query, part by part, so that whoever asks may pause between two: the same words whatever their case,
   * accents, apostrophes, ligatures and spaces; also inside a word; and then the words that the library's search would
   * take them for.
   */
  *find(query: string): Generator<TextHit[]> {
    const sought = fold(query).text
    if (sought === '') return
    const exact: TextHit[][] = []
    for (let index = 0; index < this.#parts.length; index++) {
      exact.push(exactHits(this.#part(index), sought))
      yield exact[index]!
    }
    this.#wordsLike ??= wordsLikeIn(yield* this.#words())
    const wordsLike = this.#wordsLike
    const words = sought.split(' ').map((word) => ({ word, like: wordsLike(word) }))
    // Where each word stands for itself alone, all is found.
    if (words.every(({ word, like }) => [...like].every((other) => other === word))) return
    for (const [index, found] of exact.entries()) yield nearHits(this.#part(index), words, found)
  }

  #part(index: number): Folded {
    const { start, end } = this.#parts[index]!
    return (this.#folded[index] ??= fold(this.#text, start, end))
  }

  /** The different words of the text. */
  *#words(): Generator<TextHit[], Set<string>> {
    const words = new Set<string>()
    for (let index = 0; index < this.#parts.length; index++) {
      for (const word of this.#part(index).text.split(' ')) words.add(word)
      yield []
    }
    return words
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

interface SoughtWord {
  word: string
  like: ReadonlySet<string>
}

/** Runs of words that stand for those sought, where nothing stands exactly; the last one may go on, as it may still be typed. */
function nearHits({ text, starts, ends }: Folded, sought: SoughtWord[], exact: TextHit[]): TextHit[] {
  const words = text.split(' ')
  const hits: TextHit[] = []
  let at = 0
  let passed = 0
  words.forEach((word, index) => {
    const from = at
    at += word.length + 1
    if (!answers(word, sought, 0)) return
    const run = words.slice(index, index + sought.length)
    if (run.length < sought.length || !run.every((each, place) => answers(each, sought, place))) return
    const start = starts[from]!
    const end = ends[from + run.join(' ').length - 1]!
    while (passed < exact.length && exact[passed]!.end <= start) passed++
    if (passed === exact.length || exact[passed]!.start >= end) hits.push({ start, end, near: true })
  })
  return hits
}

function answers(written: string, sought: SoughtWord[], place: number): boolean {
  const { word, like } = sought[place]!
  return like.has(written) || (place > 0 && place === sought.length - 1 && written.startsWith(word))
}
