import type { FoundFigure } from '../../model/extraction'
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
  if (figure.kind !== 'count' || !measured || !/\d|ill/.test(figure.words)) return []
  const scale = /\d\s?\p{L}/u.test(figure.words) ? 1 : scaleOf(other)
  return scale === 1 ? [figure] : [{ ...figure, value: figure.value * scale }, figure]
}

/** Two figures in one unit, whichever of them was told without its own. */
export function inOneUnit(one: FoundFigure, other: FoundFigure): [FoundFigure, FoundFigure][] {
  const same = inUnitOf(one, other).map((told): [FoundFigure, FoundFigure] => [told, other])
  return same.length > 0 ? same : inUnitOf(other, one).map((told) => [one, told])
}

function isSameMoney(a: FoundFigure, b: FoundFigure): boolean {
  if (a.kind !== 'money' || b.kind !== 'money') return false
  const [one, other] = [a, b].map(({ words }) => words.split(/[^\p{L}]+/u).filter((word) => word.length > 3))
  return one!.some((word) => !/ill/.test(word) && other!.includes(word))
}

/** What one of a written number stands for: a million in "1,2 million", ten thousand square metres in "12 hectares". */
export function scaleOf({ value, words }: FoundFigure): number {
  const written = /\d[\d\s\u00a0\u202f'’.,]*/.exec(words)?.[0] ?? ''
  const digits = Number(written.replace(/\D/g, ''))
  if (digits === 0) return [1e9, 1e6].find((power) => value >= power) ?? 1
  const scale = value / digits
  return /[.,]\d/.test(written) ? ([1, 1e3, 1e6, 1e9].find((power) => power >= scale) ?? scale) : scale
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
