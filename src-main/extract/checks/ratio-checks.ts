import type { FoundFigure } from '../../model/extraction'
import { alike, roundingOf, shareClaimed, verdict, type Claim, type ClaimLine } from './claims'

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
  if (figure.unit === 'pp') return pointsClaim(figure, line)
  if (figure.kind !== 'ratio' && figure.unit !== '%') return null
  return (
    partClaim(figure, line) ?? changeClaim(figure, line, lines, index) ?? shareClaim(figure, line, before)
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
  const pair = pairFor(claim, line, lines, index)
  if (!pair) return null
  const { older, newer, sure } = pair
  const claimed = shareClaimed(claim)
  const computed = multiple
    ? multipleOf(claimed, older, newer)
    : Math.abs(newer.value - older.value) / older.value
  const holds = verdict(claimed, computed, roundingOf(claim))
  if (holds === null || (!holds && !sure)) return null
  const start = Math.min(
    claim.start,
    ...[older, newer].filter((one) => line.figures.includes(one)).map((one) => one.start),
  )
  const end = Math.max(
    claim.end,
    ...[older, newer].filter((one) => line.figures.includes(one)).map((one) => one.end),
  )
  return toClaim(claim, start, end, claimed, computed, holds, [older, newer])
}

function multipleOf(claimed: number, older: FoundFigure, newer: FoundFigure): number {
  const [low, high] = [Math.min(older.value, newer.value), Math.max(older.value, newer.value)]
  return claimed < 1 ? low / high : high / low
}

interface Pair {
  older: FoundFigure
  newer: FoundFigure
  /** Whether the text itself says which is the older, so that a difference is an error. */
  sure: boolean
}

/** The two amounts that a change is told of: around it in its sentence, or the last two of the sentences before. */
function pairFor(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Pair | null {
  const near = line.figures.filter((other) => other !== claim && other.kind !== 'ratio')
  const left = near.filter((other) => other.end <= claim.start)
  const right = near.filter((other) => other.start >= claim.end)
  const next = right[0]
  const last = left.at(-1)
  if (next && last && alike(last, next)) {
    const than = line.claims.than.test(between(line, claim, next))
    return { older: than ? next : last, newer: than ? last : next, sure: than }
  }
  const inside = ranged(right, line) ?? ranged(left, line)
  if (inside) return { ...inside, sure: near.length === 2 }
  const told = lines.slice(Math.max(0, index - 2), index).filter(({ block }) => block === line.block)
  return lastPair([...told.flatMap(({ figures }) => figures), ...left])
}

function ranged(figures: FoundFigure[], line: ClaimLine): { older: FoundFigure; newer: FoundFigure } | null {
  const [a, b] = figures
  return a && b && alike(a, b) && line.claims.fromTo.to.test(between(line, a, b))
    ? { older: a, newer: b }
    : null
}

function lastPair(figures: FoundFigure[]): Pair | null {
  const plain = figures.filter(({ kind, unit }) => kind !== 'ratio' && unit !== '%')
  const newer = plain.at(-1)
  const older = plain.at(-2)
  if (!newer || !older || !(alike(newer, older) || (newer.kind === 'count' && older.kind === 'quantity')))
    return null
  if (newer.kind !== older.kind)
    return { older, newer: { ...newer, value: newer.value * scaleBetween(older) }, sure: false }
  return { older, newer, sure: false }
}

// "3 900 tonnes. Cette fois, 3 470": the second number is in the unit of the first as written.
function scaleBetween({ value, words }: FoundFigure): number {
  const written = Number(/[\d\s\u00a0\u202f]+/.exec(words)?.[0].replace(/\s/g, '') ?? 1)
  return written > 0 ? value / written : 1
}

/** "up four points from 57 per cent", "de sept points, de 31 % à 24 %". */
function pointsClaim(claim: FoundFigure, line: ClaimLine): Claim | null {
  const shares = line.figures.filter(({ unit }) => unit === '%')
  const [a, b] = shares
  if (!a || !b || shares.length !== 2) return null
  const computed = Math.round(Math.abs(a.value - b.value) * 1e6) / 1e6
  const ordered =
    line.claims.fromTo.to.test(between(line, a, b)) ||
    line.claims.fromTo.from.test(line.text.slice(claim.end, b.start))
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

function between({ text }: ClaimLine, a: FoundFigure, b: FoundFigure): string {
  return b.start - a.end > 90 ? '' : text.slice(a.end, b.start)
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
