import type { FigureScale } from '../../../src-main/model/comparison'
import type { Figure } from '../../../src-main/model/mark'

/** One bar of a scale: a figure, and the quotes whose sentence holds it. */
export interface ScaleBar {
  figure: Figure
  ratio: number
  quotes: number[]
}

/** Quotes of one sentence share its figures: each figure is one bar. */
export function barsOf(scale: FigureScale): ScaleBar[] {
  const bars = new Map<number, ScaleBar>()
  for (const { figure, ratio, quote } of scale.entries) {
    const bar = bars.get(figure.id)
    if (bar) bar.quotes.push(quote)
    else bars.set(figure.id, { figure, ratio, quotes: [quote] })
  }
  return [...bars.values()]
}

/** What the only figure of a scale is a share of; null where it is none, or others stand beside it. */
export function wholeOf(bars: ScaleBar[]): number | null {
  const [only, other] = bars
  if (!only || other) return null
  const { kind, value } = only.figure
  const whole = kind === 'ratio' ? 1 : kind === 'percentage' ? 100 : 0
  return value > 0 && value <= whole ? whole : null
}

const simple = [2, 3, 4, 5, 10, 100, 1000] as const

export type Fraction = (typeof simple)[number]

/** The fraction that people say for a ratio, as what one is divided by: 5 for 0.2, a fifth; null where they say none. */
export function simpleFraction(ratio: number): Fraction | null {
  return simple.find((divisor) => Math.abs(ratio * divisor - 1) < 0.005) ?? null
}
