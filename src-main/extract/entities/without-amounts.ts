import { codeAndNumber } from '../figures/joined-codes'
import { codeOf, scaledCodeOf, scaleOf } from '../figures/units'
import type { Reading } from '../reading'
import type { Name } from './name'

/** Leaves out names that are but an amount: "CHF 540", "EUR 40m", "3 MCHF", "Rs70". */
export function withoutAmounts(reading: Reading, names: Name[]): Name[] {
  return names.filter(({ first, last }) => !isAmount(reading, first, last))
}

function isAmount({ text, words, language }: Reading, first: number, last: number): boolean {
  const { powers } = language.amounts
  const isPower = (word: string) => (powers[word.toLowerCase()] ?? 0) >= 1000
  if (first === last && codeAndNumber(text, words[first]!, isPower)) return true
  const stretch = words.slice(first, last + 1)
  const isCode = (word: string) => codeOf(word) !== null || scaledCodeOf(word) !== null
  const isMoney = stretch.every(
    ({ kind, text: word }) => kind === 'number' || isCode(word) || scaleOf(word) !== null || isPower(word),
  )
  const code = stretch.find(({ text: word }) => isCode(word))
  const number = stretch.find(({ kind }) => kind === 'number')
  // "COP 26" is a meeting.
  const after = words[last + 1]?.text ?? ''
  const large =
    (number?.text.length ?? 0) > 2 || stretch.length > 2 || isPower(after) || scaleOf(after) !== null
  return isMoney && code !== undefined && number !== undefined && (large || scaledCodeOf(code.text) !== null)
}
