import type { FoundDate } from '../../model/extraction'
import type { Span } from '../../model/span'
import { daysBetween, edtfOf, partsOf, weekdayOf, type Interval } from './calendar'
import { namesYear, type Expression } from './expressions'
import type { Reading } from '../reading'
import { resolve } from './resolve'
import type { Anchors, Resolution } from './resolved'
import { expressionAt } from './time-grammar'
import { startsIn } from './time-starts'
import { hasHappened, looksAhead } from './tense'
import { linesOf, type Line } from '../tokens'

interface Sighting {
  line: Line
  from: number
  next: number
  expression: Expression
}

/** The expressions of time in a text, each with the interval it means. What nothing decides is left out. */
export function findDates(reading: Reading): FoundDate[] {
  const sightings = linesOf(reading).flatMap(sightingsIn)
  const today = dayOfWriting(reading, sightings)
  return placed(reading.text, sightings, today)
}

function sightingsIn(line: Line): Sighting[] {
  const { tokens, language } = line
  const seen: Sighting[] = []
  let past = 0
  for (const from of startsIn(tokens, language)) {
    const found = from >= past ? expressionAt(tokens, from, language) : null
    if (!found || isProgramme(line, from)) continue
    seen.push({ line, from, next: found.next, expression: found.value })
    past = Math.max(found.next, from + 1)
  }
  return seen
}

/** "the BBC's Today programme" */
function isProgramme({ tokens, language }: Line, at: number): boolean {
  const { names, nouns } = language.calendar.programmes
  return at > 0 && names.includes(tokens[at]!.text) && nouns.includes(tokens[at + 1]?.low ?? '')
}

/** The day a text was written: told by its file, or by the whole date of a dateline among its first lines. */
function dayOfWriting(reading: Reading, sightings: Sighting[]): string | null {
  if (reading.published && /^\d{4}-\d{2}-\d{2}/.test(reading.published)) return reading.published.slice(0, 10)
  for (const sighting of sightings) {
    const { line, from, next, expression } = sighting
    if (line.block > 4) break
    if (isBirth(sighting)) continue
    if (expression.kind !== 'day' || expression.year === null || expression.month === null) continue
    const block = reading.blocks[line.block]!
    const short = block.end - block.start <= 200
    if (isTold(line, from, next, block)) continue
    if (short || line.tokens[from]!.start - block.start <= 60)
      return resolve(expression, noAnchors)?.from ?? null
  }
  return null
}

// A sentence that tells something is longer than the line of a place and a day.
const longestDateline = 70

/** "Le 21 novembre 1924, les ouvrières posent le couteau.": a day on which something happens is none of writing. */
function isTold({ tokens }: Line, from: number, next: number, { start, end }: Span): boolean {
  const opens = from <= 1 && tokens.slice(0, from).every(({ kind }) => kind === 'word')
  const goesOn = tokens[next]?.text === ',' && /^\p{Ll}/u.test(tokens[next + 1]?.text ?? '')
  return end - start > longestDateline && opens && goesOn
}

// So many words before a day of birth it may be told that it is one: "né à Tulle, en Corrèze, le …".
const behindBirth = 8

/** "né le 3 mai 1971", "Born in Camborne on 11 June 1936": it tells nothing of when all the rest happened. */
function isBirth({ line: { tokens, language }, from }: Sighting): boolean {
  const before = tokens.slice(Math.max(0, from - behindBirth), from)
  const at = before.findLastIndex(({ text }) => language.calendar.born.includes(text.toLowerCase()))
  return at >= 0 && !before.slice(at).some(({ kind, text }) => kind === 'number' || text === ';')
}

const noAnchors: Anchors = { today: null, before: null, firm: null, future: null }

interface Placed {
  date: FoundDate
  interval: Interval
}

function placed(text: string, sightings: Sighting[], today: string | null): FoundDate[] {
  const dates: FoundDate[] = []
  let before: Placed | null = null
  let firm: Placed | null = null
  // The same without days of birth, from which only years and months are counted.
  let dated: Placed | null = null
  let datedFirm: Placed | null = null
  const first = today ? null : firstFirm(sightings)
  let last: Sighting | null = null
  let latest: Placed | null = null
  for (const each of sightings) {
    const sighting = withYearBefore(each, last)
    const beside = latest && isBeside(last, sighting) ? latest : null
    const yearly = 'month' in sighting.expression || sighting.expression.kind === 'range'
    const near: Placed | null = countsYears(sighting) && beside ? beside : yearly ? dated : before
    const told: Placed | null =
      beside && stepsByYears(sighting) && isYear(beside.interval) ? beside : yearly ? datedFirm : firm
    const anchors: Anchors = {
      today,
      before: near?.interval ?? null,
      firm: told?.interval ?? first,
      future: isJustOver(sighting, today) ? false : looksAhead(sighting.line, sighting.from, sighting.next),
    }
    const found: Resolution | null =
      toldAgain(last, before, sighting) ??
      (isVague(sighting, last, latest)
        ? null
        : resolve(sighting.expression, inSentence(sighting, anchors, last, before)))
    last = sighting
    if (!found || found.from < '0001') continue
    const from = anchorOf(found, near, told)
    const date = toDate(text, sighting, found, `d${dates.length + 1}`, from)
    dates.push(date)
    latest = { date, interval: found }
    // In a text without a day of its own, what is still to come dates nothing that is told after it.
    if (!isAnchor(found) || (!today && anchors.future && found.anchor !== 'none')) continue
    before = latest
    const isFirm = namesYear(sighting.expression) || sighting.expression.kind === 'offset' || today
    if (isFirm) firm = before
    if (isBirth(sighting)) continue
    dated = before
    if (isFirm) datedFirm = before
  }
  return dates
}

/** "L'an deux mille vingt-quatre, le 17 septembre", "En 2024, le 17 septembre": the year begins the sentence, before the day. */
function withYearBefore(sighting: Sighting, last: Sighting | null): Sighting {
  const { line, from, next, expression } = sighting
  const isOpen = expression.kind === 'day' && expression.year === null && expression.month !== null
  if (!isOpen || last?.line !== line || last.expression.kind !== 'years') return sighting
  const { first, last: end } = last.expression
  const { articles, yearShifts, yearOpeners, recordOpeners } = line.language.calendar
  const between = line.tokens.slice(last.next, from)
  const isBeside = between[0]?.text === ',' && between.slice(1).every(({ low }) => articles.includes(low))
  if (first !== end || !isBeside || !opensWith(yearOpeners, last)) return sighting
  // "En 2019, le 3 mai prochain": a day that is still to come is none of a year before it.
  const isShifted = line.tokens.slice(from, next + 1).some(({ low }) => yearShifts.includes(low))
  const isAhead = !opensWith(recordOpeners, last) && looksAhead(line, from, next) === true
  if (isShifted || isAhead) return sighting
  return { ...sighting, expression: { ...expression, year: first } }
}

function opensWith(openers: readonly string[], { line: { tokens }, from, next }: Sighting): boolean {
  return openers.some((opener) => {
    const { length } = opener.split(' ')
    const isFirst = tokens.slice(0, length).map(({ low }) => low).join(' ') === opener // prettier-ignore
    return isFirst && from <= length && next > length
  })
}

// So many days ago a weekday lies that is nearer behind than ahead.
const justBefore = 3

/** "Réuni jeudi soir, le conseil devra …", written on a Friday: yesterday, though the sentence looks ahead. */
function isJustOver({ line, from, expression }: Sighting, today: string | null): boolean {
  if (!today || expression.kind !== 'weekday' || expression.shift !== null || expression.week !== null)
    return false
  const back = (weekdayOf(today) - expression.weekday + 7) % 7
  return back > 0 && back <= justBefore && hasHappened(line, from)
}

/** "the year before": it counts from a year as well as from a day. */
function countsYears({ expression }: Sighting): boolean {
  return expression.kind === 'unit' && expression.unit === 'year' && expression.from === 'date'
}

/** "In 1958 she came, and left ten years later": years are counted from a year beside them, too. */
function stepsByYears({ expression }: Sighting): boolean {
  return (
    expression.kind === 'offset' &&
    expression.from === 'date' &&
    expression.steps.every(({ unit }) => unit === 'year')
  )
}

function isYear({ from, to }: Interval): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
}

function isBeside(last: Sighting | null, { line }: Sighting): boolean {
  return last?.line.block === line.block
}

/** "In 2021 …, eighteen months later": counted from a year, months are no date, and no other date is meant. */
function isVague({ line, expression }: Sighting, last: Sighting | null, latest: Placed | null): boolean {
  const counted = expression.kind === 'offset' && expression.from === 'date'
  const months = counted && expression.steps.every(({ unit }) => unit !== 'year')
  return months && last?.line.block === line.block && latest !== null && !isAnchor(latest.interval)
}

/** "13 February, three weeks earlier": the offset tells the same day once more. */
function toldAgain(
  last: Sighting | null,
  before: Placed | null,
  { line, from, expression }: Sighting,
): Resolution | null {
  if (!before || last?.line !== line || from - last.next !== 1 || line.tokens[last.next]?.text !== ',')
    return null
  const again = expression.kind === 'offset' && expression.from === 'date' && last.expression.kind === 'day'
  return again ? { ...before.interval, anchor: 'before' } : null
}

/** A date without a year beside one of another year, in one sentence, is of that year. */
function inSentence(
  sighting: Sighting,
  anchors: Anchors,
  last: Sighting | null,
  before: Placed | null,
): Anchors {
  const { today } = anchors
  if (!today || !before || last?.line !== sighting.line || !('month' in sighting.expression)) return anchors
  const named = namesYear(last.expression) && partsOf(before.interval.from).year < partsOf(today).year - 1
  return named ? { ...anchors, today: null } : anchors
}

// A year or a decade is too wide to count days or months from.
function isAnchor({ from, to }: Interval): boolean {
  return daysBetween(from, to) <= 100
}

function anchorOf({ anchor }: Resolution, before: Placed | null, firm: Placed | null): string | null {
  if (anchor === 'before') return before?.date.id ?? null
  return anchor === 'firm' ? (firm?.date.id ?? null) : null
}

/**
 * Without a dateline, the first date that names its year and month serves the dates before it; but not one that is still to
 * come, since it says nothing of when the text was written.
 */
function firstFirm(sightings: Sighting[]): Interval | null {
  for (const sighting of sightings) {
    const { expression, line, from, next } = sighting
    if (isBirth(sighting)) continue
    const tells = namesYear(expression) && looksAhead(line, from, next) !== true
    const found = tells ? resolve(expression, noAnchors) : null
    if (found && isAnchor(found)) return found
  }
  return null
}

function toDate(
  text: string,
  { line, from, next }: Sighting,
  interval: Interval,
  id: string,
  resolvedFrom: string | null,
): FoundDate {
  const start = line.tokens[from]!.start
  const end = line.tokens[next - 1]!.end
  return {
    id,
    start,
    end,
    words: text.slice(start, end),
    edtf: edtfOf(interval),
    from: interval.from,
    to: interval.to,
    resolvedFrom,
  }
}
