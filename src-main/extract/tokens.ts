import type { Span } from '../model/span'
import { oncePer } from '../text/once-per'
import { fold } from '../text/folding'
import { codeAndNumber } from './figures/joined-codes'
import type { Piece, Word } from '../text/words'
import { languages } from './languages'
import type { Language } from './languages/language'
import type { Reading } from './reading'

/** A word as the finders of figures and dates read it: folded, with compounds of numbers and months taken apart. */
export interface Token extends Span {
  text: string
  low: string
  kind: Word['kind']
  /** Whether a space stands before it. */
  spaced: boolean
}

/** The tokens of one sentence, with the language that this sentence is written in. */
export interface Line {
  tokens: Token[]
  language: Language
  block: number
}

/** The tokens of a text, sentence by sentence. They are cut once a reading. */
export const linesOf: (reading: Reading) => Line[] = oncePer(cutLines)

function cutLines(reading: Reading): Line[] {
  const formOf = formsOnce()
  let at = 0
  return reading.sentences.flatMap((sentence) => {
    while (at < reading.words.length && reading.words[at]!.end <= sentence.start) at++
    const from = at
    while (at < reading.words.length && reading.words[at]!.start < sentence.end) at++
    const words = reading.words.slice(from, at)
    const language = languageOf(reading, words, formOf)
    const tokens = tokensOf(reading.text, words, language, formOf)
    return piecesOfLine(tokens).map((tokens) => ({ tokens, language, block: sentence.block }))
  })
}

// Text without an end of sentence is cut somewhere: what follows so far behind belongs together no more.
const longest = 400

/** A line of bearable length each, cut behind a mark where one is near. */
function piecesOfLine(tokens: Token[]): Token[][] {
  const pieces: Token[][] = []
  let from = 0
  while (tokens.length - from > longest) {
    let to = from + longest
    while (to > from + longest / 2 && tokens[to - 1]!.kind !== 'mark') to--
    if (tokens[to - 1]!.kind !== 'mark') to = from + longest
    pieces.push(tokens.slice(from, to))
    from = to
  }
  return [...pieces, from === 0 ? tokens : tokens.slice(from)]
}

/** A sentence quoted in another language is read as what it is; a short one by its names of months and units too. */
function languageOf(reading: Reading, words: Word[], formOf: FormOf): Language {
  const sums = languages.map(() => 0)
  for (const { text, kind } of words.slice(0, 200))
    if (kind === 'word') formOf(text).tells.forEach((tells, i) => (sums[i]! += tells))
  const { code } = reading.language
  const own = sums[languages.findIndex((language) => language.code === code)]!
  return languages.find((language, i) => language.code !== code && sums[i]! > own) ?? reading.language
}

/** What is true of a word wherever it stands. */
interface Form {
  low: string
  mayBeTaken: boolean
  /** How much it tells of each language. */
  tells: number[]
}
type FormOf = (text: string) => Form

/** Words come back again and again: each is looked at once a reading. */
function formsOnce(): FormOf {
  const known = new Map<string, Form>()
  return (text) => {
    let form = known.get(text)
    if (!form) {
      const parts = fold(text.slice(0, 60)).split(/[-\d]+/)
      const tells = languages.map((language) => telling(parts, language))
      known.set(text, (form = { low: fold(text), mayBeTaken: mayBeTaken.test(text), tells }))
    }
    return form
  }
}

function telling(lows: string[], language: Language): number {
  const known = vocabularyOf(language)
  const frequent = frequentOf(language)
  return lows.reduce((sum, low) => sum + (frequent.has(low) ? 2 : known.has(low) ? 1 : 0), 0)
}

// Apart, that is: at a hyphen, or where numbers and letters touch.
const mayBeTaken = /[-\p{N}]/u

function tokensOf(text: string, words: Word[], language: Language, formOf: FormOf): Token[] {
  const known = vocabularyOf(language)
  const isPower = (after: string) => (language.amounts.powers[after] ?? 0) >= 1000
  const tokens: Token[] = []
  const add = ({ text: written, kind, start, end }: Piece, low: string): void =>
    void tokens.push({
      text: written,
      low: kind === 'word' ? low : written,
      kind,
      start,
      end,
      spaced: start === 0 || isSpace(text.charCodeAt(start - 1)),
    })
  // A word that begins with a currency may end behind the words that follow: "R500,000".
  let behind = 0
  for (const word of words) {
    if (word.start < behind) continue
    if (isGlued(text, tokens.at(-1), word)) {
      for (const piece of piecesBehind(word, known, language)) add(piece, formOf(piece.text).low)
      continue
    }
    const form = formOf(word.text)
    // Nearly every word is one piece, which is seen at once.
    if (!form.mayBeTaken) {
      add(word, form.low)
      continue
    }
    const pieces = codeAndNumber(text, word, isPower) ?? piecesOf(word, known)
    behind = pieces.at(-1)!.end
    for (const piece of pieces) add(piece, formOf(piece.text).low)
  }
  return tokens
}

/** The first letter of scripts that set no words apart: Thai, and those of East Asia. */
const firstUnspaced = 0xe00
const longestKnown = 8

function isGlued(text: string, last: Token | undefined, { kind, start }: Word): boolean {
  // Thai sets a space there.
  const isBehind =
    last?.kind === 'number' &&
    (last.end === start || (last.end === start - 1 && /[\u0e00-\u0e7f]/.test(text[start]!)))
  return isBehind && kind === 'word' && text.charCodeAt(start) >= firstUnspaced
}

/** The known words that one behind a number begins with, each alone, and the rest: "億円となり". */
function piecesBehind(word: Word, known: Set<string>, { amounts }: Language): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const stands = (length: number) => {
    const part = fold(word.text.slice(at, at + length))
    // "3克" is grams, and "3克拉" is carats.
    const isMeasure = length === 1 && Object.hasOwn(amounts.measures, part)
    return known.has(part) && !(isMeasure && at + 1 < word.text.length)
  }
  while (at < word.text.length) {
    let length = Math.min(longestKnown, word.text.length - at)
    while (length > 0 && !stands(length)) length--
    if (length === 0) break
    pieces.push(pieceAt(word, at, word.text.slice(at, at + length)))
    at += length
  }
  return at < word.text.length ? [...pieces, pieceAt(word, at, word.text.slice(at))] : pieces
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 160 || code === 8239 || code === 8201
}

function piecesOf(word: Word, known: Set<string>): Piece[] {
  if (word.kind === 'mark') return [word]
  if (word.kind === 'number') return numbersOf(word)
  // "m2" is one unit.
  if (/^\p{L}{1,2}\p{N}$/u.test(word.text)) return [word]
  const parts = [...word.text.matchAll(/\p{N}+|[^-\p{N}]+|-/gu)]
  const telling = parts.filter(([part]) => !/^[\p{N}-]/u.test(part))
  if (parts.length < 2 || !telling.every(([part]) => known.has(fold(part)))) return [word]
  return parts.map((part) => pieceAt(word, part.index, part[0]))
}

// "en 2025 300 postes" holds a year and a number: groups of three follow at most three digits.
function numbersOf(word: Word): Piece[] {
  if (word.text.length < 6 || !/^\p{N}{4,}\s/u.test(word.text)) return [word]
  return [...word.text.matchAll(/\S+/g)].map((part) => pieceAt(word, part.index, part[0]))
}

function pieceAt(word: Word, offset: number, text: string): Piece {
  const kind = /^\p{N}/u.test(text) ? 'number' : text === '-' ? 'mark' : 'word'
  return { text, kind, start: word.start + offset, end: word.start + offset + text.length }
}

const frequentOf = oncePer(({ frequent }: Language) => new Set(frequent.map(fold)))

/** The words that a hyphen may join to a number or a month: "vingt-deux", "four-mile", "mi-mars". */
const vocabularyOf = oncePer(({ amounts, calendar }: Language) => {
  const words = [amounts.numbers, amounts.powers, amounts.currencies, amounts.measures, amounts.fractions]
  return new Set([
    ...words.flatMap((record) => Object.keys(record).flatMap((phrase) => phrase.split(/[ -]/))),
    ...amounts.and,
    ...amounts.halves,
    ...amounts.timeUnits,
    ...amounts.percent.flatMap((phrase) => phrase.split(/[ -]/)),
    ...calendar.compounds,
    ...[...(calendar.yearFirst?.afterYear.flat() ?? []), ...(calendar.yearFirst?.afterMonth ?? [])],
    ...(calendar.yearFirst?.afterDay ?? []),
    ...Object.keys(calendar.months),
    ...Object.keys(calendar.units),
    ...Object.keys(calendar.weekdays),
    ...Object.keys(calendar.days),
    ...Object.keys(calendar.seasons),
  ])
})
