import type { Span } from '../../model/span'
import type { Random } from '../../store/bench/random'

/** A text that was edited, and where each of its letters stood before: -1 for what is new. */
export interface Edited {
  text: string
  from: number[]
}

/** How much of a text is edited. */
export interface Rate {
  name: string
  /** Of a hundred words, how many are added, taken away, replaced or mistyped. */
  words: number
  /** Paragraphs that move. */
  moves: number
  /** Whether quote marks and spaces are written another way. */
  restyled: boolean
}

export const rates: Rate[] = [
  { name: 'nothing', words: 0, moves: 0, restyled: false },
  { name: 'spaces and quote marks', words: 0, moves: 0, restyled: true },
  { name: '0.5 % of words', words: 0.5, moves: 0, restyled: false },
  { name: '1 % of words', words: 1, moves: 0, restyled: false },
  { name: '2 %, a paragraph moved', words: 2, moves: 1, restyled: false },
  { name: '5 %, two moved', words: 5, moves: 2, restyled: true },
  { name: '10 %, three moved', words: 10, moves: 3, restyled: true },
  { name: '20 %, four moved', words: 20, moves: 4, restyled: true },
]

// Words that no text has, so that none is put back by chance.
const strange = ['brimbole', 'ortave', 'quandrin', 'velmure', 'tastrel', 'ploche', 'gralune', 'nistophe']

/** Edits a text as people do, at a rate, keeping where each letter came from. */
export function edited(text: string, rate: Rate, random: Random): Edited {
  const result: Edited = { text, from: Array.from({ length: text.length }, (_, at) => at) }
  const count = Math.round((rate.words / 100) * text.split(/\s+/).length)
  for (let done = 0; done < count; done++) editWord(result, random)
  for (let done = 0; done < rate.moves; done++) moveParagraph(result, random)
  if (rate.restyled) result.text = restyled(result.text)
  return result
}

function put(edited: Edited, at: number, cut: number, added: string): void {
  edited.text = edited.text.slice(0, at) + added + edited.text.slice(at + cut)
  edited.from.splice(at, cut, ...Array.from({ length: added.length }, () => -1))
}

function editWord(edited: Edited, random: Random): void {
  const words = [...edited.text.matchAll(/\p{L}+/gu)]
  const { 0: word, index } = random.pick(words)
  const other = random.pick(strange)
  const kind = random.below(4)
  if (kind === 0) put(edited, index, 0, `${other} `)
  else if (kind === 1) put(edited, index, word.length + 1, '')
  else if (kind === 2) put(edited, index, word.length, other)
  else put(edited, index + random.below(word.length), 1, 'x')
}

function moveParagraph(edited: Edited, random: Random): void {
  const breaks = [...edited.text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const starts = [0, ...breaks, edited.text.length]
  const pieces = starts.slice(1).map((end, at) => ({ start: starts[at]!, end }))
  if (pieces.length < 4) return
  // The last has no line end of its own.
  const [moved] = pieces.splice(random.below(pieces.length - 1), 1)
  pieces.splice(random.below(pieces.length), 0, moved!)
  const { text, from } = edited
  edited.text = pieces.map(({ start, end }) => text.slice(start, end)).join('')
  edited.from = pieces.flatMap(({ start, end }) => from.slice(start, end))
}

/** Letter for letter, so that places stay. */
function restyled(text: string): string {
  return text
    .replace(/[«»“”]/g, '"')
    .replaceAll('’', "'")
    .replace(/[\u00a0\u202f]/g, ' ')
}

/** Spans of 1 to 25 words at random places. */
export function spansIn(text: string, count: number, random: Random): Span[] {
  const words = [...text.matchAll(/\S+/g)]
  return Array.from({ length: count }, () => {
    const length = random.pick([1, 2, 4, 8, 15, 25])
    const first = random.below(words.length - length)
    const last = words[first + length - 1]!
    return { start: words[first]!.index, end: last.index + last[0].length }
  })
}

/** Whether at least half of the letters of a place came from the span. */
export function isRight({ from }: Edited, span: Span, place: Span): boolean {
  const inside = from.slice(place.start, place.end).filter((at) => at >= span.start && at < span.end)
  return inside.length * 2 >= place.end - place.start
}

/** Whether at least half of the span is still in the text. */
export function isThere({ from }: Edited, span: Span): boolean {
  return from.filter((at) => at >= span.start && at < span.end).length * 2 >= span.end - span.start
}
