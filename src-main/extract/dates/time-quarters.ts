import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import { type Rule, skipArticle } from './time-rules'
import { ordinalAt, skip, yearAfter, yearAt } from './time-words'
import type { Token } from '../tokens'

/** "Q3 2022", "the first half of 2014", "au troisième trimestre". */
export const quarter: Rule = (tokens, at, language) => {
  const lead = yearAt(tokens, at, language)
  const start = lead
    ? skipArticle(tokens, skip(tokens, lead.next, /^[-,]$/), language)
    : skipArticle(tokens, at, language)
  const found = quarterAt(tokens, start, language)
  if (!found) return null
  const year = lead
    ? { value: { year: lead.value }, next: found.next }
    : yearAfter(tokens, found.next, language)
  return { value: { kind: 'months', ...found.value, ...year.value }, next: year.next }
}

function quarterAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const short = /^([qths])([1-4])$/.exec(tokens[at]?.low ?? '')
  const months = (n: number, length: number) => ({ first: (n - 1) * length + 1, last: n * length })
  if (short && /^\p{Lu}/u.test(tokens[at]!.text.toUpperCase())) {
    const length = /[qt]/.test(short[1]!) ? 3 : 6
    return /[hst]/.test(short[1]!) && !/^\p{Lu}/u.test(tokens[at]!.text)
      ? null
      : Number(short[2]) * length <= 12
        ? { value: months(Number(short[2]), length), next: at + 1 }
        : null
  }
  const digit =
    /^[1-4]$/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.spaced
      ? { value: Number(tokens[at]!.text), next: at + 2 }
      : null
  const nth = ordinalAt(tokens, at, language) ?? digit
  if (!nth || nth.value < 1) return null
  const name = tokens[nth.next]?.low ?? ''
  const { quarters, halves, doubtfulHalves, afterHalf } = language.calendar
  const length = quarters.includes(name) ? 3 : halves.includes(name) ? 6 : 0
  if (length === 0 || nth.value * length > 12) return null
  // "the first half" is of a match as often as of a year.
  if (length === 6 && doubtfulHalves.includes(name) && !afterHalf.includes(tokens[nth.next + 1]?.low ?? ''))
    return null
  return { value: months(nth.value, length), next: nth.next + 1 }
}
