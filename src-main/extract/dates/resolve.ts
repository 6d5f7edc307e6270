import {
  addDays,
  dayOf,
  daysBetween,
  isoDay,
  lengthOfMonth,
  moved,
  partsOf,
  unitAround,
  weekOf,
  weekendBeside,
  weekdayOf,
  yearsOf,
  type Interval,
} from './calendar'
import type { Expression } from './expressions'
import { inYear } from './resolve-yearly'
import { type Anchors, type Resolution, standing, partOf } from './resolved'

/** The interval that an expression means; null where nothing in the text decides it. */
export function resolve(expression: Expression, anchors: Anchors): Resolution | null {
  switch (expression.kind) {
    case 'day':
    case 'month':
    case 'months':
    case 'season':
    case 'holiday':
    case 'nth':
      return inYear(expression, anchors)
    case 'years':
      return standing(partOf(yearsOf(expression.first, expression.last), expression.part))
    case 'weekday':
      return weekdayNear(expression, anchors)
    case 'weekdays':
      return weekdaysFrom(expression, anchors)
    case 'unit':
      return unitNear(expression, anchors)
    case 'run':
      return runFrom(expression, anchors)
    case 'days':
      return daysFrom(expression, anchors)
    case 'offset':
      return offsetFrom(expression, anchors)
    case 'around':
      return around(expression, anchors)
    case 'range':
      return rangeOf(expression, anchors)
  }
}

function weekdayNear(
  { weekday, shift, week }: Extract<Expression, { kind: 'weekday' }>,
  { today, before, future }: Anchors,
): Resolution | null {
  if (!today) return null
  if (
    shift === 1 &&
    before &&
    before.from === before.to &&
    before.from < today &&
    daysBetween(before.from, today) > 60
  )
    return { ...dayOf(nextWeekday(before.from, weekday)), anchor: 'before' }
  if (week !== null)
    return { ...dayOf(addDays(weekOf(addDays(today, 7 * week)).from, weekday - 1)), anchor: 'today' }
  if (shift === 0) return { ...dayOf(addDays(weekOf(today).from, weekday - 1)), anchor: 'today' }
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = nextWeekday(today, weekday)
  if (shift === 1 || (shift === null && future)) return { ...dayOf(ahead), anchor: 'today' }
  return { ...dayOf(addDays(today, shift === -1 && back === 0 ? -7 : -back)), anchor: 'today' }
}

function nextWeekday(iso: string, weekday: number): string {
  return addDays(iso, ((weekday - weekdayOf(iso) + 6) % 7) + 1)
}

/** "two Fridays ago", "three Mondays later": the day itself that is counted from is none of them. */
function weekdaysFrom(
  { weekday, count, from }: Extract<Expression, { kind: 'weekdays' }>,
  { today, before }: Anchors,
): Resolution | null {
  const told = from === 'date' && before !== null
  const start = told ? (count > 0 ? before.to : before.from) : today
  if (start === null) return null
  const next = nextWeekday(start, weekday)
  const first = count > 0 ? next : addDays(next, weekdayOf(start) === weekday ? -14 : -7)
  return { ...dayOf(addDays(first, (count - Math.sign(count)) * 7)), anchor: told ? 'before' : 'today' }
}

function unitNear(
  { unit, shift, part, bound, loose, from }: Extract<Expression, { kind: 'unit' }>,
  { today, before, future }: Anchors,
): Resolution | null {
  if (from === 'date' && before)
    return { ...partOf(unitAround(before.from, unit, shift), part), anchor: 'before' }
  if (!today) return null
  const whole = unitAround(today, unit, loose && future === false ? shift - 1 : shift)
  if (bound) return { ...sideOf(whole, today, bound), anchor: 'today' }
  return { ...partOf(whole, part), anchor: 'today' }
}

/** "earlier this month", "later this week": the half of a week or month that it tells, cut off by today. */
function sideOf({ from, to }: Interval, today: string, bound: 'before' | 'after'): Interval {
  const length = daysBetween(from, to) + 1
  const middle = addDays(from, Math.floor(length / 2))
  const short = length <= 31
  if (bound === 'after') return { from: short && middle > today ? middle : today, to }
  const last = today > from ? addDays(today, -1) : from
  const half = addDays(middle, -1)
  return { from, to: short && half < last ? half : last }
}

function runFrom(
  { unit, count, shift }: Extract<Expression, { kind: 'run' }>,
  { today }: Anchors,
): Resolution | null {
  if (!today) return null
  if (unit === 'decade' || unit === 'century') {
    const first = unitAround(today, unit, shift > 0 ? 1 : -count)
    return { from: first.from, to: unitAround(today, unit, shift > 0 ? count : -1).to, anchor: 'today' }
  }
  if (shift > 0) return { from: addDays(today, 1), to: moved(today, count, unit), anchor: 'today' }
  return { from: moved(today, -count, unit), to: addDays(today, -1), anchor: 'today' }
}

function daysFrom(
  { shift, from }: Extract<Expression, { kind: 'days' }>,
  { today, before, future }: Anchors,
): Resolution | null {
  if (from === 'today') return today === null ? null : { ...dayOf(addDays(today, shift)), anchor: 'today' }
  // What is over was not on the eve of a day that is still to come.
  const ahead = today !== null && before !== null && before.from > today && future !== true
  if (ahead && shift < 0) return { ...dayOf(addDays(today, shift)), anchor: 'today' }
  const single = before && before.from === before.to ? before : null
  if (single) return { ...dayOf(addDays(single.from, shift)), anchor: 'before' }
  return today && !before ? { ...dayOf(addDays(today, shift)), anchor: 'today' } : null
}

function offsetFrom(
  { steps, sign, from }: Extract<Expression, { kind: 'offset' }>,
  anchors: Anchors,
): Resolution | null {
  const step = (interval: Interval): Interval => ({
    from: steps.reduce((iso, { count, unit }) => moved(iso, sign * count, unit), interval.from),
    to: endOf(
      steps.reduce((iso, { count, unit }) => moved(iso, sign * count, unit), interval.to),
      interval,
    ),
  })
  if (from === 'today') {
    // "The rent doubled in two years" tells how long it took.
    const lasted = sign > 0 && anchors.future === false
    return anchors.today === null || lasted ? null : { ...step(dayOf(anchors.today)), anchor: 'today' }
  }
  if (from !== 'date') {
    const start = resolve(from, anchors)
    return start && { ...step(start), anchor: start.anchor }
  }
  const long = steps.some(({ unit }) => unit !== 'day' && unit !== 'week')
  const anchor = long ? (anchors.firm ?? anchors.before) : (anchors.before ?? anchors.firm)
  if (anchor) return { ...step(anchor), anchor: anchor === anchors.firm ? 'firm' : 'before' }
  return anchors.today === null ? null : { ...step(dayOf(anchors.today)), anchor: 'today' }
}

/** "the week of the 18th", "Easter weekend", "two weeks starting May 20th". */
function around(
  { unit, day, steps }: Extract<Expression, { kind: 'around' }>,
  anchors: Anchors,
): Resolution | null {
  const start = resolve(day, anchors)
  if (!start) return null
  if (unit === 'week') return { ...weekOf(start.from), anchor: start.anchor }
  if (unit === 'weekend') return { ...weekendBeside(start.from), anchor: start.anchor }
  const end = steps.reduce((iso, step) => moved(iso, step.count, step.unit), start.from)
  return { from: start.from, to: addDays(end, -1), anchor: start.anchor }
}

/** A month that moves by months ends where the month it lands in ends. */
function endOf(iso: string, interval: Interval): string {
  const { year, month, day } = partsOf(interval.to)
  if (interval.from === interval.to || day !== lengthOfMonth(year, month) || partsOf(interval.from).day !== 1)
    return iso
  const end = partsOf(iso)
  return isoDay(end.year, end.month, lengthOfMonth(end.year, end.month))
}

function rangeOf(
  { first, last }: Extract<Expression, { kind: 'range' }>,
  anchors: Anchors,
): Resolution | null {
  const end = resolve(last, anchors)
  if (!end) return null
  const start = resolve(first, anchors)
  if (!start) return null
  if (start.from <= end.to) return { from: start.from, to: end.to, anchor: end.anchor }
  const back = 'year' in first && first.year === null ? moved(start.from, -1, 'year') : null
  if (back && anchors.today && back <= anchors.today && anchors.today <= end.to)
    return { from: back, to: end.to, anchor: end.anchor }
  const undated = 'year' in last && last.year === null
  const later = undated ? moved(end.to, 1, 'year') : null
  return later && start.from <= later ? { from: start.from, to: later, anchor: end.anchor } : null
}
