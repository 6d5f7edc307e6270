import type { Word } from '../text/words'
import { isFirstName, knownKind } from './entities/vocabulary'

const pair = /^(\p{Lu}[\p{L}\p{M}]{2,})-(\p{Lu}[\p{L}\p{M}]{2,})$/u

/**
 * The words of a text, with two names that a hyphen joins taken apart: "le duo Trump-Pence", where each stands alone more
 * often than both together. "Jean-Marc", "Paris-Roubaix" in a story of that race, and what everybody knows as one stay whole.
 */
export function withoutJoinedNames(words: Word[]): Word[] {
  if (!words.some(({ text }) => pair.test(text))) return words
  const times = new Map<string, number>()
  for (const { text } of words) times.set(text, (times.get(text) ?? 0) + 1)
  const timesOf = (text: string): number => times.get(text) ?? 0
  return words.flatMap((word) => {
    const [, one = '', other = ''] = pair.exec(word.text) ?? []
    if (Math.min(timesOf(one), timesOf(other)) <= timesOf(word.text)) return [word]
    if (isFirstName(one) || knownKind(word.text) !== undefined) return [word]
    const at = word.start + one.length
    const hyphen: Word = { text: '-', low: '-', kind: 'mark', start: at, end: at + 1 }
    return [wordAt(one, word.start), hyphen, wordAt(other, at + 1)]
  })
}

function wordAt(text: string, start: number): Word {
  return { text, low: text.toLowerCase(), kind: 'word', start, end: start + text.length }
}
