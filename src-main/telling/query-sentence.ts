import type { QueryToken, SenselessWhy } from '../model/query'
import { m } from '../../messages.compiled/messages.js'

const whys: Record<SenselessWhy, () => string> = {
  date: m.search_why_date,
  kind: m.search_why_kind,
  empty: m.search_why_empty,
}

/** What a query leaves out and why, and which of its filters name nothing; empty where all of it is understood. */
export function unknownSentence(typed: string, tokens: QueryToken[]): string {
  // Tokens of an older text may reach beyond the one that stands there.
  const unknown = tokens.filter(({ known, end }) => !known && end <= typed.length)
  const told = ({ start, end }: QueryToken, beside: string | undefined) =>
    `${typed.slice(start, end)}${beside ? ` (${beside})` : ''}`
  const senseless = unknown.flatMap((token) => (token.why ? [told(token, whys[token.why]())] : []))
  const nameless = unknown
    .filter(({ why }) => !why)
    .map((token) => told(token, token.nearest && m.search_nearest({ name: token.nearest })))
  return [
    ...(senseless.length ? [m.search_not_applied({ words: senseless.join(', ') })] : []),
    ...(nameless.length ? [m.search_unknown({ count: nameless.length, words: nameless.join(', ') })] : []),
  ].join(' · ')
}
