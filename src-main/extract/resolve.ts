import {
  addDays, dayOf, daysBetween, holidayOf, isDay, isoDay, lengthOfMonth, monthOf, monthsOf, moved, nthWeekday, partsOf, seasonOf,
  unitAround, weekOf, weekdayOf, yearsOf, type Interval,
} from './calendar' // prettier-ignore
import type { Expression, YearSaid } from './expressions'
import type { Part } from './languages/language'

/** What an expression may hang on. */
export interface Anchors {
  /** The day the text was written or published. */
  today: string | null
  /** The date before it in the text, and the last one that named its own year. */
  before: Interval | null
  firm: Interval | null
  /** Whether its sentence looks ahead or back; null where no verb tells. */
  future: boolean | null
}

/** What an expression comes to, and what it was resolved from. */
export interface Resolution extends Interval {
  from: string
  to: string
  anchor: 'none' | 'today' | 'before' | 'firm'
}

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

const standing = (interval: Interval): Resolution => ({ ...interval, anchor: 'none' })

type Yearly = Extract<Expression, YearSaid>

/** Reads a yearly date in the year it names, or in the one its anchors suggest. */
function inYear(expression: Yearly, anchors: Anchors): Resolution | null {
  if (expression.kind === 'day' && expression.month === null) {
    const month =
      expression.shift !== undefined && anchors.today
        ? unitAround(anchors.today, 'month', expression.shift)
        : null
    return month ? inMonthOf(month.from, expression.day, 'today') : dayNear(expression, anchors)
  }
  if (expression.year !== null) {
    const found = within(expression, expression.year)
    return found && standing(found)
  }
  const { today } = anchors
  if (expression.shift !== undefined && today) return nthThisMonth(expression, today, expression.shift)
  const anchor = yearAnchor(anchors)
  if (!anchor) return null
  const { year } = partsOf(anchor.day)
  const leap = expression.kind === 'day' && expression.month === 2 && expression.day === 29 ? [-4, -3] : []
  const candidates = [...leap, -2, -1, 0, 1, 2, ...leap.map((shift) => -shift)]
    .map((shift) => year + shift)
    .flatMap((each) => within(expression, each) ?? [])
  const best =
    expression.turn === undefined
      ? nearest(candidates, anchor, anchors.future)
      : turned(candidates, anchor.day, expression.turn)
  return best && { ...best, anchor: anchor.name }
}

function nthThisMonth(expression: Yearly, today: string, shift: number): Resolution | null {
  const { year } = partsOf(today)
  if (expression.kind === 'nth' && expression.month === null) {
    const month = partsOf(unitAround(today, 'month', shift).from)
    const found = within({ ...expression, month: month.month }, month.year)
    return found && { ...found, anchor: 'today' }
  }
  const found = within(expression, year + shift)
  return found && { ...found, anchor: 'today' }
}

interface YearAnchor {
  day: string
  name: 'today' | 'firm' | 'before'
}

function yearAnchor({ today, before, firm }: Anchors): YearAnchor | null {
  if (today) return { day: today, name: 'today' }
  const near = before ?? firm
  return near && { day: near.from, name: before ? 'before' : 'firm' }
}

function within(expression: Yearly, year: number): Interval | null {
  switch (expression.kind) {
    case 'day':
      return isDay(year, expression.month!, expression.day)
        ? dayOf(isoDay(year, expression.month!, expression.day))
        : null
    case 'month':
      return partOf(monthOf(year, expression.month), expression.part)
    case 'months':
      return monthsOf(year, expression.first, expression.last)
    case 'season':
      return seasonOf(expression.season, year)
    case 'holiday':
      return dayOf(holidayOf(expression.rule, year))
    case 'nth':
      return nthIn(expression, year)
  }
}

function nthIn({ n, weekday, month }: Extract<Yearly, { kind: 'nth' }>, year: number): Interval {
  if (weekday !== null) return dayOf(nthWeekday(year, month ?? 1, weekday, n))
  if (n === -1) return weekOf(isoDay(year, month ?? 12, lengthOfMonth(year, month ?? 12)))
  // The first week of a year or month is the one that holds its first Thursday.
  const first = weekOf(nthWeekday(year, month ?? 1, 4, 1))
  return weekOf(addDays(first.from, 7 * (n - 1)))
}

/**
 * Without a year, news looks back: the last such date, unless the sentence looks ahead or the next one is much nearer.
 * Without a date of publication the nearest to the date before it is meant.
 */
function nearest(candidates: Interval[], anchor: YearAnchor, future: boolean | null): Interval | null {
  const past = candidates.filter(({ from }) => from <= anchor.day).at(-1)
  const next = candidates.find(({ to }) => to >= anchor.day)
  if (!past || !next) return past ?? next ?? null
  const back = Math.max(0, daysBetween(past.to, anchor.day))
  const ahead = Math.max(0, daysBetween(anchor.day, next.from))
  if (anchor.name !== 'today') return back <= ahead ? past : next
  if (future) return next
  if (future === false) return ahead * 12 < back && ahead > 0 && ahead < 21 ? next : past
  return ahead * 3.5 < back ? next : past
}

function turned(candidates: Interval[], day: string, turn: number): Interval | null {
  if (turn < 0) return candidates.filter(({ to }) => to < day).at(-1) ?? null
  if (turn > 0) return candidates.find(({ from }) => from > day) ?? null
  const { year } = partsOf(day)
  return candidates.find(({ from }) => partsOf(from).year === year) ?? null
}

/** "le 15", "Friday the 22nd": in the month of the date before it, or nearest to today. */
function dayNear(
  { day, weekday }: Extract<Expression, { kind: 'day' }>,
  { today, before, future }: Anchors,
): Resolution | null {
  if (weekday === null && before && !today) return inMonthOf(before.from, day, 'before')
  const start = today ?? before?.from
  if (!start) return null
  const inContext =
    before &&
    before.from.slice(0, 7) === before.to.slice(0, 7) &&
    before.from !== before.to &&
    weekday === null
  if (inContext) return inMonthOf(before.from, day, 'before')
  const { year, month } = partsOf(start)
  const candidates: Interval[] = []
  for (let shift = -24; shift <= 24; shift++) {
    const first = partsOf(moved(isoDay(year, month, 1), shift, 'month'))
    const iso = isoDay(first.year, first.month, day)
    if (isDay(first.year, first.month, day) && (weekday === null || weekdayOf(iso) === weekday))
      candidates.push(dayOf(iso))
  }
  const name = today && weekday === null ? 'today' : 'before'
  const best = nearest(candidates, { day: start, name }, future)
  return best && { ...best, anchor: today ? 'today' : 'before' }
}

function inMonthOf(iso: string, day: number, anchor: 'before' | 'today'): Resolution | null {
  const { year, month } = partsOf(iso)
  return isDay(year, month, day) ? { ...dayOf(isoDay(year, month, day)), anchor } : null
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

function unitNear(
  { unit, shift, part, bound, loose }: Extract<Expression, { kind: 'unit' }>,
  { today, future }: Anchors,
): Resolution | null {
  if (!today) return null
  const whole = unitAround(today, unit, loose && future === false ? shift - 1 : shift)
  if (bound === 'before')
    return { from: whole.from, to: today > whole.from ? addDays(today, -1) : whole.from, anchor: 'today' }
  if (bound === 'after') return { from: today, to: whole.to, anchor: 'today' }
  return { ...partOf(whole, part), anchor: 'today' }
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
  { today, before }: Anchors,
): Resolution | null {
  if (from === 'today') return today === null ? null : { ...dayOf(addDays(today, shift)), anchor: 'today' }
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
  if (from === 'today')
    return anchors.today === null ? null : { ...step(dayOf(anchors.today)), anchor: 'today' }
  if (from !== 'date') {
    const start = resolve(from, anchors)
    return start && { ...step(start), anchor: start.anchor }
  }
  const long = steps.some(({ unit }) => unit !== 'day' && unit !== 'week')
  const anchor = long ? (anchors.firm ?? anchors.before) : (anchors.before ?? anchors.firm)
  if (anchor) return { ...step(anchor), anchor: anchor === anchors.firm ? 'firm' : 'before' }
  return anchors.today === null ? null : { ...step(dayOf(anchors.today)), anchor: 'today' }
}

/** "the week of the 18th", "two weeks starting May 20th". */
function around(
  { unit, day, steps }: Extract<Expression, { kind: 'around' }>,
  anchors: Anchors,
): Resolution | null {
  const start = resolve(day, anchors)
  if (!start) return null
  if (unit === 'week') return { ...weekOf(start.from), anchor: start.anchor }
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

/** The first, middle or last of three parts of a month or period; the first or last quarter of a year. */
function partOf(interval: Interval, part: Part | null): Interval {
  if (part === null) return interval
  const { from, to } = interval
  const [first, last] = [partsOf(from), partsOf(to)]
  if (daysBetween(from, to) > 360) {
    if (part === 'mid') return { from: isoDay(first.year, 5, 1), to: isoDay(last.year, 8, 31) }
    return part === 'early' ? { from, to: isoDay(first.year, 3, 31) } : { from: isoDay(last.year, 10, 1), to }
  }
  if (daysBetween(from, to) < 8)
    return part === 'early'
      ? { from, to: addDays(from, 1) }
      : part === 'late'
        ? { from: addDays(to, -2), to }
        : { from: addDays(from, 2), to: addDays(from, 3) }
  if (part === 'early') return { from, to: addDays(from, 9) }
  return part === 'mid' ? { from: addDays(from, 10), to: addDays(from, 19) } : { from: addDays(from, 20), to }
}
