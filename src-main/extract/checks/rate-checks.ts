import type { FoundFigure } from '../../model/extraction'
import { numberAt } from '../figures/numbers'
import type { CalendarUnit } from '../languages/calendar'
import { inUnitOf, isAmount, slackOf, toldBefore } from './in-mind'
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
    const found =
      costClaim(line) ??
      spreadClaim(line, lines[index - 1]) ??
      yearlyClaim(line) ??
      fittingClaim(line, lines, index)
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
    return { kind: 'ratio', start: each.start, end: total.end, ...figuresUsed }
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
  const earlier = behind ? null : spansIn(told, Math.max(0, total.start - 80), total.start).at(-1)
  const span = behind ?? earlier
  const count = span ? unitsIn(span, rate.unit) : null
  if (!span || !count) return null
  const bound = text.slice(Math.max(total.end, span.end), each.start)
  const joined = claims.or.test(bound) || claims.atPrice.test(bound)
  const restated = own ? bound.length <= 30 && joined : claims.thatIs.test(bound)
  if (!restated) return null
  const holds = judge(each.value, total.value / count, 0.03)
  // How long it lasts is told of the amount itself only right behind it: "over five years".
  const lead = text.slice(total.end, span.start)
  const sure =
    behind !== undefined && /^[^.;:!?,]{0,40}$/.test(lead) && (lead.length < 15 || claims.during.test(lead))
  if (holds === null || (!holds && !sure)) return null
  const computed = Number((total.value / count).toPrecision(6))
  const figuresUsed = { claims: each.value, computed, holds, from: [each.id, total.id] }
  return { kind: 'ratio', start: total.start, end: each.end, ...figuresUsed }
}

/** "1 200 euros par an, 100 euros par mois": the same by two units of time. */
function yearlyClaim(line: ClaimLine): Claim | null {
  for (const [at, first] of line.figures.entries()) {
    const later = line.figures.slice(at + 1).find((each) => rateOf(each, line))
    const second = later && inUnitOf(later, first)[0]
    const [one, other] = [rateOf(first, line), second && rateOf(second, line)]
    if (!second || !one || !other || one.unit === other.unit || first.kind !== 'money') continue
    const [count, turned] = [
      unitsIn({ ...first, count: 1, unit: one.unit }, other.unit),
      unitsIn({ ...first, count: 1, unit: other.unit }, one.unit),
    ]
    const computed = count !== null && count > 1 ? first.value / count : turned ? first.value * turned : null
    if (computed === null || second.start - first.end > 90) continue
    const told = line.claims.or.test(line.text.slice(one.end, second.start))
    const holds = judge(second.value, computed, slackOf(second))
    if (holds === null || (!holds && !told)) continue
    const rounded = Number(computed.toPrecision(6))
    const figuresUsed = { claims: second.value, computed: rounded, holds, from: [second.id, first.id] }
    return { kind: 'ratio', start: first.start, end: second.end, ...figuresUsed }
  }
  return null
}

/** "pour douze ans … 25 000 euros chaque année … 300 000 euros au bout du bail": wherever near they stand, if they fit. */
function fittingClaim(line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  for (const each of line.figures) {
    const rate = each.kind === 'money' || each.kind === 'count' ? rateOf(each, line) : null
    if (!rate) {
      const paid = paidClaim(each, line, lines, index)
      if (paid) return paid
      continue
    }
    const near = lines.slice(Math.max(0, index - 2), index + 2).filter(({ block }) => block === line.block)
    const spans = near.flatMap((one) => spansIn(one, each.start - 250, each.end + 250))
    const totals = near.flatMap(({ figures }) => figures).filter((total) => total !== each && isAmount(total))
    for (const span of spans) {
      const count = unitsIn(span, rate.unit)
      if (!count || count < 2) continue
      const total = totals.find((one) =>
        inUnitOf(each, one).some(
          ({ value }) => Math.abs(value * count - one.value) <= one.value * slackOf(each),
        ),
      )
      if (!total || Math.abs(total.start - each.start) > 300) continue
      const computed = Number((total.value / count).toPrecision(6))
      const [claims] = inUnitOf(each, total).filter(
        ({ value }) => Math.abs(value * count - total.value) <= total.value * slackOf(each),
      )
      const figuresUsed = { claims: claims!.value, computed, holds: true, from: [each.id, total.id] }
      return {
        kind: 'ratio',
        start: Math.min(each.start, total.start),
        end: Math.max(each.end, total.end),
        ...figuresUsed,
      }
    }
  }
  return null
}

/** "8 400 euros, soit douze mois à 700 euros": so many times what stands right behind them. */
function paidClaim(each: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const span = each.kind === 'money' ? spansIn(line, each.start - 30, each.start).at(-1) : undefined
  const bound = span && line.text.slice(span.end, each.start)
  if (!span || bound === undefined || bound.length > 12 || !line.claims.apiece.test(bound)) return null
  const product = span.count * each.value
  const near = [
    ...toldBefore(each.start, lines, index).slice(0, 4),
    ...line.figures.slice(line.figures.indexOf(each) + 1),
  ]
  const total = near.find((one) => alike(one, each) && judge(one.value, product, 0.005))
  if (!total) return null
  const figuresUsed = { claims: total.value, computed: product, holds: true, from: [total.id, each.id] }
  return {
    kind: 'ratio',
    start: Math.min(total.start, each.start),
    end: Math.max(each.end, total.end),
    ...figuresUsed,
  }
}

/** True within rounding, false well off, null between. */
function judge(claimed: number, computed: number, rounding: number): boolean | null {
  const off = Math.abs(claimed - computed) / claimed
  return off <= rounding ? true : off > Math.max(0.03, 2 * rounding) ? false : null
}

/** The unit of time that an amount is told by, and where that ends: "a month", "par an". */
function rateOf(
  figure: FoundFigure,
  { text, claims, language, end }: ClaimLine,
): { unit: CalendarUnit; end: number } | null {
  const found = claims.per.exec(text.slice(figure.end, Math.min(end, figure.end + 20)))
  // What is played by the season is paid by the year.
  const unit = found && (language.calendar.units[found[1]!.toLowerCase()] ?? 'year')
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
