import type { FoundFigure } from '../../model/extraction'
import { alike, between, type Claim, type ClaimLine } from './claims'
import { inUnitOf, isAmount, toldBefore } from './in-mind'
import { roundingOf, shareClaimed, verdict } from '../../text/verdict'

/**
 * Shares told before what they come to: "half of the cost, or $4.8 million", "5,4 millions, dont 70 % d’argent public. Soit
 * 4,2 millions", "nine of them, one in five". The whole is an amount told before.
 */
export function shareFirstClaim(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): Claim | null {
  if (shareClaimed(claim) >= 1) return null
  return (
    ofNamed(claim, line) ??
    ofWhole(claim, line) ??
    included(claim, line) ??
    restated(claim, line, lines, index) ??
    counted(claim, line, lines, index) ??
    comment(claim, line, lines, index)
  )
}

/** "un poste sur cinq, soit 90 des 450 emplois", "60 % of its 500 shops, or 300": part and whole stand behind the share. */
function ofNamed(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [a, b] = [line.figures[at + 1], line.figures[at + 2]]
  if (!a || !b || !alike(a, b)) return null
  const { or, outOf } = line.claims
  const [first, second] = [between(line, claim, a), between(line, a, b)]
  const told =
    or.test(first) && outOf.test(second) ? [a, b] : outOf.test(first) && or.test(second) ? [b, a] : null
  const [part, whole] = told ?? []
  if (!part || !whole || part.value >= whole.value) return null
  const holds = verdict(shareClaimed(claim), part.value / whole.value, roundingOf(claim))
  return holds === null ? null : { ...toClaim(claim, part, whole, holds), start: claim.start, end: b.end }
}

/** "1,600 jobs, 20% of the workforce of 8,000": the share stands between its part and its whole. */
function ofWhole(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [part, told] = [line.figures[at - 1], line.figures[at + 1]]
  const [whole] = part && told && isAmount(part) ? inUnitOf(told, part) : []
  if (!part || !whole || part.value >= whole.value) return null
  const [before, after] = [between(line, part, claim), between(line, claim, whole)]
  // "of the workforce of": the second "of" leads to the whole.
  const noun = line.claims.of.exec(after)?.[0].length ?? after.length
  const named = line.claims.ofNamed.test(after)
  const beside = line.claims.aside.test(before) || line.claims.or.test(before)
  if (!beside || !(named || line.claims.outOf.test(` ${after.slice(noun - 1)}`))) return null
  const holds = verdict(shareClaimed(claim), part.value / whole.value, roundingOf(claim))
  return holds || (holds === false && named) ? toClaim(claim, part, whole, holds) : null
}

/** "84 millions, dont 63 réglés, les trois quarts", "£20m, of which they lent a half, or £10m": the whole leads to both. */
function included(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [before, last, next] = [line.figures[at - 2], line.figures[at - 1], line.figures[at + 1]]
  const { included: within, or, aside } = line.claims
  const first =
    before && last && within.test(between(line, before, last)) && aside.test(between(line, last, claim))
      ? [before, last]
      : []
  const second =
    last && next && within.test(between(line, last, claim)) && or.test(between(line, claim, next))
      ? [last, next]
      : []
  for (const [whole, told] of [first, second]) {
    const [part] = whole && told && isAmount(whole) ? inUnitOf(told, whole) : []
    if (!whole || !part || part.value >= whole.value) continue
    const holds = verdict(shareClaimed(claim), part.value / whole.value, roundingOf(claim))
    if (holds !== null) return toClaim(claim, part, whole, holds)
  }
  return null
}

/** "We set 9 million aside. Of 84 million in all? That is barely a tenth.": a sentence that weighs the two before it. */
function comment(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const start = lines[index - 1]?.end ?? 0
  const lead = line.text.slice(Math.max(start, claim.start - 50), claim.start)
  if (line.figures.length > 1 || !line.claims.thatIs.test(lead)) return null
  const [b, a] = toldBefore(claim.start, lines, index).filter(
    ({ kind }) => kind !== 'ratio' && kind !== 'percentage',
  )
  if (!a || !b) return null
  // "Film takes 80 megajoules, we take 20. That is a quarter."
  const [bare] = inUnitOf(b, a)
  if (!bare) return null
  const [part, whole] = a.value < bare.value ? [a, bare] : [bare, a]
  const holds = verdict(shareClaimed(claim), part.value / whole.value, roundingOf(claim))
  return holds ? { ...toClaim(claim, part, whole, true), start: part.start, end: claim.end } : null
}

function restated(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const own = line.figures[line.figures.indexOf(claim) + 1]
  const after = own ?? lines[index + 1]?.figures[0]
  if (!after || after.start - claim.end > 70 || after.kind === 'ratio' || after.unit === '%') return null
  const bound = between(line, claim, after)
  if (!line.claims.of.test(bound) || !line.claims.or.test(bound)) return null
  const wholes = toldBefore(claim.start, lines, index).filter(
    (other) => alike(other, after) && other.value > after.value,
  )
  const fits = (whole: FoundFigure) =>
    verdict(shareClaimed(claim), after.value / whole.value, roundingOf(claim))
  const whole = wholes.find((other) => fits(other) === true)
  if (whole) return toClaim(claim, after, whole, true)
  // "5,4 millions, dont 70 % …": the text itself says of what the share is.
  const explicit = line.figures[line.figures.indexOf(claim) - 1]
  const said =
    explicit && wholes.includes(explicit) && line.claims.including.test(between(line, explicit, claim))
  return said && fits(explicit) === false ? toClaim(claim, after, explicit, false) : null
}

/** "Of its 45 shops it will close nine of them, one in five". */
function counted(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const part = line.figures[line.figures.indexOf(claim) - 1]
  if (claim.kind !== 'ratio' || part?.kind !== 'count') return null
  if (!line.claims.ofThem.test(between(line, part, claim))) return null
  const whole = toldBefore(part.start, lines, index).find(
    (other) =>
      alike(other, part) &&
      other.value > part.value &&
      verdict(shareClaimed(claim), part.value / other.value, roundingOf(claim)) === true,
  )
  return whole ? { ...toClaim(claim, part, whole, true), start: claim.start, end: claim.end } : null
}

function toClaim(claim: FoundFigure, part: FoundFigure, whole: FoundFigure, holds: boolean): Claim {
  return {
    kind: 'ratio',
    start: Math.min(claim.start, part.start),
    end: Math.max(claim.end, part.end),
    claims: shareClaimed(claim),
    computed: Number((part.value / whole.value).toPrecision(6)),
    holds,
    from: [claim.id, part.id, whole.id],
  }
}
