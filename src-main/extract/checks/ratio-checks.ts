import type { FoundFigure } from '../../model/extraction'
import { changePairs, type ChangePair } from './change-pairs'
import { alike, between, roundingOf, shareClaimed, verdict, type Claim, type ClaimLine } from './claims'
import { shareFirstClaim } from './share-checks'

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
  if (figure.kind !== 'ratio' && figure.unit !== '%') return null
  return (
    partClaim(figure, line) ??
    shareFirstClaim(figure, line, lines, index) ??
    changeClaim(figure, line, lines, index) ??
    shareClaim(figure, line, before)
  )
}

/** "14 of her 20 games, or 70%". */
function partClaim(claim: FoundFigure, line: ClaimLine): Claim | null {
  const at = line.figures.indexOf(claim)
  const [a, b] = [line.figures[at - 2], line.figures[at - 1]]
  if (!a || !b || !alike(a, b) || !line.claims.or.test(between(line, b, claim))) return null
  const explicit = line.claims.outOf.test(between(line, a, b))
  const computed = Math.min(a.value, b.value) / Math.max(a.value, b.value)
  const holds = verdict(shareClaimed(claim), computed, roundingOf(claim))
  if (holds === null || (!holds && (!explicit || a.value > b.value))) return null
  return toClaim(claim, a.start, claim.end, shareClaimed(claim), computed, holds, [a, b])
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
    ? toClaim(claim, claim.start, end, shareClaimed(claim), part.value / whole.value, true, [part, whole])
    : null
}

function standsFor(whole: FoundFigure, noun: string, line: ClaimLine): boolean {
  if (line.claims.anyWhole.test(noun)) return true
  return line.text
    .slice(Math.max(0, whole.start - 60), whole.end + 40)
    .toLowerCase()
    .includes(noun.toLowerCase())
}

/** "un tiers de moins", "40% more than the A$100", "a triplé : 75 euros", "deux fois plus". */
function changeClaim(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const after = line.text.slice(claim.end, claim.end + 40)
  const multiple = claim.kind === 'ratio' && (claim.value > 1 || /\d|par|by/.test(claim.words))
  const tells =
    line.claims.change.test(after) ||
    line.claims.changeBefore.test(line.text.slice(Math.max(0, claim.start - 24), claim.start))
  if (!multiple && !tells) return null
  const found = changePairs(claim, line, lines, index).flatMap((pair) => {
    const holds = verdict(shareClaimed(claim), changeOf(claim, pair, multiple), roundingOf(claim))
    return holds === null || (!holds && !pair.sure) ? [] : [{ pair, holds }]
  })
  const best = found.find(({ holds }) => holds) ?? found[0]
  if (!best) return null
  const used = [best.pair.older, best.pair.newer]
  const here = used.filter((one) => line.figures.includes(one))
  const start = Math.min(claim.start, ...here.map((one) => one.start))
  const end = Math.max(claim.end, ...here.map((one) => one.end))
  const computed = changeOf(claim, best.pair, multiple)
  return toClaim(claim, start, end, shareClaimed(claim), computed, best.holds, used)
}

function changeOf(claim: FoundFigure, { older, newer }: ChangePair, multiple: boolean): number {
  return multiple
    ? multipleOf(shareClaimed(claim), older, newer)
    : Math.abs(newer.value - older.value) / older.value
}

function multipleOf(claimed: number, older: FoundFigure, newer: FoundFigure): number {
  const [low, high] = [Math.min(older.value, newer.value), Math.max(older.value, newer.value)]
  return claimed < 1 ? low / high : high / low
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
    (b.start - claim.end < 20 && line.claims.fromTo.from.test(line.text.slice(claim.end, b.start)))
  const holds = verdict(claim.value, computed, 0.06 * 10 ** -(/[.,]\d/.test(claim.words) ? 1 : 0) + 0.05)
  if (holds === null || (!holds && !ordered)) return null
  return toClaim(
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
    if (!a || !b || more.length > 0 || !other.claims.fromTo.to.test(between(other, a, b))) continue
    const computed = Math.round(Math.abs(a.value - b.value) * 1e6) / 1e6
    const holds = verdict(claim.value, computed, 0.1)
    if (holds !== null) return toClaim(claim, claim.start, claim.end, claim.value, computed, holds, [a, b])
  }
  return null
}

function toClaim(
  claim: FoundFigure,
  start: number,
  end: number,
  claims: number,
  computed: number,
  holds: boolean,
  used: FoundFigure[],
): Claim {
  const rounded = Number(computed.toPrecision(6))
  return {
    kind: 'ratio',
    start,
    end,
    claims,
    computed: rounded,
    holds,
    from: [claim.id, ...used.map(({ id }) => id)],
  }
}
