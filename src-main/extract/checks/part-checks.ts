import type { FoundFigure } from '../../model/extraction'
import { roundingOf, shareClaimed, verdict } from '../../text/verdict'
import { ratioClaim, type Claim, type ClaimLine } from './claims'
import { inOneUnit, isAmount, toldBefore } from './in-mind'

/**
 * A share set beside its part, whose whole a reader still has in mind: "£1.2bn in 2020, was sold for £300m, a quarter of the
 * sum", "700 000 euros … la moitié, 350 000", "60 % des parts, pour 3 millions, ce qui valorise la maison à 5 millions".
 * Confirmed or left alone: which whole is meant is not said.
 */
export function besideClaim(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): Claim | null {
  const share = shareClaimed(claim)
  if (share >= 1 || share <= 0) return null
  const before = toldBefore(claim.start, lines, index).filter(isAmount)
  const after = toldAfter(claim, lines, index)
  const [left, right] = [before[0], after[0]]
  const beside = [
    left && isBeside(line, left.end, claim.start) ? [left] : [],
    right && isBeside(line, claim.end, right.start) && !isLevel(line, claim, right) ? [right] : [],
  ].flat()
  const wholes = [...before, ...after].slice(0, 14)
  const pairs = [
    ...beside.flatMap((part) => wholes.map((whole) => [part, whole] as const)),
    // "They paid £150. We had asked for £300. Half.": the whole may stand beside, its part not far.
    ...beside.flatMap((whole) => before.slice(0, 3).map((part) => [part, whole] as const)),
  ]
  for (const [told, other] of pairs)
    for (const [part, whole] of told === other ? [] : inOneUnit(told, other)) {
      const computed = part.value / whole.value
      // Small numbers of anything are a share of others of anything.
      const few = part.kind === 'count' && whole.kind === 'count' && part.value < 10
      if (few || computed >= 1 || !isMet(claim, share, computed, line)) continue
      const near = [claim, told].filter(({ start }) => Math.abs(start - claim.start) < 200)
      const [start, end] = [
        Math.min(...near.map((one) => one.start)),
        Math.max(...near.map((one) => one.end)),
      ]
      return ratioClaim(claim, start, end, share, computed, true, [part, whole])
    }
  return null
}

/** The amounts right behind a share, in its sentence and the next. */
function toldAfter(claim: FoundFigure, lines: ClaimLine[], index: number): FoundFigure[] {
  const { block } = lines[index]!
  return lines
    .slice(index, index + 2)
    .filter((line) => line.block === block)
    .flatMap(({ figures }) => figures)
    .filter((other) => other.start >= claim.end && other.start - claim.end < 260 && isAmount(other))
}

/** Whether a mark or "or" leads from one figure to the other, and little stands behind it. */
function isBeside({ text, claims }: ClaimLine, start: number, end: number): boolean {
  const bound = end - start > 90 ? null : text.slice(start, end)
  return bound !== null && !bound.includes('\n') && (claims.or.test(bound) || claims.beside.test(bound))
}

/** "8%, to £54,000": what a change leads to is no part. */
function isLevel({ text, claims }: ClaimLine, claim: FoundFigure, right: FoundFigure): boolean {
  return claims.fromTo.to.test(text.slice(claim.end, right.start).replace(/^[^\p{L}]+/u, ' '))
}

/** "less than a third": a little less; else within rounding. */
function isMet(claim: FoundFigure, share: number, computed: number, { text, claims }: ClaimLine): boolean {
  const lead = text.slice(Math.max(0, claim.start - 30), claim.start)
  const ratio = computed / share
  if (claims.under.test(lead)) return ratio < 1 && ratio > 0.8
  if (claims.over.test(lead)) return ratio > 1 && ratio < 1.2
  return verdict(share, computed, roundingOf(claim)) === true
}
