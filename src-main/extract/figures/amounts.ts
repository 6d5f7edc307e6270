import { booksOf } from './amount-books'
import { unitAfter } from './amount-units'
import type { Amounts } from '../languages/amounts'
import type { Language } from '../languages/language'
import { digitsOf, halfMoreAt, numberAt } from './numbers'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'
import { codeOf, dollarOf, money, scaleOf, signOf, touchingOf, type Unit } from './units'

/** An amount as it stands in a sentence, before its neighbours lend it what it leaves out. */
export interface Amount {
  /** Indices of its first token and of the one after its last. */
  from: number
  next: number
  /** What is counted, in the unit as written. */
  value: number
  /** 1 where neither a power nor a letter scales it. */
  scale: number
  unit: Unit | null
  digits: boolean
  /** A currency before it, that a range's second number may share. */
  prefixed: boolean
}

/** The amount that starts at a token: "$1.2bn", "12 milliards d'euros", "38 mm", "neuf pour cent", "410". */
export function amountAt(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const before = currencyBefore(tokens, at)
  const { amounts } = language
  const sign = minusAt(tokens, before?.next ?? at, before !== null) || minusInWords(tokens, at, amounts)
  const start = before || sign ? (before?.next ?? at) + sign : at
  const percent = percentBefore(tokens, at, language)
  if (percent) return percent
  const number = shareOfPower(tokens, start, amounts) ?? numberAt(tokens, start, amounts)
  if (!number) return loneUnit(tokens, at, language)
  const { value, scale, digits } = number.value
  const base = { from: at, value: sign ? -value : value, scale, digits, prefixed: before !== null }
  if (before) return withPrefix(tokens, base, number.next, before.value, language)
  const unit = unitAfter(tokens, number.next, language, { scale, digits })
  if (!unit) return { ...base, next: number.next, unit: null }
  const factor = unit.scale ?? 1
  const whole = {
    ...base,
    value: base.value * factor,
    scale: scale * factor,
    unit: unit.value,
    next: unit.next,
  }
  const half = halfMoreAt(tokens, whole.next, amounts)
  if (half) return { ...whole, value: whole.value + whole.scale / 2, next: half }
  return withSmaller(tokens, belowZero(tokens, whole), language)
}

/** "- 20 °C": only degrees take a minus that stands apart, since a dash before other amounts is a dash. */
function belowZero(tokens: readonly Token[], amount: Amount): Amount {
  const degrees = /^°[CF]$/.test(amount.unit?.unit ?? '')
  const dash = /^[-−–]$/.test(tokens[amount.from - 1]?.text ?? '') && tokens[amount.from]!.spaced
  const apart = tokens[amount.from - 1]?.spaced && tokens[amount.from - 2]?.kind === 'word'
  return degrees && dash && apart ? { ...amount, from: amount.from - 1, value: -amount.value } : amount
}

/** "un euro", "a pound": the article counts one where money follows. */
function loneUnit(tokens: readonly Token[], at: number, language: Language): Amount | null {
  if (!language.amounts.articles.includes(tokens[at]?.low ?? '')) return null
  const found = booksOf(language).currencies(tokens, at + 1)
  if (!found || /s$/.test(tokens[at + 1]!.low)) return null
  const unit = money(found.value)
  return { from: at, next: found.next, value: 1, scale: 1, unit, digits: false, prefixed: false }
}

const isJoining = (token: Token | undefined) => token?.low === '-' && !token.spaced

/** "half a million", "three-quarters of a billion", "quarter million", "un demi-million". */
function shareOfPower(tokens: readonly Token[], at: number, amounts: Amounts): ReturnType<typeof numberAt> {
  const low = tokens[at]?.low ?? ''
  const count = Object.hasOwn(amounts.numbers, low)
    ? amounts.numbers[low]!
    : amounts.articles.includes(low)
      ? 1
      : null
  const hyphen = isJoining(tokens[at + 1]) ? 1 : 0
  const first = at + (count === null ? 0 : 1 + hyphen)
  const part = tokens[first]?.low ?? ''
  const share = amounts.halves.includes(part)
    ? 2
    : Object.hasOwn(amounts.fractions, part)
      ? amounts.fractions[part]!
      : null
  if (share === null) return null
  let next = first + 1
  while (
    isJoining(tokens[next]) ||
    amounts.links.includes(tokens[next]?.low ?? '') ||
    amounts.articles.includes(tokens[next]?.low ?? '')
  )
    next++
  const power = amounts.powers[tokens[next]?.low ?? '']
  if (power === undefined || power < 1000) return null
  return { value: { value: ((count ?? 1) / share) * power, scale: power, digits: false }, next: next + 1 }
}

/** "minus 3 per cent", "moins 5 degrés" */
function minusInWords(tokens: readonly Token[], at: number, { minus, notMinus }: Amounts): number {
  const isMinus = minus.includes(tokens[at]?.low ?? '') && tokens[at + 1]?.kind === 'number'
  const before = tokens[at - 1]
  return isMinus && before?.kind !== 'number' && !notMinus.includes(before?.low ?? '') ? 1 : 0
}

function minusAt(tokens: readonly Token[], at: number, always: boolean): number {
  const token = tokens[at]
  const number = tokens[at + 1]
  if (!token || !number || !/^[-−–]$/.test(token.text) || number.kind !== 'number') return 0
  // "75 -300mm" is a range.
  if (number.spaced || tokens[at - 1]?.kind === 'number') return 0
  return always || token.spaced ? 1 : 0
}

/** "%12", "yüzde 12,5" */
function percentBefore(tokens: readonly Token[], at: number, { amounts }: Language): Amount | null {
  const number = tokens[at + 1]
  if (!amounts.percentBefore.includes(tokens[at]?.low ?? '') || number?.kind !== 'number') return null
  if (tokens[at]!.kind === 'mark' && tokens[at - 1]?.kind === 'number' && !tokens[at]!.spaced) return null
  const value = digitsOf(number.text, amounts.decimal)
  const unit: Unit = { kind: 'percentage', unit: '%', factor: 1 }
  return { from: at, next: at + 2, value, scale: 1, unit, digits: true, prefixed: false }
}

/** A currency written before its number: "$", "US$", "A $", "EUR", "usd$". */
function currencyBefore(tokens: readonly Token[], at: number): Found<string> | null {
  const token = tokens[at]
  if (!token) return null
  const sign = signOf(token.text)
  if (sign) return { value: sign, next: at + 1 }
  if (token.kind !== 'word') return null
  const after = tokens[at + 1]
  const dot = after?.text === '.' ? 1 : 0
  const dollar = tokens[at + 1 + dot]?.text === '$' ? dollarOf(token.text) : null
  const joined = !tokens[at + 1 + dot]?.spaced || /^(?:us|hk|c|u\.s)$/i.test(token.text)
  if (dollar && joined && !/^[a-z]$/.test(token.text.replace('c', '')))
    return { value: dollar, next: at + 2 + dot }
  const touching = after?.spaced === false ? touchingOf(token.text) : null
  const code = after?.kind === 'number' ? (touching ?? codeOf(token.text)) : null
  return code ? { value: code, next: at + 1 } : null
}

function withPrefix(
  tokens: readonly Token[],
  base: Omit<Amount, 'next' | 'unit'>,
  next: number,
  code: string,
  language: Language,
): Amount {
  const letters = tokens[next]
  const scale = letters && base.scale === 1 ? scaleOf(letters.text) : null
  const close =
    scale !== null && (!letters?.spaced || scale >= 1e9 || /^(?:M|mn|mln|mio)$/i.test(letters!.text))
  const factor = close ? scale : 1
  let end = close ? next + 1 : next
  const repeated = booksOf(language).currencies(tokens, end)
  if (repeated?.value === code) end = repeated.next
  else if (codeOf(tokens[end]?.text ?? '') === code) end++
  const unit = money(repeated && code === 'USD' ? repeated.value : code)
  if (repeated && repeated.value !== code && code === 'USD') end = repeated.next
  return { ...base, value: base.value * factor, scale: base.scale * factor, next: end, unit }
}

/** "15 dollars 50", "thirteen dollars forty-five", "15 dollars and 50": the hundredths that end a price. */
function centsAfter(tokens: readonly Token[], amount: Amount, { amounts }: Language): Amount | null {
  if (amount.unit?.kind !== 'money' || amount.unit.factor !== 1 || amount.scale !== 1) return null
  const joined = amounts.and.includes(tokens[amount.next]?.low ?? '') ? amount.next + 1 : amount.next
  const number = numberAt(tokens, joined, amounts)
  const after = number && tokens[number.next]
  const closed = number && (!after || /^[.,;:!?)]$/.test(after.text))
  if (!closed || number.value.digits !== amount.digits || number.value.scale !== 1) return null
  const { value } = number.value
  if (amount.digits ? !/^\d{2}$/.test(tokens[joined]!.text) : value < 10 || value > 99) return null
  return { ...amount, value: amount.value + value / 100, next: number.next }
}

/** Takes in the smaller unit that completes a larger one: "5 feet 2 inches", "3 dollars 50 cents", "15 dollars 50". */
function withSmaller(tokens: readonly Token[], amount: Amount, language: Language): Amount {
  const cents = centsAfter(tokens, amount, language)
  if (cents) return cents
  const number = tokens[amount.next]
  if (number?.kind !== 'number' || !amount.unit || amount.scale !== 1 || !amount.digits) return amount
  const value = digitsOf(number.text, language.amounts.decimal)
  const { kind, unit, factor } = amount.unit
  const after = tokens[amount.next + 1]
  if (factor === 0.3048 && after?.low === 'in')
    return { ...amount, value: amount.value + value / 12, next: amount.next + 2 }
  const inner = unitAfter(tokens, amount.next + 1, language, { scale: 1, digits: true })
  // "1 m 80"
  if (!inner && unit === 'm' && factor === 1 && amount.value < 10 && /^\d\d$/.test(number.text))
    return { ...amount, value: amount.value + value / 100, next: amount.next + 1 }
  if (!inner || inner.scale || inner.value.unit !== unit) return amount
  const ratio = inner.value.factor / factor
  const completes = Math.abs(ratio - 1 / 12) < 1e-9 || (Math.abs(ratio - 0.01) < 1e-9 && kind === 'money')
  return completes ? { ...amount, value: amount.value + value * ratio, next: inner.next } : amount
}
