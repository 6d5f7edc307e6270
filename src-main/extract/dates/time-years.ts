import { inAny } from '../languages'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import type { Rule } from './time-rules'
import { isCounted, timeBooksOf, yearAt } from './time-words'
import type { Token } from '../tokens'

// A year of account may be told by letters alone, in any language.
const yearLabels = inAny(({ calendar }) => calendar.yearLabels)
  .add('cy')
  .add('fy')
const decadeNouns = inAny(({ calendar }) => calendar.decadeNouns)

export const years: Rule = (tokens, at, language) => {
  const found = decadeAt(tokens, at, language) ?? centuryAt(tokens, at, language)
  if (found) return { value: { kind: 'years', ...found.value, part: null }, next: found.next }
  const fiscal = /^(?:fy|cy)(\d{4}|\d\d)$/.exec(tokens[at]?.low ?? '')?.[1]
  if (fiscal) {
    const year = Number(fiscal.length === 2 ? `20${fiscal}` : fiscal)
    return { value: { kind: 'years', first: year, last: year, part: null }, next: at + 1 }
  }
  const label = yearLabels.has(tokens[at]?.low ?? '') ? yearAt(tokens, at + 1, language) : null
  if (label && tokens[at + 1]!.kind === 'number' && !isCounted(tokens, label.next, language))
    return { value: { kind: 'years', first: label.value, last: label.value, part: null }, next: label.next }
  const season = seasonAt(tokens, at)
  if (season) return { value: { kind: 'years', ...season.value, part: null }, next: season.next }
  const year = yearAt(tokens, at, language)
  if (!year || !isYear(tokens, at, year, language)) return null
  return { value: { kind: 'years', first: year.value, last: year.value, part: null }, next: year.next }
}

// What a text tells of by such a stretch goes on for no longer.
const longestStretch = 30

/** "2023-24", "2023/24": a year and the next; "2010-19": a year and one that is no month. */
function seasonAt(tokens: readonly Token[], at: number): Found<{ first: number; last: number }> | null {
  const [year, mark, next] = tokens.slice(at, at + 3)
  if (!/^(?:19|20)\d\d$/.test(year?.text ?? '') || !/^\d\d$/.test(next?.text ?? '')) return null
  if (!/^[-–/]$/.test(mark!.text) || mark!.spaced || next!.spaced) return null
  const first = Number(year!.text)
  const [tail, after] = [Number(next!.text), tokens[at + 3]]
  const follows = (first + 1) % 100 === tail
  const runs =
    tail > Math.max(first % 100, 12) && tail - (first % 100) <= longestStretch && mark!.text !== '/'
  if ((!follows && !runs) || /^[-–/]$/.test(after?.text ?? '')) return null
  return { value: { first, last: follows ? first + 1 : first - (first % 100) + tail }, next: at + 3 }
}

function isYear(tokens: readonly Token[], at: number, year: Found<number>, language: Language): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[year.next]
  if (
    isCounted(tokens, year.next, language) ||
    /^[/:#_@№]$/.test(before?.text ?? '') ||
    /^[$€£]$/.test(before?.text ?? '')
  )
    return false
  // "by 1120 GMT"
  if (/^(?:GMT|BST|UTC|CES?T|E[SD]T|P[SD]T)$/.test(after?.text ?? '')) return false
  const signed = before !== undefined && language.calendar.beforeYear.includes(before.low)
  if (token.kind === 'word') return signed
  if (after && !after.spaced && after.kind === 'word') return false
  const noun = after?.kind === 'word' && !language.frequent.includes(after.low) && /^\p{Ll}/u.test(after.text)
  if (year.value < 1900 || year.value > 2050 || year.value % 100 === 0) return signed && !noun
  return !(noun && /[sx]$/.test(after.low) && !signed)
}

/** "the 1970s", "1970's", "les années 60", "the noughties". */
function decadeAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const word = timeBooksOf(language).decades(tokens, at)
  const { articles, decadeNouns: nouns } = language.calendar
  if (word && (nouns.length > 0 ? nouns : articles).includes(tokens[at - 1]?.low ?? ''))
    return { value: { first: word.value, last: word.value + 9 }, next: word.next }
  const digits = /^\d{4}$|^\d{2}$/.exec(tokens[at]?.text ?? '')?.[0]
  if (!digits?.endsWith('0')) return null
  const start = Number(digits.length === 2 ? `19${digits}` : digits)
  const plural = /^['’]?s$/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced
  if (!plural && !decadeNouns.has(tokens[at - 1]?.low ?? '')) return null
  return { value: { first: start, last: start + 9 }, next: plural ? at + 2 : at + 1 }
}

function centuryAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<{ first: number; last: number }> | null {
  const { centuryWords } = language.calendar
  const roman = /^[XVI]{1,5}e?$/.exec(tokens[at]?.text ?? '')?.[0]
  const ordinal = roman
    ? { value: fromRoman(roman.replace('e', '')), next: at + 1 }
    : centuryNumber(tokens, at, language)
  if (!ordinal || !centuryWords.includes(tokens[ordinal.next]?.low ?? '') || ordinal.value > 22) return null
  return {
    value: { first: ordinal.value * 100 - 100, last: ordinal.value * 100 - 1 },
    next: ordinal.next + 1,
  }
}

export function centuryNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<number> | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const ending = tokens[at + 1]
  return ending && !ending.spaced && language.amounts.ordinals.test(ending.low)
    ? { value: Number(token.text), next: at + 2 }
    : null
}

function fromRoman(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  return [...roman].reduce(
    (sum, letter, i) =>
      sum + (values[letter]! < (values[roman[i + 1] ?? ''] ?? 0) ? -values[letter]! : values[letter]!),
    0,
  )
}
