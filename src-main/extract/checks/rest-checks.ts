import type { FoundFigure } from '../../model/extraction'
import { alike, between, sumOf, type Claim, type ClaimLine } from './claims'
import { inUnitOf, isAmount, toldBefore } from './in-mind'

/**
 * What is left of an amount, or how far two amounts lie apart: "The rest, €12 million", "le solde, 26 millions", "a
 * difference of $126,000". The two or more that it is computed from stand near it, and give it exactly.
 */
export function restClaims(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) =>
    line.figures.flatMap((figure) => {
      if (!isAmount(figure) || !isRest(figure, line, lines[index - 1]?.end ?? 0)) return []
      const found = fitting(figure, lines, index) ?? missing(figure, line)
      return found && !isFew(figure, found) ? [found] : []
    }),
  )
}

/** "two others": small numbers of anything add up to others of anything. */
function isFew({ kind, value }: FoundFigure, { claims }: Claim): boolean {
  return kind === 'count' && (claims ?? 0) < 1000 && value < 10
}

function isRest({ start, end }: FoundFigure, { text, claims }: ClaimLine, from: number): boolean {
  const lead = text.slice(Math.max(from, start - 50), start)
  const behind = text.slice(end, end + 30)
  if (claims.rest.before.test(lead) || claims.rest.after.test(behind) || claims.apart.test(lead)) return true
  return claims.rise.after.test(behind) || claims.fall.after.test(behind)
}

function fitting(rest: FoundFigure, lines: ClaimLine[], index: number): Claim | null {
  const here = lines[index]!
  const after = here.figures.filter(({ start }) => start > rest.end && start - rest.end < 100)
  // What an item of a list has left is left of what it tells itself, or of what stands before the list.
  const lately = lines.slice(Math.max(0, index - 12), index)
  const others = new Set(lately.flatMap((line) => (isOtherItem(line, here) ? line.figures : [])))
  const before = toldBefore(rest.start, lines, index)
    .filter((one) => isAmount(one) && !others.has(one))
    .slice(0, 8)
  const told = [...before, ...after.filter(isAmount)].slice(0, 8)
  const near = told.flatMap((one) => meantAs(one, [rest, ...told]))
  for (const whole of near)
    for (const left of inUnitOf(rest, whole)) {
      const parts = near.filter(
        (part) => part.id !== whole.id && part.value < whole.value && alike(part, whole),
      )
      const part = parts.find((one) => isWhole(whole, [one, left]))
      if (part) return toClaim(left, whole, [part], true)
    }
  return severalLeft(rest, before)
}

function isOtherItem({ isItem, block }: ClaimLine, here: ClaimLine): boolean {
  return here.isItem && isItem && block !== here.block
}

/**
 * "161 millions : 60 de l’État, 85 de la banque ; le solde, 16": two or three parts, all told between their whole and the
 * rest, exactly.
 */
function severalLeft(rest: FoundFigure, told: FoundFigure[]): Claim | null {
  for (const [at, whole] of told.entries()) {
    const inUnit = (one: FoundFigure) => inUnitOf(one, whole)[0]
    const left = inUnit(rest)
    const parts = told.slice(0, at).flatMap((one) => inUnit(one) ?? [])
    for (const used of parts.length > 3 ? [] : [parts, parts.slice(0, 2), parts.slice(1)])
      if (left && used.length > 1 && sumOf([...used, left]) === whole.value)
        return toClaim(left, whole, used, true)
  }
  return null
}

/** A bare number beside amounts: as it stands, or in the millions of one of them. */
function meantAs(figure: FoundFigure, others: FoundFigure[]): FoundFigure[] {
  const told =
    figure.kind === 'count'
      ? others.flatMap((other) =>
          inUnitOf(figure, other).map((one) => ({ ...one, kind: other.kind, unit: other.unit })),
        )
      : []
  const values = new Map([figure, ...told].map((one) => [`${one.unit} ${one.value}`, one]))
  return [...values.values()]
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
