import type { FoundEntity } from '../../model/extraction'
import type { Mention } from './mention'
import { appearedBefore, type Appearance, type Stage } from './stage'

const reach = 150

/** Somebody of those before a mention: where last, and how often. */
export interface Seen {
  entity: FoundEntity
  last: Appearance
  leading: Appearance | null
  unspoken: Appearance | null
  opening: Appearance | null
  count: number
  echoes: number
}

/** Those who may be meant, beside each other. */
export interface Crowd {
  /** By kind, the latest first. */
  alike: Map<string, Seen[]>
  /** Those who led a clause, the latest first. */
  leaders: Seen[]
}

export function crowdOf(everybody: Seen[]): Crowd {
  const alike = new Map<string, Seen[]>()
  for (const one of everybody) {
    const kin = alike.get(one.entity.kind)
    if (kin) kin.push(one)
    else alike.set(one.entity.kind, [one])
  }
  const leaders = everybody.filter(({ leading }) => leading)
  return { alike, leaders: leaders.sort((a, b) => b.leading!.start - a.leading!.start) }
}

export function fresh(last: Appearance, count: number): Seen {
  return { entity: last.entity, last, leading: null, unspoken: null, opening: null, count, echoes: 0 }
}

/** The entities before a mention, the latest first. */
export function seenBefore(stage: Stage, { start }: Mention, ahead: number): Map<string, Seen> {
  const low = appearedBefore(stage, start)
  // A title speaks of who comes after it.
  const recent = stage.appearances.slice(Math.max(0, low - reach), ahead ? low + ahead : low)
  const seen = new Map<string, Seen>()
  for (const appearance of recent.reverse()) {
    const { entity } = appearance
    if (entity.kind === 'event' || entity.kind === 'product') continue
    let one = seen.get(entity.id)
    if (!one) seen.set(entity.id, (one = fresh(appearance, 0)))
    one.count++
    if (appearance.leading) one.leading ??= appearance
    if (!appearance.spoken) one.unspoken ??= appearance
    if (appearance.opening) one.opening ??= appearance
  }
  for (const echo of stage.echoes.slice(-12)) {
    const one = seen.get(echo.entity.id)
    if (!one || echo.start >= start) continue
    one.echoes++
    if (!one.leading || echo.start > one.leading.start) one.leading = echo
    if (!one.opening || echo.start > one.opening.start) one.opening = echo
  }
  return seen
}
