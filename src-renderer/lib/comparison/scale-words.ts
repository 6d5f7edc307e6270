import type { Figure } from '../../../src-main/model/mark'
import { m } from '../../../messages.compiled/messages.js'
import type { ColumnName } from './columns'
import { formatFigure, formatNumber } from '../../../src-main/telling/figures'
import { simpleFraction, wholeOf, type ScaleBar } from './scale-bars'

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
    figure.unit === '%'
      ? m.comparison_points({ count: size, figure: formatNumber(size) })
      : formatFigure(size, figure.unit)
  return `${difference < 0 ? '−' : '+'}${words}`
}

/** What is said of a bar beside the others of its scale; of one that stands alone, its value and that it is alone. */
export function barWords(
  { figure, ratio }: ScaleBar,
  all: ScaleBar[],
): { value: string; ratio: string; difference: string } {
  const value = formatFigure(figure.value, figure.unit)
  return {
    value: figure.approximate ? m.comparison_approximately({ value }) : value,
    ratio: all.length > 1 ? ratioWords(ratio) : wholeOf(all) ? m.comparison_share() : m.comparison_alone(),
    difference: differenceWords(figure, all[0]!.figure),
  }
}

/** Which columns something belongs to, and who speaks in them: "1 Bloomberg · 3 Sam Altman". */
export function columnWords(columns: ColumnName[]): string {
  return columns.map(({ number, name }) => `${number} ${name}`).join(' · ')
}
