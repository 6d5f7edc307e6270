import {
  addDays,
  dayOf,
  daysBetween,
  holidayOf,
  isDay,
  isoDay,
  lengthOfMonth,
  monthOf,
  monthsOf,
  moved,
  nthWeekday,
  partsOf,
  seasonOf,
  unitAround,
  weekOf,
  weekdayOf,
  type Interval,
} from './calendar'
import type { Expression, YearSaid } from './expressions'
import { type Anchors, type Resolution, standing, partOf } from './resolved'

type Yearly = Extract<Expression, YearSaid>

/** Reads a yearly date in the year it names, or in the one its anchors suggest. */
export function inYear(expression: Yearly, anchors: Anchors): Resolution | null {
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
  if (expression.kind === 'nth' && expression.month === null) return numberedWeek(expression, anchor)
  const { year } = partsOf(anchor.day)
  const leap = expression.kind === 'day' && expression.month === 2 && expression.day === 29 ? [-4, -3] : []
  const candidates = [...leap, -2, -1, 0, 1, 2, ...leap.map((shift) => -shift)]
    .map((shift) => year + shift)
    .flatMap((each) => within(expression, each) ?? [])
  const told = byWeekday(expression, candidates, anchor)
  if (told) return { ...told, anchor: anchor.name }
  const best =
    expression.turn === undefined
      ? nearest(withoutEnding(expression, candidates, anchor, anchors.future), anchor, anchors.future)
      : turned(candidates, anchor.day, expression.turn)
  return best && { ...best, anchor: anchor.name }
}

/** "samedi 14 juin": of the last and the next such day, the one that is a Saturday, where only one is. */
function byWeekday(expression: Yearly, candidates: Interval[], { day, name }: YearAnchor): Interval | null {
  if (expression.kind !== 'day' || expression.weekday === null || name !== 'today') return null
  const past = candidates.filter(({ from }) => from <= day).at(-1)
  const next = candidates.find(({ from }) => from > day)
  const fits = [past, next].filter((one) => one && weekdayOf(one.from) === expression.weekday)
  return fits.length === 1 ? fits[0]! : null
}

// Of a season that has so few days left nobody says that it is to come.
const ending = 30

/** "avant l'hiver", said in March: the next one. */
function withoutEnding(
  { kind }: Yearly,
  seasons: Interval[],
  { day, name }: YearAnchor,
  future: boolean | null,
): Interval[] {
  if (kind !== 'season' || !future || name !== 'today') return seasons
  return seasons.filter(({ from, to }) => from > day || to < day || daysBetween(day, to) > ending)
}

/** "week 31", of the year of its anchor. */
function numberedWeek(expression: Yearly, { day, name }: YearAnchor): Resolution | null {
  const found = within(expression, partsOf(day).year)
  return found && { ...found, anchor: name }
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
  // "It failed on June 2; a judge will decide in January": what is to come follows the date before it.
  if (anchor.name !== 'today') return back <= ahead && !(future && back > 0) ? past : next
  if (future) return next
  if (future === false) return ahead * 12 < back && ahead > 0 && ahead < 21 ? next : past
  return ahead * 3.5 < back ? next : past
}

function turned(candidates: Interval[], day: string, turn: number): Interval | null {
  if (turn < 0) return candidates.filter(({ to }) => to < day).at(-1) ?? null
  if (turn > 0) return candidates.find(({ from }) => from > day) ?? null
  const { year } = partsOf(day)
  // "this winter" is the one that a day of March stands in.
  const around = candidates.find(({ from, to }) => from <= day && day <= to)
  return around ?? candidates.find(({ from }) => partsOf(from).year === year) ?? null
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
