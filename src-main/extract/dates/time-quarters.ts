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
  const found = quarterAt(tokens, start, language, lead !== null)
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
  isOfYear: boolean,
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
  const isTold = isOfYear || afterHalf.includes(tokens[nth.next + 1]?.low ?? '')
  if (doubtfulHalves.includes(name) && !isTold && !isHalvedInYears(tokens, at, language)) return null
  return { value: months(nth.value, length), next: nth.next + 1 }
}

// So far off in a sentence the word may stand that tells a half of a year from that of a match.
const reach = 10

/** "Sales fell in the first half": what is sold or earned is told of halves of years. */
function isHalvedInYears(tokens: readonly Token[], at: number, { calendar }: Language): boolean {
  return tokens
    .slice(Math.max(0, at - reach), at + reach)
    .some(({ low }) => calendar.halvedInYears.includes(low))
}
