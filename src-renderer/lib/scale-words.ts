import type { Figure } from '../../src-main/model/mark'
import { m } from '../../messages.compiled/messages.js'
import { formatFigure, formatNumber } from './format'
import { simpleFraction } from './scale-bars'

type Amount = Pick<Figure, 'value' | 'unit'>

/** What a figure is of the greatest on its scale: "one fifth", "× 0.37". */
export function ratioWords(ratio: number): string {
  if (ratio === 1) return m.comparison_greatest()
  const fraction = simpleFraction(ratio)
  return fraction
    ? m[`comparison_fraction_${fraction}`]()
    : m.comparison_times({ ratio: formatNumber(ratio) })
}

/** How far a figure is from the greatest on its scale: "−$80B", "−30 points"; nothing where they share no unit. */
export function differenceWords(figure: Amount, greatest: Amount): string {
  const difference = figure.value - greatest.value
  if (difference === 0 || figure.unit === null || figure.unit !== greatest.unit) return ''
  const size = Math.abs(difference)
  const words =
    figure.unit === '%' ? m.comparison_points({ count: formatNumber(size) }) : formatFigure(size, figure.unit)
  return `${difference < 0 ? '−' : '+'}${words}`
}
