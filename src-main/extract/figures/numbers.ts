import type { Amounts } from '../languages/amounts'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'
import { codeOf, dollarOf } from './units'

/** A number as written: whether a power such as "millions" scaled it, whether it has digits. */
export interface Numeral {
  value: number
  /** 1 where no power stands in it. */
  scale: number
  digits: boolean
}

/** The number that starts at a token, in digits or in words, with the powers after it and a half: "two and a half million". */
export function numberAt(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> | null {
  const whole = wholeAt(tokens, at, amounts)
  const half = whole && halfMoreAt(tokens, whole.next, amounts)
  if (!half) return whole
  const { value, scale, digits } = whole.value
  const more = { value: value + scale / 2, scale, digits }
  return scale > 1 ? { value: more, next: half } : scaled(tokens, half, more.value, amounts, digits)
}

// "deux cent vingt-deux": so many tokens before its last word a number may begin.
const longest = 8

/** The same, unless a number that begins before it holds the token: "dix-huit" holds no "huit". */
export function wholeNumberAt(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> | null {
  const number = numberAt(tokens, at, amounts)
  if (!number) return null
  for (let from = at - 1; from >= Math.max(0, at - longest); from--)
    if ((numberAt(tokens, from, amounts)?.next ?? 0) > at) return null
  return number
}

/** Behind "and a half" or "et demi", where one of them stands at a token; null where none does. */
export function halfMoreAt(tokens: readonly Token[], at: number, { halfMore }: Amounts): number | null {
  const found = halfMore.find((words) => words.every((word, i) => tokens[at + i]?.low === word))
  return found ? at + found.length : null
}

function wholeAt(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> | null {
  const token = tokens[at]
  if (!token) return null
  const collective = collectiveAt(tokens, at, amounts)
  if (collective) return collective
  const swiss = swissAt(tokens, at) ?? indianAt(tokens, at)
  if (swiss) return scaled(tokens, swiss.next, swiss.value, amounts, true)
  if (token.kind === 'number') return withLower(tokens, digitsAt(tokens, at, amounts), amounts)
  return token.kind === 'word' ? inWords(tokens, at, amounts) : null
}

function digitsAt(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> {
  return scaled(tokens, at + 1, digitsOf(tokens[at]!.text, amounts.decimal), amounts, true)
}

/** "3億4500万", "3만 5000": in East Asia a lower scale, or none, goes on behind a higher one. */
function withLower(tokens: readonly Token[], found: Found<Numeral>, amounts: Amounts): Found<Numeral> {
  let { value, next } = found
  let { scale } = value
  while (tokens[next]?.kind === 'number' && goesOn(tokens[next - 1]!, tokens[next]!)) {
    const lower = digitsAt(tokens, next, amounts)
    if (lower.value.value >= scale) break
    value = { ...value, value: value.value + lower.value.value }
    ;({ scale } = lower.value)
    next = lower.next
  }
  return { value, next }
}

function goesOn(power: Token, number: Token): boolean {
  return (number.spaced ? /^\p{Script=Hangul}+$/u : /^[\p{Script=Han}\p{Script=Hangul}]+$/u).test(power.text)
}

/** "une centaine de salariés", "une dizaine de millions d’euros", "two dozen eggs". */
function collectiveAt(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> | null {
  const noun = tokens[at + 1]?.low ?? ''
  if (!Object.hasOwn(amounts.collectives, noun)) return null
  const low = tokens[at]!.low
  const count = amounts.articles.includes(low) ? 1 : (amounts.numbers[low] ?? null)
  if (count === null) return null
  const value = count * amounts.collectives[noun]!
  const linked = amounts.links.includes(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2
  const power = amounts.powers[tokens[linked]?.low ?? '']
  return power !== undefined && power >= 1000
    ? { value: { value: value * power, scale: power, digits: false }, next: linked + 1 }
    : { value: { value, scale: 1, digits: false }, next: at + 2 }
}

/** "250'000", "1'234.50", as the Swiss write it. */
function swissAt(tokens: readonly Token[], at: number): Found<number> | null {
  if (!/^\d{1,3}$/.test(tokens[at]!.text)) return null
  let digits = tokens[at]!.text
  let next = at + 1
  while (digits.length < 16 && isGroupOfThree(tokens, next)) {
    digits += tokens[next + 1]!.text.replace(',', '.')
    next += 2
    if (digits.includes('.')) break
  }
  return next > at + 1 ? { value: Number(digits), next } : null
}

/** "1,25,000", as India writes it. */
function indianAt(tokens: readonly Token[], at: number): Found<number> | null {
  let digits = tokens[at]!.text
  if (!/^\d{1,2}(?:,\d\d)+$/.test(digits)) return null
  let next = at + 1
  while (digits.length < 20 && tokens[next]?.text === ',' && !tokens[next]!.spaced) {
    const group = tokens[next + 1]
    if (group?.kind !== 'number' || group.spaced) break
    digits += `,${group.text}`
    next += 2
  }
  const isGrouped = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/.test(digits)
  return isGrouped ? { value: Number(digits.replace(/,/g, '')), next } : null
}

function isGroupOfThree(tokens: readonly Token[], at: number): boolean {
  const [mark, group] = [tokens[at], tokens[at + 1]]
  const joined = mark !== undefined && /^['’]$/.test(mark.text) && !mark.spaced
  return joined && group !== undefined && !group.spaced && /^\d{3}(?:[.,]\d\d?)?$/.test(group.text)
}

/** What digits mean: groups of three are thousands, a lone mark before three digits is the decimal mark of the language. */
export function digitsOf(text: string, decimal: ',' | '.'): number {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  // "½", which NFKC takes apart.
  const [, above, below] = /^(\d+)\u2044(\d+)$/.exec(plain) ?? []
  if (above && below) return Number(above) / Number(below)
  const marks = plain.match(/[.,]/g) ?? []
  if (marks.length === 0) return Number(plain)
  const last = marks.at(-1)!
  const tail = plain.length - plain.lastIndexOf(last) - 1
  const grouped = marks.length > 1 ? marks.every((mark) => mark === last) : tail === 3 && last !== decimal
  const thousands = grouped && tail === 3 && !plain.startsWith('0')
  if (thousands) return Number(plain.replace(/[.,]/g, ''))
  const point = plain.lastIndexOf(last)
  return Number(`${plain.slice(0, point).replace(/[.,]/g, '')}.${plain.slice(point + 1)}`)
}

// "the 100m finalists", "the 400m women" run.
const isRace = (value: number, power: number): boolean =>
  power === 1e6 && [100, 200, 400, 800, 1500].includes(value)

const shortPowers: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 }

function scaled(
  tokens: readonly Token[],
  next: number,
  value: number,
  amounts: Amounts,
  digits: boolean,
): Found<Numeral> {
  let scale = 1
  let at = next
  // "2.4m homes", "10k runners"
  const letter = digits && !tokens[at]?.spaced ? shortPowers[tokens[at]?.low ?? ''] : undefined
  if (letter !== undefined && amounts.counted.includes(tokens[at + 1]?.low ?? '') && !isRace(value, letter))
    return { value: { value: value * letter, scale: letter, digits }, next: at + 1 }
  for (;;) {
    const hyphen = tokens[at]?.low === '-' && !tokens[at]?.spaced ? 1 : 0
    const power = amounts.powers[tokens[at + hyphen]?.low ?? '']
    if (power === undefined || power < 1000) break
    scale *= power
    at += hyphen + 1
    if (isCutShort(tokens, at, amounts)) at++
  }
  return { value: { value: value * scale, scale, digits }, next: at }
}

/** "12 Mio. €": the dot of a power cut short, which ends no sentence before its money. */
function isCutShort(tokens: readonly Token[], at: number, { currencies }: Amounts): boolean {
  const [power, dot, money] = tokens.slice(at - 1, at + 2)
  if (power!.text.length >= 5 || dot?.text !== '.' || dot.spaced || !money) return false
  return /^[\p{Sc}\p{Ll}]/u.test(money.text) || Object.hasOwn(currencies, money.low) || isMoney(money.text)
}

function isMoney(word: string): boolean {
  return codeOf(word) !== null || dollarOf(word) !== null
}

/** Adds and multiplies number words until one no longer fits: "quatre-vingt-dix-sept mille", "two hundred and six". */
function inWords(tokens: readonly Token[], at: number, amounts: Amounts): Found<Numeral> | null {
  let total = 0
  let current = startOf(tokens, at, amounts)
  if (current === null) return null
  let scale = 1
  let next = at + (amounts.powers[tokens[at]!.low] === undefined ? 1 : 0)
  for (;;) {
    const skip = joinersAt(tokens, next, amounts)
    const low = tokens[next + skip]?.low ?? ''
    const power = skip > 1 || isAnd(tokens[next], amounts) ? undefined : amounts.powers[low]
    const word = Object.hasOwn(amounts.numbers, low) ? amounts.numbers[low]! : null
    if (power === 100) current *= 100
    else if (power !== undefined) {
      total = current === 0 ? total * power : total + current * power
      current = 0
      scale = power
    } else if (word !== null && fits(current, word))
      current = current === 4 && word === 20 ? 80 : current + word
    else break
    next += skip + 1
  }
  return { value: { value: total + current, scale: total > 0 ? scale : 1, digits: false }, next }
}

function startOf(tokens: readonly Token[], at: number, amounts: Amounts): number | null {
  const low = tokens[at]!.low
  const after = tokens[at + 1]?.low ?? ''
  const power = Object.hasOwn(amounts.powers, after)
  if (amounts.articles.includes(low)) return power ? 1 : null
  if (Object.hasOwn(amounts.numbers, low)) return amounts.numbers[low]!
  // "cent" and "mille" count by themselves; "millions" does not.
  return amounts.barePowers.includes(low) ? 1 : null
}

function joinersAt(tokens: readonly Token[], at: number, amounts: Amounts): number {
  let skip = 0
  if (tokens[at]?.low === '-' && !tokens[at]?.spaced) skip++
  if (amounts.and.includes(tokens[at + skip]?.low ?? '')) skip++
  if (skip > 0 && tokens[at + skip]?.low === '-' && !tokens[at + skip]?.spaced) skip++
  return skip
}

function isAnd(token: Token | undefined, amounts: Amounts): boolean {
  return token !== undefined && amounts.and.includes(token.low)
}

/** Whether a word below a hundred goes on with a number: twenty and six, quatre and vingt, soixante and douze. */
function fits(current: number, word: number): boolean {
  if (word === 0) return false
  const tens = current % 100
  if (current === 0 || (tens === 0 && word < 100) || (current === 4 && word === 20)) return true
  if (tens === 10) return word >= 7 && word < 10
  if (tens % 10 !== 0) return false
  return word < 10 || ((tens === 60 || tens === 80) && word < 20)
}
