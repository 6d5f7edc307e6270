import type { Word } from '../../text/words'
import { languages } from '../languages/index'
import { inciseIn } from './incises'
import { phrasesOf, type Phrases } from './phrases'
import type { Stretch } from './stretch'

/**
 * "« Il ira, a dit le maire », rapporte Anna Berg.": where a name takes the whole on itself, an incise in it is part of
 * what that person said. A pronoun only goes on: "« Il ira, dit le maire. J'en suis sûr », ajoute-t-il.".
 */
export function isAttributed(words: Word[], at: number): boolean {
  if (words[at]?.text !== ',') return false
  // The words quoted may be in another language than the verb that says whose they are.
  return languages.some((language) => inciseIn(words, at + 1, phrasesOf(language), () => true)?.named)
}

// So many words may stand between marks and the verb that says whose words they are.
const near = 6

/**
 * "“I called Tom, he wrote, and nobody came,” Anna Berg said.": English closes its marks before an incise, so that where a verb
 * goes before or after the marks, one inside them is told by who speaks.
 */
export function isToldWhole(
  words: Word[],
  from: number,
  at: number,
  stretch: Stretch,
  phrases: Phrases,
  text: string,
): boolean {
  if (phrases.code !== 'en') return false
  const says = (word: Word): boolean => {
    const form = phrases.verbs.get(word.text.toLowerCase())
    return form?.form === 'finite' && form.strong
  }
  const isMark = ({ kind }: Word): boolean => kind === 'mark'
  if (/^[,:]$/.test(words[from - 1]?.text ?? '')) {
    const before = words.slice(Math.max(0, from - 1 - near), from - 1)
    if (before.slice(before.findLastIndex(isMark) + 1).some(says)) return true
  }
  if (!/[,?!…]$/.test(text.slice(stretch.start, stretch.end)) && words[at]?.text !== ',') return false
  const behind = words.slice(at, at + near)
  if (behind[0]?.text === ',') behind.shift()
  const mark = behind.findIndex(isMark)
  return (mark < 0 ? behind : behind.slice(0, mark)).some(says)
}
