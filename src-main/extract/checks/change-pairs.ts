import type { FoundFigure } from '../../model/extraction'
import { inUnitOf, isAmount } from './in-mind'
import { alike, between, type ClaimLine } from './claims'

/** Two amounts that a change may be told of. */
export interface ChangePair {
  older: FoundFigure
  newer: FoundFigure
  /** Whether the text itself says which is the older: "from … to", "against". */
  ordered: boolean
  /** Whether it also says that the change is told of these two, so that a difference is an error. */
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
  const last = left.at(-1)
  const restated = last !== undefined && line.claims.restates.test(between(line, last, claim))
  const led = ledFrom(claim, line)
  if (led?.sure) return [led]
  const inside = [led, ranged(left.slice(-2), line, restated)]
  const before = lines
    .slice(Math.max(0, index - 6), index)
    .filter(({ block }) => line.block - block <= 2)
    .flatMap(({ figures }) => figures)
  return [
    ...around,
    ...restatedNext(claim, line, lines, index),
    ...inside.flatMap((pair) => pair ?? []),
    ...against(left, line, restated),
    ...rangedAfter(claim, line, lines, index),
    ...toldNext(line, lines, index),
    ...searched([...before, ...left], right[0]),
  ]
}

/**
 * "…, from £3.5m in 2023 to £2.1m in 2024": the two right behind a share are its base and what became of it, whatever
 * stands before; of more amounts behind it, it may be told of others.
 */
function ledFrom(claim: FoundFigure, line: ClaimLine): ChangePair | null {
  const [first, second, third] = line.figures.slice(line.figures.indexOf(claim) + 1)
  if (!first || !second) return null
  const isAlone = !third || !alike(third, second)
  return ranged([first, second], line, isAlone && isFrom(line, claim.end, [first]))
}

/**
 * The two amounts around a share, or right before it, that it restates: how the one became the other, or by which one
 * beats the other.
 */
export function toldPairs(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): ChangePair[] {
  const led = ledFrom(claim, line)
  if (led?.sure) return [led]
  const left = line.figures.filter((other) => other.end <= claim.start && other.kind !== 'ratio').slice(-2)
  const [one, other] = left
  const bound = other ? between(line, other, claim) : ''
  if (left.length === 0) return sinceThen(claim, line, lines, index)
  if (!one || !other || !isAmount(one) || !isAmount(other)) return []
  if (line.claims.or.test(bound) || line.claims.restates.test(bound)) {
    const pair = ranged(left, line, true)
    return pair ? [pair] : against(left, line, true)
  }
  return line.claims.by.test(bound) && bound.length < 30
    ? [...told(one, other, false), ...told(other, one, false)]
    : []
}

/** "It costs £33 million, against £30 million last year. That is 10% more.": a sentence that restates the one before. */
function restatedNext(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): ChangePair[] {
  const before = lines[index - 1]
  if (!before || before.block !== line.block || line.figures[0] !== claim) return []
  const lead = line.text.slice(before.end, claim.start)
  const left = before.figures.filter(isAmount)
  if (left.length !== 2 || !(line.claims.thatIs.test(lead) || /^\s*(?:\p{L}+\s)?$/u.test(lead))) return []
  const pair = ranged(left, before, true)
  return pair ? [pair] : against(left, before, true)
}

/** "In 2023 we paid £1.50 and now it is £1.95. That is 30%.": a sentence that tells what was and what is, and its comment. */
function sinceThen(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): ChangePair[] {
  const before = lines[index - 1]
  if (!before || before.block !== line.block || line.figures[0] !== claim) return []
  const [older, newer, ...more] = before.figures.filter(isAmount)
  if (
    !older ||
    !newer ||
    more.length > 0 ||
    !line.claims.thatIs.test(line.text.slice(before.end, claim.start))
  )
    return []
  return before.claims.now.test(between(before, older, newer)) ? told(newer, older, false) : []
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
  const pairs = held && next ? told(next, held, true) : []
  if (!next || !last || !alike(last, next)) return pairs
  const bound = between(line, claim, next)
  // "…, while costs rose from £1m to £2m": what follows is told of something else.
  if (line.claims.clause.test(bound) || ranged(right, line, false)) return pairs
  const than = line.claims.than.test(bound) || line.claims.against.test(bound)
  const [older, newer] = than ? [next, last] : [last, next]
  // "It spent £2m, and sales fell by a third from £3m": the last amount is told of something else.
  const apart = line.claims.clause.test(line.text.slice(last.end, claim.start))
  return [...pairs, { older, newer, ordered: than, sure: than && !apart && !isLed(line, next) }]
}

/** "from £3m, when the mill was full, to £2m": whether the sentence tells later to what an amount went. */
function isLed({ text, figures, claims }: ClaimLine, base: FoundFigure): boolean {
  const later = figures.filter((other) => other.start > base.end && inUnitOf(other, base).length > 0)
  return later.some(({ start }) => claims.fromTo.to.test(` ${text.slice(0, start).split(/\s/u).at(-2)} `))
}

/** The newer of two amounts and the older, in one unit. */
function told(newer: FoundFigure, older: FoundFigure, sure: boolean): ChangePair[] {
  const [same] = inUnitOf(older, newer)
  if (same) return [{ older: same, newer, ordered: true, sure }]
  const [other] = inUnitOf(newer, older)
  return other ? [{ older, newer: other, ordered: true, sure }] : []
}

/** "from 40 to 50": the first is the older. */
function ranged(figures: FoundFigure[], line: ClaimLine, sure: boolean): ChangePair | null {
  const [older, newer] = figures
  return older && newer && line.claims.fromTo.to.test(between(line, older, newer))
    ? (told(newer, older, sure)[0] ?? null)
    : null
}

/** Whether "from" leads to the first of some figures right behind a claim. */
function isFrom({ text, claims }: ClaimLine, end: number, [first]: FoundFigure[]): boolean {
  const lead = first && first.start - end <= 40 ? text.slice(end, first.start) : ''
  return claims.fromTo.from.test(lead) && !claims.clause.test(lead)
}

/** "1,840 members, against 1,600 a year ago". */
function against(left: FoundFigure[], line: ClaimLine, sure: boolean): ChangePair[] {
  const [newer, older] = left.slice(-2)
  return newer && older && line.claims.against.test(between(line, newer, older))
    ? told(newer, older, sure)
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

/** "Profit fell by half … It dropped to $84 million from $168 million": told in the next sentence, the newer first. */
function toldNext(line: ClaimLine, lines: ClaimLine[], index: number): ChangePair[] {
  const next = lines[index + 1]
  const [newer, older, ...more] = next && next.block - line.block <= 1 ? next.figures.filter(isPlain) : []
  if (!next || !newer || !older || more.length > 0 || !alike(newer, older)) return []
  const from = next.claims.fromTo.from.test(` ${between(next, newer, older).trimEnd().split(' ').at(-1)} `)
  return from ? [{ older, newer, ordered: true, sure: false }] : []
}

function isPlain({ kind, unit }: FoundFigure): boolean {
  return kind !== 'ratio' && unit !== '%' && kind !== 'count'
}

const furthest = 8

/** The last amount before a claim, or the one right behind it, with each of its kind before it. */
function searched(before: FoundFigure[], next: FoundFigure | undefined): ChangePair[] {
  const plain = before.filter(isAmount).slice(-furthest)
  const pairs = plain
    .slice(0, -1)
    .reverse()
    .flatMap((other) => withLast(other, plain.at(-1)!))
  const behind = next && isAmount(next) ? plain.reverse().flatMap((other) => withLast(other, next)) : []
  return [...pairs, ...behind]
}

function withLast(other: FoundFigure, last: FoundFigure): ChangePair[] {
  const told = inUnitOf(last, other).map((one): [FoundFigure, FoundFigure] => [other, one])
  const pairs =
    told.length > 0 ? told : inUnitOf(other, last).map((one): [FoundFigure, FoundFigure] => [one, last])
  return pairs
    .filter(([one, same]) => one.value !== same.value)
    .flatMap(([one, same]) => [
      { older: one, newer: same, ordered: false, sure: false },
      { older: same, newer: one, ordered: false, sure: false },
    ])
}
