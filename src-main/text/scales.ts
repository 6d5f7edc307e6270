import type { FigureScale } from '../model/comparison'
import type { Figure } from '../model/mark'

interface Entry {
  quote: number
  figure: Figure
}

/** Figures that can stand on one scale, greatest first, each with its ratio to the greatest. */
export function scalesOf(entries: readonly Entry[]): FigureScale[] {
  const units = [...new Set(entries.map(unitOf))]
  return units.map((unit) => {
    const group = entries.filter((entry) => unitOf(entry) === unit)
    const sorted = group.sort((a, b) => Math.abs(b.figure.value) - Math.abs(a.figure.value))
    const greatest = Math.abs(sorted[0]!.figure.value)
    return {
      unit: sorted[0]!.figure.unit,
      entries: sorted.map((entry) => ({ ...entry, ratio: greatest ? entry.figure.value / greatest : 0 })),
    }
  })
}

/** Counts and ratios have no unit, yet do not compare. */
function unitOf({ figure }: Entry): string {
  return figure.unit ?? figure.kind
}
