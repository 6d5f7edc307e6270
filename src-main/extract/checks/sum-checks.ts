import type { FoundFigure } from '../../model/extraction'
import { inUnitOf } from './in-mind'
import { alike, between, sumClaim, sumOf, type Claim, type ClaimLine } from './claims'
import { summedClaim } from './summed-checks'
import { nextClaim } from './total-checks'
import { isClose } from '../../text/verdict'

/** Totals that stand beside their parts. */
export function sumClaims(lines: ClaimLine[]): Claim[] {
  const before: FoundFigure[] = []
  return lines.flatMap((line, index) => {
    const found =
      totalClaim(line) ??
      listClaim(line) ??
      includedClaim(line) ??
      splitClaim(line, before) ??
      nextClaim(line, lines, index) ??
      summedClaim(line, lines, index)
    before.push(...line.figures)
    return found ? [found] : []
  })
}

/** "£2.6bn: £1.7bn from the state and £900m from bondholders", "36 hectares in all (2.5, 6, 11 and 14)". */
function listClaim(line: ClaimLine): Claim | null {
  for (const [at, total] of line.figures.entries()) {
    const parts = partsAfter(line, at)
    if (parts.length < 2) continue
    const joined = line.claims.and.test(line.text.slice(parts.at(-2)!.end, parts.at(-1)!.start))
    const lead = line.text.slice(total.end, parts[0]!.start)
    const announced = /[:(]/.test(lead)
    const sum = sumOf(parts)
    const holds = isClose(total.value, sum)
    // "10 millions : 2 la première année, 3 la deuxième, 5 la troisième": without "et" a list may go on, so that no sum is wrong.
    if (!joined && !(holds && parts.length > 2 && /:\s?$/.test(lead))) continue
    if (
      holds ||
      (announced &&
        (lead.length < 40 || /:\s$/.test(lead)) &&
        sum > total.value / 2 &&
        sum < total.value * 1.5)
    )
      return sumClaim(total, parts, sum, holds)
  }
  return null
}

/** "180 postes, dont 75 au bloc, 60 aux urgences et 55 à la blanchisserie": parts that come to more than their whole. */
function includedClaim(line: ClaimLine): Claim | null {
  for (const [at, total] of line.figures.entries()) {
    const next = line.figures[at + 1]
    const first = line.text.slice(Math.max(0, total.start - 30), total.start)
    if (!next || !(line.claims.included.test(between(line, total, next)) || line.claims.ofThose.test(first)))
      continue
    const parts = partsAfter(line, at)
    const last = parts.at(-1)
    if (parts.length < 2 || !line.claims.and.test(line.text.slice(parts.at(-2)!.end, last!.start))) continue
    const sum = sumOf(parts)
    if (sum > total.value * 1.01 && sum < total.value * 1.5) return sumClaim(total, parts, sum, false)
  }
  return null
}

function partsAfter({ figures, text }: ClaimLine, at: number): FoundFigure[] {
  const total = figures[at]!
  const parts: FoundFigure[] = []
  let end = total.end
  for (const figure of figures.slice(at + 1)) {
    // "in three steps: …" counts the parts.
    if (parts.length === 0 && figure.kind === 'count' && !/\d/.test(figure.words)) continue
    const part = inUnitOf(figure, total).find(({ value }) => value <= total.value)
    if (
      !part ||
      figure.start - end > (parts.length === 0 ? 90 : 60) ||
      /[.;]/.test(text.slice(end, figure.start))
    )
      break
    parts.push(part)
    end = figure.end
  }
  return total.kind === 'percentage' ? [] : parts
}

/** "three bills: £2.1m the first time, £2.4m the second and £1.8m in fees, which makes £6.3m in all". */
function totalClaim(line: ClaimLine): Claim | null {
  const total = line.figures.at(-1)
  const parts = total ? line.figures.slice(0, -1).filter((part) => alike(part, total)) : []
  if (!total || parts.length < 2) return null
  if (!line.claims.total.test(line.text.slice(Math.max(0, total.start - 40), total.start))) return null
  const sum = sumOf(parts)
  const holds = isClose(total.value, sum)
  return holds ? sumClaim(total, parts, sum, holds) : null
}

/** "400 millions en numéraire et 240 millions en actions" of the 640 millions told before. */
function splitClaim(line: ClaimLine, before: FoundFigure[]): Claim | null {
  const money = line.figures.filter(({ kind }) => kind === 'money')
  if (money.length > 2) return longSplitClaim(line, money, before)
  const parts = money
  const [a, b] = parts
  if (
    !a ||
    !b ||
    parts.length !== 2 ||
    !alike(a, b) ||
    a.value === b.value ||
    !line.claims.and.test(line.text.slice(a.end, b.start)) ||
    b.start - a.end > 60
  )
    return null
  const total = before.slice(-12).find((other) => alike(other, a) && other.value === a.value + b.value)
  if (!total) return null
  const span = { start: a.start, end: b.end }
  return {
    kind: 'sum',
    ...span,
    claims: total.value,
    computed: a.value + b.value,
    holds: true,
    from: [total.id, a.id, b.id],
  }
}

/** "£1.1m for ships, £900,000 for salaries and £400,000 for drones" of the £2.4m told before. */
function longSplitClaim(line: ClaimLine, parts: FoundFigure[], before: FoundFigure[]): Claim | null {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const tight = parts.every((part, i) => i === 0 || part.start - parts[i - 1]!.end <= 60)
  const listed = line.claims.and.test(line.text.slice(parts.at(-2)!.end, last.start))
  if (!tight || !listed || !parts.every((part) => alike(part, first))) return null
  const sum = sumOf(parts)
  const total = before.slice(-12).findLast((other) => alike(other, first) && isClose(other.value, sum))
  return total ? { ...sumClaim(total, parts, sum, true), start: first.start, end: last.end } : null
}
