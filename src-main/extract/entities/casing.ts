import type { Word } from '../../text/words'
import { oncePer } from '../../text/once-per'
import type { Reading } from '../reading'

/** How the words of a document are written: what decides whether a capital at the start of a sentence is a name's. */
export interface Casing {
  /** By word as written: how often capitalised inside a sentence. */
  inside: Map<string, number>
  /** By lower-case word: how often in lower case. */
  lower: Map<string, number>
}

export function isCapital({ kind, text }: Word): boolean {
  // Nearly every word is told by its first letters alone.
  if (kind !== 'word' || /^[a-z]{3}/.test(text)) return false
  return /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text) && !/['’]$/.test(text)
}

const opensSentence = /^[«“„"‘'—–•*(:]$|^-$/

/** For each word, whether its place alone would make it a capital. */
export const initials = oncePer(({ words, sentences, blocks, text }: Reading): boolean[] => {
  const initial = words.map(() => false)
  let at = 0
  for (const sentence of sentences) {
    while (at < words.length && words[at]!.start < sentence.start) at++
    const from = at
    while (at < words.length && words[at]!.start < sentence.end) at++
    const title = blocks[sentence.block]!.kind === 'title' || blocks[sentence.block]!.kind === 'heading'
    const everywhere = capitalsEverywhere(words, from, at, title)
    for (let i = from; i < at; i++) initial[i] = everywhere || isInitial(words, i, from, text)
  }
  return initial
})

function isInitial(words: Word[], i: number, from: number, text: string): boolean {
  if (i === from) return true
  const before = words[i - 1]!
  const mayQuote = /['’]/.test(before.text)
  if (before.kind !== 'mark' && !mayQuote) return false
  // A single quotation mark that follows a letter is an apostrophe.
  if (mayQuote && /\p{L}/u.test(text[before.start - 1] ?? '')) return false
  if (before.text === '(' || before.text === '-') return i - 1 === from
  return opensSentence.test(before.text) || (/['’]$/.test(before.text) && i - 1 === from)
}

function capitalsEverywhere(words: Word[], from: number, to: number, title: boolean): boolean {
  let capitals = 0
  let others = 0
  let shouted = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (word.kind !== 'word' || word.text.length < 4) continue
    if (isCapital(word)) capitals++
    else others++
    if (word.text === word.text.toUpperCase()) shouted++
  }
  return (
    (title && capitals > 3 && others * 4 < capitals) || (shouted > 3 && shouted > (capitals + others) * 0.7)
  )
}

export function casingOf(words: Word[], initial: boolean[]): Casing {
  const casing: Casing = { inside: new Map(), lower: new Map() }
  words.forEach((word, i) => {
    if (word.kind !== 'word') return
    if (!isCapital(word)) add(casing.lower, word.text)
    else if (!initial[i]) add(casing.inside, word.text)
  })
  return casing
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
