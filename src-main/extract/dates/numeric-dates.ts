import { isDay } from './calendar'
import type { Expression } from './expressions'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'

/** A date all in digits: "2026-02-03", "03/02/2026", "3.2.26", "20260203", "11/2016". */
export function numericDateAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Expression> | null {
  const before = tokens[at - 1]
  if (before && !tokens[at]?.spaced && /^[/.:\p{L}\p{N}]/u.test(before.text)) return null
  return compactAt(tokens, at) ?? threePartsAt(tokens, at, language) ?? yearMonthAt(tokens, at)
}

function compactAt(tokens: readonly Token[], at: number): Found<Expression> | null {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(tokens[at]?.text ?? '')
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3]), at + 1) : null
}

function threePartsAt(tokens: readonly Token[], at: number, language: Language): Found<Expression> | null {
  const parts = partsAt(tokens, at)
  if (!parts) return null
  const [a, b, c] = parts.value
  if (/^\d{4}$/.test(a)) return dayFrom(Number(a), Number(b), Number(c), parts.next)
  const year = /^\d{4}$/.test(c)
    ? Number(c)
    : /^\d{2}$/.test(c)
      ? Number(c) + (Number(c) > 40 ? 1900 : 2000)
      : null
  if (year === null) return null
  const [day, month] = language.calendar.dayFirst || parts.mark === '.' ? [a, b] : [b, a]
  return (
    dayFrom(year, Number(month), Number(day), parts.next) ??
    dayFrom(year, Number(day), Number(month), parts.next)
  )
}

/** Three groups of digits with the same mark between, a space in French only before a whole year. */
function partsAt(
  tokens: readonly Token[],
  at: number,
): (Found<[string, string, string]> & { mark: string }) | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '')
  if (
    dotted &&
    tokens[at + 1]?.text === '.' &&
    !tokens[at + 1]?.spaced &&
    /^\d{2,4}$/.test(tokens[at + 2]?.text ?? '')
  )
    return { value: [dotted[1]!, dotted[2]!, tokens[at + 2]!.text], next: at + 3, mark: '.' }
  const [a, first, b, second, c] = tokens.slice(at, at + 5)
  if (!isDigits(a) || !first) return null
  if (isDigits(first) && isDigits(b) && isSpacedDate(a, first, b) && !isDigits(second))
    return { value: [a.text, first.text, b.text], next: at + 3, mark: ' ' }
  if (!/^[-/.–]$/.test(first.text) || second?.text !== first.text || !isDigits(b) || !isDigits(c) || c.spaced)
    return null
  return { value: [a.text, b.text, c.text], next: at + 5, mark: first.text }
}

function isDigits(token: Token | undefined): token is Token {
  return token !== undefined && /^\d{1,4}$/.test(token.text)
}

function isSpacedDate(a: Token, b: Token, c: Token): boolean {
  const yearLast = /^\d{2}$/.test(a.text) && /^\d{1,2}$/.test(b.text) && /^(?:19|20)\d{2}$/.test(c.text)
  return yearLast || (/^(?:19|20)\d{2}$/.test(a.text) && /^\d{2}$/.test(b.text) && /^\d{2}$/.test(c.text))
}

/** "2016-11", "11/2016": a year and a month, when the month can be one. */
function yearMonthAt(tokens: readonly Token[], at: number): Found<Expression> | null {
  const [a, mark, b, then] = tokens.slice(at, at + 4)
  if (
    !isDigits(a) ||
    !isDigits(b) ||
    !mark ||
    !/^[-/]$/.test(mark.text) ||
    (then && /^[-/]$/.test(then.text))
  )
    return null
  const [year, month] = a.text.length === 4 ? [a.text, b.text] : [b.text, a.text]
  if (!/^(?:19|20)\d{2}$/.test(year) || !/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12)
    return null
  return { value: { kind: 'month', month: Number(month), part: null, year: Number(year) }, next: at + 3 }
}

function dayFrom(year: number, month: number, day: number, next: number): Found<Expression> | null {
  return isDay(year, month, day) ? { value: { kind: 'day', year, month, day, weekday: null }, next } : null
}
