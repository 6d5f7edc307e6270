import type { Span } from '../model/span'
import { fold } from './folding'
import { areFormsOfOne } from './inflection'
import { isSmallWord, languagesOf } from './small-words'
import { wordsOf } from './words'

/** What a figure is said of: the telling words that lead to it in its clause, and the one behind a bare number. */
export interface FigureClaim {
  words: string[]
  /** Of these, what is written as a name: another bridge is another thing. */
  names: string[]
  counted: string | null
}

/** Two words say what is valued: "the repair will cost". One alone is of anything. */
const fewest = 2
const modal = /^(?:would|could|shall|should|may|might|can|must|pourrait|devrait)$/

/** Null where too little leads to the figure. `clause` begins where the quote or its sentence does. */
export function figureClaim(
  text: string,
  clause: Span,
  figure: Span & { unit: string | null },
): FigureClaim | null {
  const lead = wordsOf(text.slice(clause.start, figure.start))
  const comma = lead.findLastIndex(({ kind, text: mark }) => kind === 'mark' && /[,;:—–]/.test(mark))
  const near = telling(lead.slice(comma + 1))
  const said = near.length >= fewest ? near : telling(lead)
  if (said.length < fewest) return null
  const [next] = telling(wordsOf(text.slice(figure.end, clause.end)).slice(0, 2))
  return {
    words: said.map(fold),
    names: said.filter((word, at) => at > 0 && /^\p{Lu}/u.test(word)).map(fold),
    counted: figure.unit === null ? (next === undefined ? null : fold(next)) : null,
  }
}

function telling(words: readonly { text: string; kind: string }[]): string[] {
  return words
    .filter(({ kind, text }) => kind === 'word' && !/['’]$/.test(text))
    .map(({ text }) => text)
    .filter((word) => !isSmallWord(fold(word)) && !modal.test(fold(word)))
}

/** Whether two figures are said of one thing: all words of the shorter claim stand in the longer, and both end alike. */
export function claimTheSame(one: FigureClaim, other: FigureClaim): boolean {
  const [less, more] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const languages = languagesOf([...one.words, ...other.words])
  const alike = (word: string | undefined, like: string | undefined) =>
    word !== undefined && like !== undefined && areFormsOfOne(word, like, languages)
  if (one.counted !== other.counted && !alike(one.counted ?? undefined, other.counted ?? undefined))
    return false
  return (
    alike(less.words.at(-1), more.words.at(-1)) &&
    less.words.every((word) => more.words.some((like) => alike(word, like)))
  )
}
