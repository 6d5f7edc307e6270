import type { FoundFigure } from '../../model/extraction'
import { fold } from '../../text/folding'
import { languages } from '../languages'
import { alike, type ClaimLine } from './claims'

/** So far back, in characters, a reader still has an amount in mind. */
const furthest = 900

/** The amounts told before a place in its paragraph and the four before it, the nearest first. */
export function toldBefore(start: number, lines: ClaimLine[], index: number): FoundFigure[] {
  const block = lines[index]!.block
  return lines
    .slice(Math.max(0, index - 12), index + 1)
    .filter((line) => block - line.block <= 4)
    .flatMap(({ figures }) => figures)
    .filter((other) => other.end <= start && start - other.end < furthest)
    .reverse()
}

/** Amounts, counts and measures: what neither a share nor a multiple is. */
export function isAmount({ kind, unit }: FoundFigure): boolean {
  return kind !== 'ratio' && kind !== 'percentage' && unit !== '%' && unit !== 'pp'
}

/**
 * A figure as it may be meant beside another: "40 millions … contre 30" is in millions, "4 000" beside "16 000 euros" in
 * euros, "francs" the "francs CFA" of the sentence before. Empty where the two count different things.
 */
export function inUnitOf(figure: FoundFigure, other: FoundFigure): FoundFigure[] {
  if (alike(figure, other) || isSameMoney(figure, other)) return [figure]
  const measured = other.kind === 'money' || other.kind === 'quantity'
  if (figure.kind !== 'count' || !measured || !isWritten(figure)) return []
  const scale = /\d\s?\p{L}/u.test(figure.words) ? 1 : scaleOf(other)
  return scale === 1 ? [figure] : [{ ...figure, value: figure.value * scale }, figure]
}

/** Two figures in one unit, whichever of them was told without its own. */
export function inOneUnit(one: FoundFigure, other: FoundFigure): [FoundFigure, FoundFigure][] {
  const same = inUnitOf(one, other).map((told): [FoundFigure, FoundFigure] => [told, other])
  return same.length > 0 ? same : inUnitOf(other, one).map((told) => [one, told])
}

/** "dollars" and "Canadian dollars" may be the same money, "Canadian dollars" and "Australian dollars" are not. */
function isSameMoney(a: FoundFigure, b: FoundFigure): boolean {
  if (a.kind !== 'money' || b.kind !== 'money') return false
  const [few, many] = [unitWordsOf(a), unitWordsOf(b)].sort((one, other) => one.length - other.length)
  return few!.length > 0 && few!.every((word) => many!.includes(word))
}

/** The words of an amount that tell no number: "dollars canadiens". */
function unitWordsOf({ words }: FoundFigure): string[] {
  return wordsOf(words).filter((word) => word.length > 1 && !ofNumbers.has(word))
}

/** Whether a number is told in digits or in thousands, not in small numbers of anything: "two". */
function isWritten({ words }: FoundFigure): boolean {
  return /\d/.test(words) || wordsOf(words).some((word) => thousands.has(word))
}

function wordsOf(words: string): string[] {
  return fold(words).split(/[^\p{L}]+/u)
}

// An amount does not say in which language it is told.
const ofNumbers = new Set(
  languages.flatMap(({ amounts }) => [
    ...[amounts.numbers, amounts.powers].flatMap((record) => Object.keys(record)),
    ...[amounts.articles, amounts.and, amounts.links, amounts.halves].flat(),
  ]),
)
const thousands = new Set(
  languages.flatMap(({ amounts: { powers } }) => Object.keys(powers).filter((word) => powers[word]! >= 1000)),
)

/** What one of a written number stands for: a million in "1,2 million", ten thousand square metres in "2.5 hectares". */
export function scaleOf({ value, words }: FoundFigure): number {
  const written = numberIn(words)
  if (written === 0) return [1e9, 1e6].find((power) => value >= power) ?? 1
  return Number((value / written).toPrecision(12))
}

/** The number that words hold in digits. Exactly three digits behind a mark are a group of thousands, in either language. */
function numberIn(words: string): number {
  const written = /\d(?:[\d\s\u00a0\u202f'’.,]*\d)?/.exec(words)?.[0] ?? ''
  const decimals = /^0[.,](\d+)$|[.,](\d{1,2}|\d{4,})$/.exec(written)
  const digits = decimals?.[1] ?? decimals?.[2] ?? ''
  return Number(written.replace(/\D/g, '')) / 10 ** digits.length
}

/** How far a product may lie from its total: as far as the price of one was rounded. */
export function slackOf({ value, approximate }: FoundFigure): number {
  const [mantissa, digits] = [
    Number(value.toExponential().split('e')[0]),
    String(value).replace(/\D|0+$/g, '').length,
  ]
  const rounded = digits < 2 ? 0.005 : (0.5 * 10 ** (1 - digits)) / mantissa
  return Math.min(0.04, Math.max(0.005, rounded)) * (approximate ? 2 : 1)
}
