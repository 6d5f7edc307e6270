import type { FoundFigure } from '../../model/extraction'
import { numberAt } from '../figures/numbers'
import type { CalendarUnit } from '../languages/calendar'
import { alike, type Claim, type ClaimLine } from './claims'

/** A span of time told in a sentence: "five years", "dix-huit mois". */
interface TimeSpan {
  start: number
  end: number
  count: number
  unit: CalendarUnit
}

/** What something costs by the month or the year, held against its total and how long it lasts. */
export function rateClaims(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) => {
    const found = costClaim(line) ?? spreadClaim(line, lines[index - 1])
    return found ? [found] : []
  })
}

/** "3 500 euros par mois pendant dix-huit mois, soit 63 000 euros": the total is told last. */
function costClaim(line: ClaimLine): Claim | null {
  const { figures, text, claims } = line
  for (let at = 0; at + 1 < figures.length; at++) {
    const [each, total] = [figures[at]!, figures[at + 1]!]
    const rate = each.kind === 'money' && alike(each, total) ? rateOf(each, line) : null
    if (!rate || total.start - each.end > 90 || rateOf(total, line)) continue
    const [span, ...more] = spansIn(line, rate.end, total.start)
    const count = span && more.length === 0 ? unitsIn(span, rate.unit) : null
    if (!span || !count || !/^[^.;:!?,]{0,16}$/.test(text.slice(rate.end, span.start))) continue
    const bound = text.slice(span.end, total.start)
    if (!claims.or.test(bound) && !claims.total.test(bound)) continue
    const product = Number((each.value * count).toPrecision(12))
    const holds = judge(total.value, product, 0.005)
    if (holds === null) continue
    const figuresUsed = { claims: total.value, computed: product, holds, from: [total.id, each.id] }
    return { kind: 'sum', start: each.start, end: total.end, ...figuresUsed }
  }
  return null
}

/** "£20 million over five years. That is £4 million a year", "11 days … cost €2.2 million, or €200,000 a day". */
function spreadClaim(line: ClaimLine, before: ClaimLine | undefined): Claim | null {
  const { figures, text, claims } = line
  const each = figures.find((figure) => figure.kind === 'money' && rateOf(figure, line))
  if (!each) return null
  const rate = rateOf(each, line)!
  const own = figures[figures.indexOf(each) - 1]
  const total = own ?? (before?.block === line.block ? before.figures.at(-1) : undefined)
  if (!total || !alike(total, each) || total.value <= each.value || each.start - total.end > 90) return null
  const told = own ? line : before!
  const behind = spansIn(told, total.end, each.start)[0]
  const lead = behind ? null : spansIn(told, Math.max(0, total.start - 80), total.start).at(-1)
  const span = behind ?? lead
  const count = span ? unitsIn(span, rate.unit) : null
  if (!span || !count) return null
  const bound = text.slice(Math.max(total.end, span.end), each.start)
  const restated = own ? bound.length <= 30 && claims.or.test(bound) : claims.thatIs.test(bound)
  if (!restated) return null
  const holds = judge(each.value, total.value / count, 0.03)
  // How long it lasts is told of the amount itself only right behind it: "over five years".
  const sure = behind !== undefined && /^[^.;:!?,]{0,14}$/.test(text.slice(total.end, behind.start))
  if (holds === null || (!holds && !sure)) return null
  const computed = Number((total.value / count).toPrecision(6))
  const figuresUsed = { claims: each.value, computed, holds, from: [each.id, total.id] }
  return { kind: 'ratio', start: total.start, end: each.end, ...figuresUsed }
}

/** True within rounding, false a tenth off, null between. */
function judge(claimed: number, computed: number, rounding: number): boolean | null {
  const off = Math.abs(claimed - computed) / claimed
  return off <= rounding ? true : off > 0.1 ? false : null
}

/** The unit of time that an amount is told by, and where that ends: "a month", "par an". */
function rateOf(
  figure: FoundFigure,
  { text, claims, language, end }: ClaimLine,
): { unit: CalendarUnit; end: number } | null {
  const found = claims.per.exec(text.slice(figure.end, Math.min(end, figure.end + 20)))
  const unit = found && language.calendar.units[found[1]!.toLowerCase()]
  return unit ? { unit, end: figure.end + found[0].length } : null
}

function spansIn({ tokens, language }: ClaimLine, start: number, end: number): TimeSpan[] {
  const spans: TimeSpan[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.start < (spans.at(-1)?.end ?? start) || token.end >= end) continue
    const number = numberAt(tokens, at, language.amounts)
    const next = number && tokens[number.next]?.text === '-' ? number.next + 1 : number?.next
    const word = next === undefined ? undefined : tokens[next]
    const unit = word && word.end <= end ? language.calendar.units[word.low] : undefined
    if (number && word && unit && Number.isInteger(number.value.value) && number.value.value > 1)
      spans.push({ start: token.start, end: word.end, count: number.value.value, unit })
  }
  return spans
}

const inYear: Partial<Record<CalendarUnit, number>> = { year: 1, quarter: 4, month: 12, week: 52 }

/** How many of a unit a span of time lasts; null where one does not hold whole others. */
function unitsIn({ count, unit }: TimeSpan, by: CalendarUnit): number | null {
  if (unit === by) return count
  if (unit === 'week' && by === 'day') return count * 7
  const [own, other] = [inYear[unit], inYear[by]]
  return own && other && by !== 'week' && unit !== 'week' ? (count * other) / own : null
}
