import type { Span } from '../../../../src-main/model/span'

/** Signs typed to ask for suggestions, with what was typed after them. */
export interface Trigger {
  sign: '@' | '[['
  query: string
  /** Where in the line the sign stands. */
  at: number
}

/** The trigger that the caret stands in, read off its line up to the caret. An address like a@b is none. */
export function triggerAt(line: string): Trigger | null {
  const match = /(^|[\s([{«"“‘’'—–-])(@|\[\[)(|[^\s@[\]][^@[\]]{0,79})$/u.exec(line)
  if (!match) return null
  const [, before = '', sign, query = ''] = match
  return { sign: sign as Trigger['sign'], query, at: match.index + before.length }
}

/** A passage that shows its first lit word: cut at the beginning where that word stands far in, with an ellipsis. */
export function cutBefore(words: string, lit: Span[], room = 40): string {
  const first = lit[0]
  if (!first || first.start <= room) return words
  return `…${words.slice(words.lastIndexOf(' ', first.start - room / 2) + 1)}`
}
