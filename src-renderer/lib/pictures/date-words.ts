import type { DateGroup } from '../../../src-main/model/pictures'
import { m } from '../../../messages.compiled/messages.js'
import { formatNumber } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'

/** "3 févr. 2026, 12 fois" */
export function timesSaid({ from, to, count }: DateGroup): string {
  return m.timeline_places({ when: formatInterval(from, to), count: formatNumber(count) })
}
