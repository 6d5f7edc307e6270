import { type AmountBooks, booksOf } from './amount-books'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'
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

interface AfterNumber extends Found<Unit> {
  scale?: number
}

/** The unit after a number; after a power "de" or "of" may stand between. */
export function unitAfter(
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
    const link = language.amounts.links.includes(tokens[at + 1]?.low ?? '') ? 1 : 0
    const inner = moneyAt(tokens, at + 1 + link, language, { scale, digits: false })
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
  const cents = token.low.length > 1 || !token.spaced ? book.cents(tokens, at) : null
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
