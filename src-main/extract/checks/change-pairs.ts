import type { FoundFigure } from '../../model/extraction'
import { alike, between, type ClaimLine } from './claims'

/** Two amounts that a change may be told of. */
export interface ChangePair {
  older: FoundFigure
  newer: FoundFigure
  /** Whether the text itself says which is the older, so that a difference is an error. */
  sure: boolean
}

/**
 * The pairs of amounts that a change may be told of, the likeliest first: around it in its sentence, then its last amount
 * with those of the sentences before.
 */
export function changePairs(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): ChangePair[] {
  const left = line.figures.filter((other) => other.end <= claim.start && other.kind !== 'ratio')
  const right = rightOf(claim, line)
  const around = besides(claim, line, left, right)
  const inside = [ranged(right, line, left.length === 0), ranged(left.slice(-2), line, right.length === 0)]
  const told = lines
    .slice(Math.max(0, index - 3), index)
    .filter(({ block }) => line.block - block <= 1)
    .flatMap(({ figures }) => figures)
  return [
    ...around,
    ...inside.flatMap((pair) => pair ?? []),
    ...against(left, line),
    ...rangedAfter(claim, line, lines, index),
    ...searched([...told, ...left], right[0]),
  ]
}

/** The amounts behind a claim, up to where another claim has its own. */
function rightOf(claim: FoundFigure, line: ClaimLine): FoundFigure[] {
  const after = line.figures.slice(line.figures.indexOf(claim) + 1)
  const end = after.findIndex(({ kind, unit }) => kind === 'ratio' || (unit === '%' && claim.unit !== '%'))
  const own = end < 0 ? after : after.slice(0, end)
  const first = own[0]
  const near = first !== undefined && first.start - claim.end <= 60
  return near && !(end >= 0 && own.length > 1) ? own : near ? own.slice(0, 1) : []
}

function besides(
  claim: FoundFigure,
  line: ClaimLine,
  left: FoundFigure[],
  right: FoundFigure[],
): ChangePair[] {
  const last = left.at(-1)
  const next = right[0]
  const held = next && right[1] && line.claims.against.test(between(line, next, right[1])) ? right[1] : null
  const pairs = held && next && alike(next, held) ? [{ older: held, newer: next, sure: true }] : []
  if (!next || !last || !alike(last, next)) return pairs
  const bound = between(line, claim, next)
  const than = line.claims.than.test(bound) || line.claims.against.test(bound)
  return [...pairs, { older: than ? next : last, newer: than ? last : next, sure: than }]
}

function ranged(figures: FoundFigure[], line: ClaimLine, alone: boolean): ChangePair | null {
  const [a, b] = figures
  return a && b && alike(a, b) && line.claims.fromTo.to.test(between(line, a, b))
    ? { older: a, newer: b, sure: alone && figures.length === 2 }
    : null
}

/** "1,840 members, against 1,600 a year ago". */
function against(left: FoundFigure[], line: ClaimLine): ChangePair[] {
  const [newer, older] = left.slice(-2)
  return newer && older && alike(newer, older) && line.claims.against.test(between(line, newer, older))
    ? [{ older, newer, sure: false }]
    : []
}

/** "The tax will rise by 4%. … The rate goes from 42.5% to 44.2%": a share that changes, told soon after its change. */
function rangedAfter(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): ChangePair[] {
  if (claim.unit !== '%' || line.figures.length > 1) return []
  const after = lines.slice(index + 1, index + 4).filter(({ block }) => block === line.block)
  return after.flatMap((other) => {
    const pair = ranged(
      other.figures.filter(({ unit }) => unit === '%'),
      other,
      false,
    )
    return pair ?? []
  })
}

const furthest = 8

/** The last amount before a claim, or the one right behind it, with each of its kind before it. */
function searched(before: FoundFigure[], next: FoundFigure | undefined): ChangePair[] {
  const plain = before.filter(({ kind, unit }) => kind !== 'ratio' && unit !== '%').slice(-furthest)
  const pairs = plain
    .slice(0, -1)
    .reverse()
    .flatMap((other) => withLast(other, plain.at(-1)!))
  const behind = next ? plain.reverse().flatMap((other) => withLast(other, next)) : []
  return [...pairs, ...behind]
}

function withLast(other: FoundFigure, last: FoundFigure): ChangePair[] {
  const same = alike(other, last) ? last : sharing(last, other)
  if (!same || same.value === other.value) return []
  return [
    { older: other, newer: same, sure: false },
    { older: same, newer: other, sure: false },
  ]
}

/** "3 900 tonnes. Cette fois, 3 470": a bare number is in the unit of the one before, as it was written. */
function sharing(bare: FoundFigure, other: FoundFigure): FoundFigure | null {
  const measured = other.kind === 'quantity' || other.kind === 'money'
  return bare.kind === 'count' && measured ? { ...bare, value: bare.value * scaleOf(other) } : null
}

function scaleOf({ value, words }: FoundFigure): number {
  const written = Number(/[\d\s\u00a0\u202f]+/.exec(words)?.[0].replace(/\s/g, '') ?? 1)
  return written > 0 ? value / written : 1
}
