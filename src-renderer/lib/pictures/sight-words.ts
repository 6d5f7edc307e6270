import type { Timeline } from '../../../src-main/model/pictures'
import { m } from '../../../messages.compiled/messages.js'
import type { TimelineSight } from './timeline-sight'

/** How much is drawn in the stretch of time in sight, and how much is not, and why. */
export function sightWords({ dates, statements, total, undated }: Timeline, sight: TimelineSight): string {
  const { outside, rowless } = sight
  const drawn = sight.rows.reduce((sum, { said }) => sum + said.length, 0)
  const unread = { dates: total.dates - dates.length, statements: total.statements - statements.length }
  const amount = (of: { dates: number; statements: number }) =>
    [
      of.dates > 0 && m.timeline_count_dates({ count: of.dates }),
      of.statements > 0 && m.timeline_count_statements({ count: of.statements }),
    ]
      .filter(Boolean)
      .join(m.timeline_count_and())
  const some = (of: { dates: number; statements: number }) => of.dates + of.statements > 0
  return [
    m.timeline_drawn({ amount: amount({ dates: sight.dates.length, statements: drawn }) || '0' }),
    some(outside) && m.timeline_outside({ amount: amount(outside) }),
    rowless > 0 && m.timeline_rowless({ amount: m.timeline_count_statements({ count: rowless }) }),
    some(unread) && m.timeline_unread({ amount: amount(unread) }),
    undated > 0 && m.timeline_undated({ amount: m.timeline_count_statements({ count: undated }) }),
  ]
    .filter(Boolean)
    .join(' ')
}
