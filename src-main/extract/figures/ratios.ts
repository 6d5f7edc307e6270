import { inAny } from '../languages'
import type { Language } from '../languages/language'
import { numberAt } from './numbers'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'
import { booksOf } from './amount-books'

const twice = inAny(({ amounts }) => amounts.twice.words)
const behindTwice = inAny(({ amounts }) => amounts.twice.before)
const fold = inAny(({ amounts }) => amounts.fold)

/** The ratio that starts at a token: "un cinquième", "two thirds", "half", "3,5x", "deux fois plus", "divisé par deux". */
export function ratioAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  return (
    fractionAt(tokens, at, language) ??
    halfAt(tokens, at, language) ??
    timesAt(tokens, at, language) ??
    multipleAt(tokens, at, language) ??
    outOfAt(tokens, at, language)
  )
}

function fractionAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { articles, fractions, numbers, afterFraction, theFraction, notFractionOf } = language.amounts
  const { speech } = language
  const low = tokens[at]?.low ?? ''
  const one = articles.includes(low)
  const the = theFraction.includes(low)
  const count = one || the ? 1 : Object.hasOwn(numbers, low) ? numbers[low]! : Number(low)
  if (!Number.isInteger(count) || count < 1) return null
  const hyphen = tokens[at + 1]?.low === '-' ? 1 : 0
  const part = tokens[at + 1 + hyphen]?.low ?? ''
  if (!Object.hasOwn(fractions, part) || count >= fractions[part]!) return null
  const after = tokens[at + 2 + hyphen]
  // "Les deux tiers manquent": several parts behind an article are those of something told before.
  const whole = count > 1 && speech.definite.includes(tokens[at - 1]?.low ?? '')
  const ends = !after || after.kind === 'mark'
  // "of which roughly a third appears to be copied": nobody is about the third of his kind.
  const hedged = [1, 2, 3].some((back) => booksOf(language).hedges(tokens, at - back)?.next === at)
  const open = ends || (the ? speech.of : afterFraction).includes(after.low) || whole || hedged
  const never =
    notFractionOf.links.includes(after?.low ?? '') &&
    notFractionOf.nouns.includes(tokens[at + 3 + hyphen]?.low ?? '')
  return open && !never ? { value: count / fractions[part]!, next: at + 2 + hyphen } : null
}

function halfAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { halves, notHalves, halvedPeriods, endingHalves, halfAgain, moreOrLess } = language.amounts
  const low = tokens[at]?.low ?? ''
  if (!halves.includes(low) || endingHalves.includes(low)) return null
  if (notHalves.includes(tokens[at - 1]?.low ?? '')) return null
  const after = tokens[at + 1]
  if (after && !after.spaced && after.text === '-') return null
  if (halvedPeriods.includes(after?.low ?? '')) return null
  // "half as much again", "half again as many"
  const more = halfAgain.find((phrase) =>
    phrase.every((word, on) => word === '' || tokens[at + on]?.low === word),
  )
  if (more) return { value: 1.5, next: at + more.length }
  const counts = after && (after.kind === 'number' || moreOrLess.length === 0)
  return counts ? null : { value: 0.5, next: at + 1 }
}

function timesAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { times, moreOrLess, timesOf, amountsTo } = language.amounts
  if (twice.has(tokens[at]?.low ?? '') && behindTwice.has(tokens[at + 1]?.low ?? ''))
    return { value: 2, next: at + 1 }
  const number = numberAt(tokens, at, language.amounts)
  if (!number) return null
  const after = tokens[number.next]
  if (
    number.value.digits &&
    after &&
    /^[x×X]$/.test(after.text) &&
    tokens[number.next + 1]?.kind !== 'number'
  )
    return after.spaced && after.text !== '×' ? null : { value: number.value.value, next: number.next + 1 }
  // "a 20-fold rise"
  if (after?.text === '-' && fold.has(tokens[number.next + 1]?.low ?? ''))
    return { value: number.value.value, next: number.next + 2 }
  if (!times.includes(after?.low ?? '')) return null
  const behind = tokens[number.next + 1]?.low ?? ''
  const isMultiple = !Number.isInteger(number.value.value) || amountsTo.includes(tokens[at - 1]?.low ?? '')
  if (!moreOrLess.includes(behind) && !(isMultiple && timesOf.includes(behind))) return null
  return { value: number.value.value, next: number.next + 1 }
}

function multipleAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { multiples, amounts } = { multiples: language.amounts.multiples, amounts: language.amounts }
  const low = tokens[at]?.low ?? ''
  const by = booksOf(language).by(tokens, at)
  const number = by && numberAt(tokens, by.next, amounts)
  if (by && number) return { value: number.value.value ** by.value, next: number.next }
  if (!Object.hasOwn(multiples, low)) return null
  // "double" is an adjective as often as a verb: only "doublé" and its forms tell a change.
  const plain = language.amounts.plainMultiple.test(tokens[at]!.text.toLowerCase())
  if (plain && !isMultiplied(tokens, at, language)) return null
  return { value: multiples[low]!, next: at + 1 }
}

/** "le double de", "double sa mise", "double the £1.2 million", "will double, from $5m": not "a double room". */
function isMultiplied(tokens: readonly Token[], at: number, language: Language): boolean {
  const { amounts } = language
  const before = tokens[at - 1]?.low ?? ''
  const after = tokens[at + 1]
  // "more than triple.", "nearly double, …"
  const hedged = [1, 2, 3].some((back) => booksOf(language).hedges(tokens, at - back)?.next === at)
  return (
    (hedged && (!after || /^[.,;:)–—]$/.test(after.text))) ||
    (amounts.multipleLeads.includes(before) && (!after || amounts.multipleEnds.includes(after.low))) ||
    (after !== undefined && amounts.multiplied.includes(after.low)) ||
    (after?.text === ',' &&
      amounts.multipliedFrom.includes(tokens[at + 2]?.low ?? '') &&
      isAmount(tokens, at + 3))
  )
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => token?.kind === 'number')
}

/** "one in five", "un sur six", "un emploi sur cinq", "three voters out of four": so many of so many. */
function outOfAt(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const { articles } = language.amounts
  const low = tokens[at]?.low ?? ''
  const isOne = articles.includes(low) || low === '1'
  const part = isOne ? { value: 1, next: at + 1 } : partInWords(tokens, at, language)
  if (!part) return null
  const between = tokens[part.next]?.kind === 'word' ? behindOutOf(tokens, part.next + 1, language) : null
  if (between)
    return isOne || between.isPlain ? wholeOf(tokens, part, between.next, low === '1', language) : null
  const link = behindOutOf(tokens, part.next, language)
  if (!link) return null
  const whole = numberAt(tokens, link.next, language.amounts)
  // "1 in 4 voters", but "1 in 2014" is none.
  const digits = (low === '1' && tokens[whole?.next ?? at]?.kind === 'word') || (link.isPlain && low !== '1')
  if (!whole || (whole.value.digits && !digits)) return null
  return share(part.value, whole)
}

/** A count in words: "16 sur 20" is a mark. */
function partInWords(tokens: readonly Token[], at: number, language: Language): Found<number> | null {
  const number = tokens[at]?.kind === 'word' ? numberAt(tokens, at, language.amounts) : null
  return number && { value: number.value.value, next: number.next }
}

/** With its noun between the ratio ends before a verb: "deux marins sur trois bateaux" counts boats. */
function wholeOf(
  tokens: readonly Token[],
  part: Found<number>,
  at: number,
  isDigit: boolean,
  language: Language,
): Found<number> | null {
  const whole = numberAt(tokens, at, language.amounts)
  if (!whole || (part.value === 1 && whole.value.digits !== isDigit)) return null
  const after = tokens[whole.next]
  const counts = after?.kind === 'word' && /[sx]$/.test(after.low) && !language.frequent.includes(after.low)
  return part.value > 1 && counts ? null : share(part.value, whole)
}

function share(
  part: number,
  { value: { value }, next }: NonNullable<ReturnType<typeof numberAt>>,
): Found<number> | null {
  return value > part && value <= 100 ? { value: part / value, next } : null
}

/** Behind "sur", "in", "out of every"; plain is what stands between no place and what is there. */
function behindOutOf(
  tokens: readonly Token[],
  at: number,
  { amounts }: Language,
): { next: number; isPlain: boolean } | null {
  const found = amounts.outOf.find((phrase) =>
    phrase.split(' ').every((word, i) => tokens[at + i]?.low === word),
  )
  return found ? { next: at + found.split(' ').length, isPlain: amounts.outOfPlainly.includes(found) } : null
}
