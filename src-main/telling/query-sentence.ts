import type { QueryToken, SenselessWhy } from '../model/query'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'
import { kindWords } from '../model/kind-words'

const whys: Record<SenselessWhy, () => string> = {
  date: m.search_why_date,
  kind: () => {
    const words = kindWords(getLocale() === 'fr' ? 'fr' : 'en')
    return m.search_why_kind({ words: words.slice(0, -1).join(', '), last: words.at(-1)! })
  },
  empty: m.search_why_empty,
}

/** Which filters of a query name nothing, then what it leaves out and why; empty where all of it is understood. */
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
    ...(nameless.length ? [m.search_unknown({ count: nameless.length, words: nameless.join(', ') })] : []),
    ...(senseless.length ? [m.search_not_applied({ words: senseless.join(', ') })] : []),
  ].join(' · ')
}
