import type { FoundFigure } from '../../model/extraction'
import { between, sumOf, type Claim, type ClaimLine } from './claims'
import { inOneUnit, inUnitOf, isAmount, toldBefore } from './in-mind'

/**
 * What is left of an amount, or how far two amounts lie apart: "The rest, €12 million", "le solde, 26 millions", "a
 * difference of $126,000". The two or more that it is computed from stand near it, and give it exactly.
 */
export function restClaims(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) =>
    line.figures.flatMap((figure) => {
      if (!isAmount(figure) || !isRest(figure, line, lines[index - 1]?.end ?? 0)) return []
      return fitting(figure, lines, index) ?? missing(figure, line) ?? []
    }),
  )
}

function isRest({ start, end }: FoundFigure, { text, claims }: ClaimLine, from: number): boolean {
  const lead = text.slice(Math.max(from, start - 50), start)
  const behind = text.slice(end, end + 30)
  if (claims.rest.before.test(lead) || claims.rest.after.test(behind) || claims.apart.test(lead)) return true
  return claims.rise.after.test(behind) || claims.fall.after.test(behind)
}

function fitting(rest: FoundFigure, lines: ClaimLine[], index: number): Claim | null {
  const after = lines[index]!.figures.filter(({ start }) => start > rest.end && start - rest.end < 100)
  const near = [...toldBefore(rest.start, lines, index), ...after]
    .filter(isAmount)
    .flatMap((one) =>
      inOneUnit(one, rest)
        .slice(0, 1)
        .map(([told]) => told),
    )
    .slice(0, 8)
  for (const count of [1, 2, 3])
    for (const whole of near)
      for (const left of inUnitOf(rest, whole)) {
        const parts = near.filter((part) => part !== whole && part.value < whole.value)
        const used = combinationsOf(parts, count).find((each) => isWhole(whole, [...each, left]))
        if (used) return toClaim(left, whole, used, true)
      }
  return null
}

/** "€310 million paid and €40 million recovered, leaving €280 million": three that a sentence tells, and no others. */
function missing(rest: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(rest)
  const [a, b] = [line.figures[at - 2], line.figures[at - 1]]
  const lead = line.text.slice(Math.max(0, rest.start - 40), rest.start)
  if (!a || !b || !line.claims.leaving.test(lead) || line.figures.filter(isAmount).length > 3) return null
  if (inUnitOf(a, rest)[0] !== a || inUnitOf(b, rest)[0] !== b || /[.;:!?]/.test(between(line, a, b)))
    return null
  const [whole, part] = a.value > b.value ? [a, b] : [b, a]
  const off = Math.abs(whole.value - part.value - rest.value)
  return off > rest.value * 0.02 && off < whole.value * 0.5 ? toClaim(rest, whole, [part], false) : null
}

function isWhole(whole: FoundFigure, parts: FoundFigure[]): boolean {
  const off = Math.abs(sumOf(parts) - whole.value)
  return off <= Math.min(whole.value * 0.005, Math.min(...parts.map(({ value }) => value)) * 0.05)
}

function combinationsOf(figures: FoundFigure[], count: number): FoundFigure[][] {
  if (count === 0) return [[]]
  return figures.flatMap((one, at) =>
    combinationsOf(figures.slice(at + 1), count - 1).map((others) => [one, ...others]),
  )
}

/** The rest is added to the parts, and must give the whole. */
function toClaim(rest: FoundFigure, whole: FoundFigure, parts: FoundFigure[], holds: boolean): Claim {
  const near = [whole, ...parts, rest].filter(({ start }) => Math.abs(rest.start - start) < 250)
  return {
    kind: 'sum',
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    claims: whole.value,
    computed: sumOf([...parts, rest]),
    holds,
    from: [whole, ...parts, rest].map(({ id }) => id),
  }
}
