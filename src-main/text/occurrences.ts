import type { Span } from '../model/span'
import { tokensOf } from './query'
import { fold } from './folding'

/**
 * Where a text says the same words, whatever their case, accents and apostrophes, and whatever stands between them but
 * the end of a paragraph. Whole words only; spans never overlap. Time grows with the text's length.
 */
export function occurrencesOf(text: string, words: string): Span[] {
  const sought = tokensOf(words)
  if (!sought.length) return []
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const found: Span[] = []
  for (let at = 0; at + sought.length <= tokens.length; at++) {
    if (!sought.every((word, index) => fold(tokens[at + index]![0]) === word)) continue
    const last = tokens[at + sought.length - 1]!
    const span = { start: tokens[at]!.index, end: last.index + last[0].length }
    if (text.slice(span.start, span.end).includes('\n')) continue
    found.push(span)
    at += sought.length - 1
  }
  return found
}
