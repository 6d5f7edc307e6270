import type { FoundFigure } from '../../model/extraction'
import { changeClaim, directionOf } from './change-checks'
import { alike, between, ratioClaim, type Claim, type ClaimLine } from './claims'
import { inOneUnit, isAmount, toldBefore } from './in-mind'
import { besideClaim } from './part-checks'
import { shareFirstClaim } from './share-checks'
import { roundingOf, shareClaimed, verdict } from '../../text/verdict'

/** Shares, changes and multiples that the amounts beside them can test. */
export function ratioClaims(lines: ClaimLine[]): Claim[] {
  const before: FoundFigure[] = []
  return lines.flatMap((line, index) => {
    const found = line.figures.flatMap((figure) => claimOf(figure, line, lines, index, before) ?? [])
    before.push(...line.figures)
    return found
  })
}

function claimOf(
  figure: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
  before: FoundFigure[],
): Claim | null {
  if (figure.unit === 'pp') return pointsClaim(figure, line, lines, index)
  if (figure.kind === 'count') return timesClaim(figure, line, lines, index)
  if (figure.kind !== 'ratio' && figure.unit !== '%') return null
  // What tells a change is no share of what stands beside it.
  if (directionOf(figure, line)) return changeClaim(figure, line, lines, index)
  return (
    partClaim(figure, line) ??
    namedRatioClaim(figure, line) ??
    shareFirstClaim(figure, line, lines, index) ??
    changeClaim(figure, line, lines, index) ??
    shareClaim(figure, line, before) ??
    besideClaim(figure, line, lines, index)
  )
}

/** "three times that figure, $28 million", "96 millions, soit deux fois les 48 millions": so many times an amount. */
function timesClaim(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  if (claim.value < 2 || !line.claims.times.test(line.text.slice(claim.end, claim.end + 20))) return null
  const before = toldBefore(claim.start, lines, index).filter(isAmount).slice(0, 8)
  const next = line.figures[line.figures.indexOf(claim) + 1]
  const right = next && isAmount(next) && next.start - claim.end < 60 ? next : null
  const pairs = right
    ? before.map((one) => [one, right] as const)
    : before.slice(1).map((one) => [before[0]!, one] as const)
  for (const [told, other] of pairs)
    for (const [one, same] of inOneUnit(told, other)) {
      const [greater, lesser] = one.value > same.value ? [one, same] : [same, one]
      const times = greater.value / lesser.value
      if (verdict(claim.value, times, roundingOf(claim)) !== true) continue
      const [start, end] = [
        Math.min(claim.start, right?.start ?? told.start),
        Math.max(claim.end, right?.end ?? 0),
      ]
      return ratioClaim(claim, Math.max(start, claim.start - 200), end, claim.value, times, true, [
        greater,
        lesser,
      ])
    }
  return null
}

/** "14 of her 20 games, or 70%", "Sur 350 salariés, 70 partiront, soit 20 %", "2,300 of the 9,200 – one in four". */
function partClaim(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [first, second] = [line.figures[at - 2], line.figures[at - 1]]
  const [a, b] = (first && second && isAmount(first) && inOneUnit(first, second)[0]) || []
  if (!a || !b || shareClaimed(claim) > 1) return null
  const bound = between(line, b, claim)
  const explicit = isPartOf(line, a, b)
  if (!line.claims.or.test(bound) && !(explicit && /[,:(–—]\s?$/.test(bound))) return null
  const computed = Math.min(a.value, b.value) / Math.max(a.value, b.value)
  const holds = verdict(shareClaimed(claim), computed, roundingOf(claim))
  if (holds === null || (!holds && (!explicit || isOfOther(claim, line, a)))) return null
  return ratioClaim(claim, a.start, claim.end, shareClaimed(claim), computed, holds, [a, b])
}

/** "£120m of debt against £100m of assets, a ratio of 120%": which of the two is above is not said, so that none is wrong. */
function namedRatioClaim(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [first, second] = [line.figures[at - 2], line.figures[at - 1]]
  const bound = second ? between(line, second, claim) : ''
  if (!first || !second || !isAmount(first) || !isAmount(second) || !line.claims.ratioOf.test(bound))
    return null
  const claimed = shareClaimed(claim)
  for (const [a, b] of inOneUnit(first, second))
    for (const computed of [a.value / b.value, b.value / a.value])
      if (verdict(claimed, computed, roundingOf(claim)) === true)
        return ratioClaim(claim, a.start, claim.end, claimed, computed, true, [a, b])
  return null
}

/** Whether the text says of two amounts that one is a part of the other. */
function isPartOf(line: ClaimLine, a: FoundFigure, b: FoundFigure): boolean {
  const bound = between(line, a, b)
  if (a.value < b.value) return line.claims.outOf.test(bound)
  const lead = line.text.slice(Math.max(0, a.start - 24), a.start)
  return line.claims.outOfFirst.test(lead) && !/[.;:!?]/.test(bound)
}

/** "…, soit 30 % des effectifs du site": a share of something else than what the part was taken from. */
function isOfOther(claim: FoundFigure, line: ClaimLine, first: FoundFigure): boolean {
  const after = line.text.slice(claim.end, claim.end + 60)
  if (!line.claims.of.test(after) || line.claims.ofAll.test(after)) return false
  const noun = line.claims.share.exec(after)?.[1]?.toLowerCase()
  return !noun || !line.text.slice(first.start, claim.start).toLowerCase().includes(noun)
}

/** "un cinquième du montant initial", "or 3% of the purchase price": the whole is an amount told before. */
function shareClaim(claim: FoundFigure, line: ClaimLine, before: FoundFigure[]): Claim | null {
  const share = line.claims.share.exec(line.text.slice(claim.end, claim.end + 60))
  const part = [...line.figures]
    .reverse()
    .find((other) => other.end <= claim.start && other.kind !== 'ratio' && other.unit !== '%')
  if (!share || !part || claim.start - part.end > 60 || shareClaimed(claim) >= 1) return null
  const noun = share[1] ?? ''
  const wholes = before.filter(
    (other) => alike(other, part) && other.value > part.value && standsFor(other, noun, line),
  )
  const whole = wholes.find(
    (other) => verdict(shareClaimed(claim), part.value / other.value, roundingOf(claim)) === true,
  )
  const end = claim.end + share[0].length
  return whole
    ? ratioClaim(claim, claim.start, end, shareClaimed(claim), part.value / whole.value, true, [part, whole])
    : null
}

function standsFor(whole: FoundFigure, noun: string, line: ClaimLine): boolean {
  if (line.claims.anyWhole.test(noun)) return true
  return line.text
    .slice(Math.max(0, whole.start - 60), whole.end + 40)
    .toLowerCase()
    .includes(noun.toLowerCase())
}

/** "up four points from 57 per cent", "de sept points, de 31 % à 24 %". */
function pointsClaim(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const shares = line.figures.filter(({ unit }) => unit === '%')
  if (shares.length === 0) return pointsToldApart(claim, line, lines, index)
  const [a, b] = shares
  if (!a || !b || shares.length !== 2) return null
  const computed = Math.round(Math.abs(a.value - b.value) * 1e6) / 1e6
  const ordered =
    line.claims.fromTo.to.test(between(line, a, b)) ||
    (line.claims.against.test(between(line, a, b)) && line.claims.restates.test(between(line, b, claim))) ||
    (b.start - claim.end < 20 && line.claims.fromTo.from.test(line.text.slice(claim.end, b.start)))
  const off = Math.abs(claim.value - computed)
  const rounding = 0.06 * 10 ** -(/[.,]\d/.test(claim.words) ? 1 : 0) + 0.05
  const holds = off <= rounding ? true : off > 0.4 ? false : null
  if (holds === null || (!holds && !ordered)) return null
  return ratioClaim(
    claim,
    Math.min(a.start, claim.start),
    Math.max(b.end, claim.end),
    claim.value,
    computed,
    holds,
    [a, b],
  )
}

/** "Four points!", "the rate goes from 42.5% to 44.2%": points of one speaker, shares of another beside him. */
function pointsToldApart(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): Claim | null {
  const start = lines[index - 1]?.end ?? 0
  if (line.figures.length > 1 || line.end - Math.max(start, claim.start - 60) > 80) return null
  const near = lines.slice(Math.max(0, index - 2), index + 3).filter(({ block }) => block === line.block)
  for (const other of near) {
    const [a, b, ...more] = other.figures.filter(({ unit }) => unit === '%')
    // A sentence that tells its own points tells them of its own shares.
    if (other !== line && other.figures.some(({ unit }) => unit === 'pp')) continue
    if (!a || !b || more.length > 0 || !other.claims.fromTo.to.test(between(other, a, b))) continue
    const computed = Math.round(Math.abs(a.value - b.value) * 1e6) / 1e6
    const off = Math.abs(claim.value - computed)
    const holds = off <= 0.1 ? true : off > 0.4 ? false : null
    if (holds !== null) return ratioClaim(claim, claim.start, claim.end, claim.value, computed, holds, [a, b])
  }
  return null
}
