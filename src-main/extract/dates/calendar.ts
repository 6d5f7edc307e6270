import type { CalendarUnit, Season } from '../languages/calendar'

/** First and last day, ISO 8601. */
export interface Interval {
  from: string
  to: string
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, -6)), month: Number(iso.slice(-5, -3)), day: Number(iso.slice(-2)) }
}

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate()
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

export const dayOf = (iso: string): Interval => ({ from: iso, to: iso })

export function monthOf(year: number, month: number): Interval {
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lengthOfMonth(year, month)) }
}

export function yearsOf(first: number, last = first): Interval {
  return { from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) }
}

export function monthsOf(year: number, first: number, last: number): Interval {
  return { from: monthOf(year, first).from, to: monthOf(year, last).to }
}

/** Astronomical seasons, since they share no day. */
export function seasonOf(season: Season, year: number): Interval {
  if (season === 'spring') return { from: isoDay(year, 3, 20), to: isoDay(year, 6, 20) }
  if (season === 'summer') return { from: isoDay(year, 6, 21), to: isoDay(year, 9, 22) }
  if (season === 'autumn') return { from: isoDay(year, 9, 23), to: isoDay(year, 12, 20) }
  return { from: isoDay(year, 12, 21), to: isoDay(year + 1, 3, 19) }
}

export function addDays(iso: string, days: number): string {
  return fromEpoch(epochOf(iso) + days)
}

function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso)
  const index = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDay(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)))
}

/** Days from one day to another. */
export function daysBetween(first: string, second: string): number {
  return epochOf(second) - epochOf(first)
}

/** Monday is 1. */
export function weekdayOf(iso: string): number {
  return ((((epochOf(iso) + 3) % 7) + 7) % 7) + 1
}

export function weekOf(iso: string): Interval {
  const monday = addDays(iso, 1 - weekdayOf(iso))
  return { from: monday, to: addDays(monday, 6) }
}

/** The weekend that a holiday makes long, with that day: the Monday after it, the Friday before. */
export function weekendBeside(iso: string): Interval {
  const weekday = weekdayOf(iso)
  if (weekday === 1) return { from: addDays(iso, -2), to: iso }
  const saturday = addDays(iso, 6 - weekday)
  return { from: weekday === 4 || weekday === 5 ? iso : saturday, to: addDays(saturday, 1) }
}

/** The week, month, quarter, year … that holds a day, moved by so many of them. */
export function unitAround(iso: string, unit: CalendarUnit, shift: number): Interval {
  const { year, month } = partsOf(iso)
  if (unit === 'day') return dayOf(addDays(iso, shift))
  if (unit === 'week' || unit === 'fortnight') return weekOf(addDays(iso, 7 * shift))
  if (unit === 'weekend') return weekendOf(iso, shift)
  if (unit === 'workweek') return workweekOf(addDays(iso, 7 * shift))
  if (unit === 'year') return yearsOf(year + shift)
  if (unit === 'decade') return yearsOf(year - (year % 10) + 10 * shift, year - (year % 10) + 10 * shift + 9)
  if (unit === 'century')
    return yearsOf(year - (year % 100) + 100 * shift, year - (year % 100) + 100 * shift + 99)
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6
  const start = addMonths(isoDay(year, month - ((month - 1) % months), 1), months * shift)
  const first = partsOf(start)
  return monthsOf(first.year, first.month, first.month + months - 1)
}

function workweekOf(iso: string): Interval {
  const { from } = weekOf(iso)
  return { from, to: addDays(from, 4) }
}

/** The weekend of a day's week, or on a Monday's side the one before it. */
function weekendOf(iso: string, shift: number): Interval {
  const saturday = addDays(weekOf(iso).from, 5 + 7 * shift)
  const { from } = dayOf(saturday)
  return { from, to: addDays(from, 1) }
}

/** Moves a day by a number of units. */
export function moved(iso: string, count: number, unit: CalendarUnit): string {
  if (unit === 'day') return addDays(iso, count)
  if (unit === 'week' || unit === 'weekend' || unit === 'workweek') return addDays(iso, 7 * count)
  if (unit === 'fortnight') return addDays(iso, 14 * count)
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit]
  return addMonths(iso, months * count)
}

/** Western Easter by the anonymous Gregorian reckoning. */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** A day told by a rule: "12-25", "easter+49", or "11-4-4": the fourth Thursday of November (9 is the last). */
export function holidayOf(rule: string, year: number): string {
  const easter = /^easter([+-]\d+)?$/.exec(rule)
  if (easter) return addDays(easterOf(year), Number(easter[1] ?? 0))
  const [month = 1, second = 1, third] = rule.split('-').map(Number)
  return third === undefined
    ? isoDay(year, month, second)
    : nthWeekday(year, month, second, third === 9 ? -1 : third)
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const { from, to } = monthOf(year, month)
  if (n === -1) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (n - 1))
}

/** The shortest EDTF expression of an interval. */
export function edtfOf({ from, to }: Interval): string {
  if (from === to) return from
  const [first, last] = [partsOf(from), partsOf(to)]
  const wholeMonths = first.day === 1 && last.day === lengthOfMonth(last.year, last.month)
  if (!wholeMonths) return `${from}/${to}`
  const wholeYears = first.month === 1 && last.month === 12
  if (wholeYears && last.year - first.year === 9 && first.year % 10 === 0)
    return `${pad(first.year / 10, 3)}X`
  if (wholeYears && last.year - first.year === 99 && first.year % 100 === 0)
    return `${pad(first.year / 100)}XX`
  if (wholeYears)
    return first.year === last.year ? pad(first.year, 4) : `${pad(first.year, 4)}/${pad(last.year, 4)}`
  const [a, b] = [from.slice(0, 7), to.slice(0, 7)]
  return a === b ? a : `${a}/${b}`
}

// Date.UTC reads years below 100 as of the twentieth century; no text of ours reckons in days that far back.
function epochOf(iso: string): number {
  const { year, month, day } = partsOf(iso)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

function fromEpoch(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}
