import type { FoundFigure } from '../../model/extraction'
import { alike, between, type Claim, type ClaimLine } from './claims'

/** "$48m, $8m more than the $40m planned", "7 millions, soit 800 000 euros de plus": how far two amounts lie apart. */
export function differenceClaims(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) =>
    line.figures.flatMap((figure) => {
      const direction = directionBehind(figure, line)
      return (
        (direction && claimOf(figure, direction, line, toldJustBefore(lines, index))) ??
        restatedClaim(figure, line) ??
        []
      )
    }),
  )
}

type Direction = 'more' | 'less'

/** "$3.1 billion, down from $3.6 billion, a decrease of $400 million": the difference restates the two before it. */
function restatedClaim(difference: FoundFigure, line: ClaimLine): Claim | null {
  const { claims, text } = line
  if (difference.kind !== 'money' && difference.kind !== 'quantity') return null
  const at = line.figures.indexOf(difference)
  const [amount, base] = [line.figures[at - 2], line.figures[at - 1]]
  if (!amount || !base || !alike(amount, difference) || !alike(base, difference)) return null
  const lead = text.slice(base.end, difference.start)
  const direction = claims.rise.before.test(lead) ? 'more' : claims.fall.before.test(lead) ? 'less' : null
  if (!direction || lead.length > 40 || !claims.restates.test(lead)) return null
  const bound = between(line, amount, base)
  if (claims.against.test(bound)) return toClaim(difference, amount, base, direction)
  return claims.fromTo.to.test(bound) ? toClaim(difference, base, amount, direction) : null
}

/** Whether an amount, no share, is told as what something has more or less than something else. */
function directionBehind({ kind, end }: FoundFigure, { text, claims }: ClaimLine): Direction | null {
  if (kind === 'ratio' || kind === 'percentage') return null
  const after = text.slice(end, end + 30)
  return claims.rise.after.test(after) ? 'more' : claims.fall.after.test(after) ? 'less' : null
}

function claimOf(
  difference: FoundFigure,
  direction: Direction,
  line: ClaimLine,
  told: FoundFigure[],
): Claim | null {
  const at = line.figures.indexOf(difference)
  const [own, base] = [line.figures[at - 1], line.figures[at + 1]]
  if (own && !alike(own, difference)) return null
  if (own && base && alike(base, difference) && line.claims.than.test(between(line, difference, base))) {
    const claim = toClaim(difference, own, base, direction)
    // Only what a bare comma joins is surely told of the amount before it.
    return claim?.holds || /,\s$/.test(between(line, own, difference)) ? claim : null
  }
  // Without a base beside it only one that fits is meant.
  const amount = own ?? told.at(-1)
  const before = [...told, ...line.figures.slice(0, Math.max(0, at - 1))]
  return (
    (amount &&
      before
        .filter((other) => other !== amount && alike(other, difference))
        .map((other) => toClaim(difference, amount, other, direction))
        .find((claim) => claim?.holds)) ??
    null
  )
}

/** The amounts of the two sentences before one, in its paragraph or the one before. */
function toldJustBefore(lines: ClaimLine[], index: number): FoundFigure[] {
  return lines
    .slice(Math.max(0, index - 2), index)
    .filter(({ block }) => lines[index]!.block - block <= 1)
    .flatMap(({ figures }) => figures)
}

/** The difference is added to the lesser, and must give the greater. */
function toClaim(
  difference: FoundFigure,
  amount: FoundFigure,
  base: FoundFigure,
  direction: Direction,
): Claim | null {
  const [greater, lesser] = direction === 'more' ? [amount, base] : [base, amount]
  if (!alike(amount, difference) || greater.value <= lesser.value) return null
  const computed = Number((lesser.value + difference.value).toPrecision(12))
  const off = Math.abs(computed - greater.value)
  const holds = off <= Math.max(greater.value * 0.005, difference.value * 0.05)
  if (!holds && off < difference.value * 0.2) return null
  const used = [difference, amount, base]
  const near = used.filter(({ start }) => difference.start - start < 400)
  return {
    kind: 'sum',
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    claims: greater.value,
    computed,
    holds,
    from: [greater.id, lesser.id, difference.id],
  }
}
