import type { Amounts, Language } from './languages/language'
import { digitsOf, numberAt } from './numbers'
import { phraseBook, phraseSet, type Found, type PhraseBook } from './phrase-book'
import type { Token } from './tokens'
import {
  codeOf,
  dollarOf,
  measure,
  measureOf,
  money,
  quotientOf,
  scaleOf,
  scaledCodeOf,
  signOf,
  type Unit,
} from './units'

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

export interface AmountBooks {
  currencies: PhraseBook<string>
  weighed: PhraseBook<string>
  cents: PhraseBook<string>
  measures: PhraseBook<[string, number]>
  rates: PhraseBook<[string, number]>
  percent: PhraseBook<true>
  points: PhraseBook<number>
  hedges: PhraseBook<true>
  hedgesAfter: PhraseBook<true>
  by: PhraseBook<number>
}

const books = new WeakMap<Language, AmountBooks>()

export function booksOf(language: Language): AmountBooks {
  const known = books.get(language)
  if (known) return known
  const { amounts } = language
  const made: AmountBooks = {
    currencies: phraseBook(amounts.currencies),
    weighed: phraseBook(amounts.weighed),
    cents: phraseBook(amounts.cents),
    measures: phraseBook(amounts.measures),
    rates: phraseBook(amounts.rates),
    percent: phraseSet(['%', ...amounts.percent]),
    points: phraseBook(amounts.points),
    hedges: phraseSet(amounts.hedges),
    hedgesAfter: phraseSet(amounts.hedgesAfter),
    by: phraseBook(amounts.by),
  }
  books.set(language, made)
  return made
}

const starts = new WeakMap<Language, Set<string>>()

/** Whether an amount may begin at a token: asked of every token, so that the rules are not. */
export function mayCount({ kind, text, low }: Token, language: Language): boolean {
  if (kind === 'number') return text.length <= 40
  if (kind === 'mark') return signOf(text) !== null || /^[-−–]$/.test(text)
  return startsOf(language).has(low) || dollarOf(text) !== null || codeOf(text) !== null
}

function startsOf(language: Language): Set<string> {
  const known = starts.get(language)
  if (known) return known
  const { numbers, powers, articles, halves, fractions, multiples, by } = language.amounts
  const records = [numbers, powers, fractions, multiples].flatMap((record) => Object.keys(record))
  const first = new Set([
    ...records,
    ...articles,
    ...halves,
    ...Object.keys(by).map((phrase) => phrase.split(' ')[0]!),
    'twice',
  ])
  starts.set(language, first)
  return first
}

/** The amount that starts at a token: "$1.2bn", "12 milliards d'euros", "38 mm", "neuf pour cent", "410". */
export function amountAt(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const before = currencyBefore(tokens, at)
  const { amounts } = language
  const sign = minusAt(tokens, before?.next ?? at, before !== null)
  const start = before || sign ? (before?.next ?? at) + sign : at
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
  return withSmaller(tokens, whole, language)
}

/** "un euro", "a pound": the article counts one where money follows. */
function loneUnit(tokens: readonly Token[], at: number, language: Language): Amount | null {
  if (!language.amounts.articles.includes(tokens[at]?.low ?? '')) return null
  const found = booksOf(language).currencies(tokens, at + 1)
  if (!found || /s$/.test(tokens[at + 1]!.low)) return null
  const unit = money(found.value)
  return { from: at, next: found.next, value: 1, scale: 1, unit, digits: false, prefixed: false }
}

/** "half a million", "three quarters of a billion", "quarter million". */
function shareOfPower(tokens: readonly Token[], at: number, amounts: Amounts): ReturnType<typeof numberAt> {
  const low = tokens[at]?.low ?? ''
  const count = Object.hasOwn(amounts.numbers, low) ? amounts.numbers[low]! : null
  const part = tokens[at + (count === null ? 0 : 1)]?.low ?? ''
  const share = amounts.halves.includes(part)
    ? 2
    : Object.hasOwn(amounts.fractions, part)
      ? amounts.fractions[part]!
      : null
  if (share === null) return null
  let next = at + (count === null ? 1 : 2)
  while (
    amounts.links.includes(tokens[next]?.low ?? '') ||
    amounts.articles.includes(tokens[next]?.low ?? '')
  )
    next++
  const power = amounts.powers[tokens[next]?.low ?? '']
  if (power === undefined || power < 1000) return null
  return { value: { value: ((count ?? 1) / share) * power, scale: power, digits: false }, next: next + 1 }
}

function minusAt(tokens: readonly Token[], at: number, always: boolean): number {
  const token = tokens[at]
  const number = tokens[at + 1]
  if (!token || !number || !/^[-−–]$/.test(token.text) || number.kind !== 'number' || number.spaced) return 0
  return always || token.spaced ? 1 : 0
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
  const code = after?.kind === 'number' ? codeOf(token.text) : null
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
  const close = scale !== null && (!letters?.spaced || scale >= 1e9 || letters?.text === 'M')
  const factor = close ? scale : 1
  let end = close ? next + 1 : next
  const repeated = booksOf(language).currencies(tokens, end)
  if (repeated?.value === code) end = repeated.next
  else if (codeOf(tokens[end]?.text ?? '') === code) end++
  const unit = money(repeated && code === 'USD' ? repeated.value : code)
  if (repeated && repeated.value !== code && code === 'USD') end = repeated.next
  return { ...base, value: base.value * factor, scale: base.scale * factor, next: end, unit }
}

interface AfterNumber extends Found<Unit> {
  scale?: number
}

/** The unit after a number; after a power "de" or "of" may stand between. */
function unitAfter(
  tokens: readonly Token[],
  at: number,
  language: Language,
  number: { scale: number; digits: boolean },
): AfterNumber | null {
  const { amounts } = language
  const hyphen = tokens[at]?.low === '-' && !tokens[at]?.spaced && tokens[at + 1]?.kind === 'word' ? 1 : 0
  const link = number.scale >= 1000 && amounts.links.includes(tokens[at]?.low ?? '') ? 1 : 0
  const from = at + hyphen + link
  const bracket =
    /^[([{<]$/.test(tokens[from]?.text ?? '') && /^[)\]}>]$/.test(tokens[from + 2]?.text ?? '') ? 1 : 0
  const found = unitAt(tokens, from + bracket, language, number)
  if (!found) return null
  return bracket && (found.value.kind === 'quantity' || found.value.kind === 'money')
    ? { ...found, next: from + 3 }
    : bracket
      ? null
      : found
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  number: { scale: number; digits: boolean },
): AfterNumber | null {
  const book = booksOf(language)
  const percent = book.percent(tokens, at)
  if (percent) return pointsAfterPercent(tokens, percent.next, book)
  const points = book.points(tokens, at)
  if (points) return { value: { kind: 'percentage', unit: 'pp', factor: points.value }, next: points.next }
  return moneyAt(tokens, at, language, number) ?? measureAt(tokens, at, language, number)
}

// "2 percentage points" reads as a percentage until its last word.
function pointsAfterPercent(tokens: readonly Token[], next: number, book: AmountBooks): AfterNumber {
  const points = book.points(tokens, next - 1)
  if (points) return { value: { kind: 'percentage', unit: 'pp', factor: points.value }, next: points.next }
  return { value: { kind: 'percentage', unit: '%', factor: 1 }, next }
}

function moneyAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  number: { scale: number; digits: boolean },
): AfterNumber | null {
  const token = tokens[at]
  if (!token) return null
  const book = booksOf(language)
  const sign = signOf(token.text)
  // "3 $ 5" names the second amount: a sign that touches the next number belongs to it.
  if (sign && !(tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced && token.spaced))
    return signAfter(tokens, at, sign)
  if (
    dollarOf(token.text) &&
    token.text !== 'a' &&
    tokens[at + 1]?.text === '$' &&
    !tokens[at + 1]?.spaced &&
    !(tokens[at + 2]?.kind === 'number')
  )
    return { value: money(dollarOf(token.text)!), next: at + 2 }
  const scale = number.digits && number.scale === 1 ? scaleOf(token.text) : null
  if (scale !== null) {
    const inner = moneyAt(tokens, at + 1, language, { scale, digits: false })
    if (inner) return { ...inner, scale }
  }
  const scaledCode = scaledCodeOf(token.text)
  if (scaledCode) return { value: money(scaledCode.unit!), next: at + 1, scale: scaledCode.factor }
  const touching = tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced
  if (touching && codeOf(token.text)) return null
  const word = book.currencies(tokens, at) ?? (number.scale >= 1000 ? book.weighed(tokens, at) : null)
  if (word) return scaleAfter(tokens, word.next, word.value, language)
  const code = codeOf(token.text)
  if (code) return scaleAfter(tokens, at + 1, code, language)
  const cents = book.cents(tokens, at)
  return cents && number.scale === 1 ? { value: money(cents.value, 0.01), next: cents.next } : null
}

function signAfter(tokens: readonly Token[], at: number, sign: string): AfterNumber {
  const after = tokens[at + 1]
  const letters =
    after && sign === 'USD' && /^(?:us|ca|cad|hk|aud|nz|nzd|c)$/i.test(after.text)
      ? dollarOf(after.text)
      : null
  return letters ? { value: money(letters), next: at + 2 } : { value: money(sign), next: at + 1 }
}

/** "75 USD million": the power may follow the currency. */
function scaleAfter(tokens: readonly Token[], next: number, code: string, language: Language): AfterNumber {
  const power = language.amounts.powers[tokens[next]?.low ?? '']
  const scale = power !== undefined && power >= 1000 ? power : null
  return scale === null ? { value: money(code), next } : { value: money(code), next: next + 1, scale }
}

function measureAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  number: { scale: number; digits: boolean },
): AfterNumber | null {
  const token = tokens[at]
  if (!token) return null
  const book = booksOf(language)
  const degree = token.text === '°' && /^[CF]$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1]!.text : null
  if (degree) return { value: measure([degree === 'F' ? '°F' : '°C', 1]), next: at + 2 }
  if (tokens[at + 1]?.text === '/') {
    const quotient = quotientOf(token.text, tokens[at + 2]?.text ?? '')
    if (quotient) return { value: quotient, next: at + 3 }
  }
  const symbol = number.digits || number.scale > 1 ? measureOf(token.text) : null
  const word = book.measures(tokens, at)
  const found = word
    ? { value: measure(word.value), next: word.next }
    : symbol
      ? { value: symbol, next: at + 1 }
      : null
  return found && withRate(tokens, found, book)
}

function withRate(tokens: readonly Token[], found: Found<Unit>, book: AmountBooks): Found<Unit> {
  const rate = book.rates(tokens, found.next)
  if (!rate) return found
  const [below, factor] = rate.value
  const unit = below === '/h' ? '/s' : below
  const seconds = below === '/h' ? 1 / 3600 : factor
  return {
    value: { ...found.value, unit: `${found.value.unit ?? ''}${unit}`, factor: found.value.factor * seconds },
    next: rate.next,
  }
}

/** Takes in the smaller unit that completes a larger one: "5 feet 2 inches", "3 dollars 50 cents", "15 dollars 50". */
function withSmaller(tokens: readonly Token[], amount: Amount, language: Language): Amount {
  const number = tokens[amount.next]
  if (number?.kind !== 'number' || !amount.unit || amount.scale !== 1 || !amount.digits) return amount
  const value = digitsOf(number.text, language.amounts.decimal)
  const { kind, unit, factor } = amount.unit
  const after = tokens[amount.next + 1]
  if (factor === 0.3048 && after?.low === 'in')
    return { ...amount, value: amount.value + value / 12, next: amount.next + 2 }
  const closed = !after || /^[.,;:!?)]$/.test(after.text)
  if (kind === 'money' && factor === 1 && closed && /^\d{2}$/.test(number.text))
    return { ...amount, value: amount.value + value / 100, next: amount.next + 1 }
  const inner = unitAfter(tokens, amount.next + 1, language, { scale: 1, digits: true })
  if (!inner || inner.scale || inner.value.unit !== unit) return amount
  const ratio = inner.value.factor / factor
  const completes = Math.abs(ratio - 1 / 12) < 1e-9 || (Math.abs(ratio - 0.01) < 1e-9 && kind === 'money')
  return completes ? { ...amount, value: amount.value + value * ratio, next: inner.next } : amount
}
