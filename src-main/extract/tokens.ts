import type { Span } from '../model/span'
import { fold } from '../text/folding'
import type { Word } from '../text/words'
import { detectLanguage } from './languages/index'
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

const lines = new WeakMap<Reading, Line[]>()

/** The tokens of a text, sentence by sentence. They are cut once a reading. */
export function linesOf(reading: Reading): Line[] {
  const known = lines.get(reading)
  if (known) return known
  const cut = cutLines(reading)
  lines.set(reading, cut)
  return cut
}

function cutLines(reading: Reading): Line[] {
  let at = 0
  return reading.sentences.map((sentence) => {
    while (at < reading.words.length && reading.words[at]!.end <= sentence.start) at++
    const words: Word[] = []
    while (at < reading.words.length && reading.words[at]!.start < sentence.end)
      words.push(reading.words[at++]!)
    const language = languageOf(reading, sentence, words.length)
    return { tokens: tokensOf(reading.text, words, language), language, block: sentence.block }
  })
}

// A short sentence says too little of its language; a long one, quoted in another, is read as what it is.
function languageOf(reading: Reading, sentence: Span, words: number): Language {
  if (words < 8) return reading.language
  return detectLanguage(reading.text.slice(sentence.start, sentence.end), reading.language.code)
}

function tokensOf(text: string, words: Word[], language: Language): Token[] {
  const known = vocabularyOf(language)
  const tokens = words.flatMap((word) => piecesOf(word, known))
  return tokens.map((piece) => ({
    ...piece,
    low: piece.kind === 'word' ? fold(piece.text) : piece.text,
    spaced: /\s/.test(text[piece.start - 1] ?? ' '),
  }))
}

function piecesOf(word: Word, known: Set<string>): Word[] {
  if (word.kind === 'mark') return [word]
  if (word.kind === 'number') return numbersOf(word)
  if (!/[-\p{N}]/u.test(word.text)) return [word]
  const parts = [...word.text.matchAll(/\p{N}+|[^-\p{N}]+|-/gu)]
  const telling = parts.filter(([part]) => !/^[\p{N}-]/u.test(part))
  if (parts.length < 2 || !telling.every(([part]) => known.has(fold(part)))) return [word]
  return parts.map((part) => pieceAt(word, part.index, part[0]))
}

// "en 2025 300 postes" holds a year and a number: groups of three follow at most three digits.
function numbersOf(word: Word): Word[] {
  if (!/^\p{N}{4,}\s/u.test(word.text)) return [word]
  return [...word.text.matchAll(/\S+/g)].map((part) => pieceAt(word, part.index, part[0]))
}

function pieceAt(word: Word, offset: number, text: string): Word {
  const kind = /^\p{N}/u.test(text) ? 'number' : text === '-' ? 'mark' : 'word'
  return { text, kind, start: word.start + offset, end: word.start + offset + text.length }
}

const vocabularies = new WeakMap<Language, Set<string>>()

/** The words that a hyphen may join to a number or a month: "vingt-deux", "four-mile", "mi-mars". */
function vocabularyOf(language: Language): Set<string> {
  const known = vocabularies.get(language)
  if (known) return known
  const { amounts, calendar } = language
  const words = [amounts.numbers, amounts.powers, amounts.currencies, amounts.measures, amounts.fractions]
  const vocabulary = new Set([
    ...words.flatMap((record) => Object.keys(record)),
    ...amounts.and,
    ...amounts.halves,
    ...amounts.timeUnits,
    ...amounts.percent.flatMap((phrase) => phrase.split(/[ -]/)),
    ...calendar.compounds,
    ...Object.keys(calendar.months),
    ...Object.keys(calendar.units),
  ])
  vocabularies.set(language, vocabulary)
  return vocabulary
}
