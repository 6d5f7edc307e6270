import type { Told, ToldFigure, ToldScale } from '../model/pictures'
import { fold } from './folding'
import { stemOf } from './stems'

/** A figure, and what it is of. */
export interface ToldOf {
  of: Told
  figure: ToldFigure
}

/**
 * Figures of the same thing, those told most often first. Amounts of two currencies never stand on one scale, nor does a
 * thing of which only one figure is told.
 */
export function toldScales(told: readonly ToldOf[]): ToldScale[] {
  const groups = new Map<string, ToldOf[]>()
  const seen = new Set<number>()
  for (const each of told) {
    // A deal's amount may be said of one of its sides, too: it stands where it came first.
    if (seen.has(each.figure.id)) continue
    seen.add(each.figure.id)
    const key = `${thingOf(each.of)} ${each.figure.unit ?? each.figure.kind}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map((group) => ({ of: group[0]!.of, figures: withRatios(group.map(({ figure }) => figure)) }))
}

/** "prêts" and "prêt" are one measure. */
function thingOf(of: Told): string {
  if ('from' in of) return `${of.from.id} → ${of.to.id}`
  return `${of.entity.id} ${fold(of.measure).split(' ').map(stemOf).join(' ')}`
}

function withRatios(figures: ToldFigure[]): ToldScale['figures'] {
  const sorted = figures.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.id - b.id)
  const greatest = Math.abs(sorted[0]!.value)
  return sorted.map((figure) => ({ ...figure, ratio: greatest ? figure.value / greatest : 0 }))
}
