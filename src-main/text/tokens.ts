import type { Span } from '../model/span'
import { fold } from './folding'

/** A word, or a single sign, where it stands. */
export interface Token extends Span {
  /** Its letters as they are compared: without case, accents, ligatures or kinds of quote marks. */
  key: string
  /** Whether it is the first of a line. */
  opens: boolean
}

/** The words and signs of a text in order; white space is none. Time grows with its length. */
export function tokensOf(text: string, keys = new Map<string, string>()): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    let key = keys.get(written)
    if (key === undefined) keys.set(written, (key = fold(written)))
    if (key === '') continue
    const opens = tokens.length === 0 || text.slice(end, index).includes('\n')
    end = index + written.length
    tokens.push({ start: index, end, key, opens })
  }
  return tokens
}
