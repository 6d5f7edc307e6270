import type { DateGroup, Statement } from '../../../src-main/model/pictures'
import { m } from '../../../messages.compiled/messages.js'
import { formatNumber } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'

/** "3 févr. 2026, 12 fois" */
export function timesSaid({ from, to, count }: DateGroup): string {
  return m.timeline_places({ when: formatInterval(from, to), count: formatNumber(count) })
}

/** "Claire Martin, 12 déclarations, 3 – 9 févr. 2026". They are one speaker's, in the order of time; one at least. */
export function saidTogether(statements: Statement[]): string {
  const to = statements.reduce((last, each) => (each.to > last ? each.to : last), '')
  return m.timeline_said_times({
    speaker: statements[0]!.speaker?.name ?? m.quotes_nobody(),
    count: formatNumber(statements.length),
    when: formatInterval(statements[0]!.from, to),
  })
}
