import type { CheckOperation } from '../model/extraction'
import { isClose, roundingOf, shareClaimed, verdict, type Told } from './verdict'

/** A figure that a check rests on: what it said when the check was computed, and what it says by now. */
export interface ChangedPart {
  read: Amount
  now: Told
}

type Amount = Pick<Told, 'value' | 'unit'>

interface Computed {
  claims: number
  computed: number
  holds: boolean | null
}

/**
 * A check over figures that a person has changed, computed anew: its claim's own figure comes first, then what it is
 * computed from, in the order of the arithmetic. Null where the arithmetic is not known to be what led to the check, or
 * the figures no longer compare as they did.
 */
export function computedAgain(
  check: { operation: CheckOperation | null; claims: number | null; computed: number | null },
  [own, ...sources]: readonly ChangedPart[],
): Computed | null {
  const { operation } = check
  if (!own || operation === null || check.claims === null || check.computed === null) return null
  const claimOf = operation === 'sum' || operation === 'product' ? valueOf : shareClaimed
  const compute = (amounts: Amount[]) => arithmetic[operation]?.(amounts.map(valueOf)) ?? NaN
  const read = sources.map((part) => part.read)
  if (!isSame(claimOf(own.read), check.claims) || !isSame(compute(read), check.computed)) return null
  const now = sources.map((part) => part.now)
  if (!compareAlike([own.read, ...read], [own.now, ...now])) return null
  const claims = claimOf(own.now)
  const computed = Number(compute(now).toPrecision(6))
  return { claims, computed, holds: holds(operation, own.now, claims, computed) }
}

/** Durations are computed from dates. */
const arithmetic: Partial<Record<CheckOperation, (values: number[]) => number>> = {
  quotient: ([a = NaN, b = NaN]) => a / b,
  difference: ([a = NaN, b = NaN]) => Math.abs(a - b),
  change: ([a = NaN, b = NaN]) => Math.abs(b - a) / a,
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  product: (values) => values.reduce((product, value) => product * value, 1),
}

const valueOf = ({ value }: Amount): number => value

function holds(operation: CheckOperation, own: Told, claims: number, computed: number): boolean | null {
  if (operation === 'sum' || operation === 'product') return isClose(claims, computed)
  // Points are told to the point or its tenth.
  return verdict(claims, computed, operation === 'difference' ? 0.11 : roundingOf(own))
}

/** Whether amounts that were counted in one unit still are, and the greater of two sources is: a rise that falls is none. */
function compareAlike(read: Amount[], now: Amount[]): boolean {
  const sameUnits = read.every((one, at) =>
    read.every((other, place) => (one.unit === other.unit) === (now[at]!.unit === now[place]!.unit)),
  )
  const order = ([, a, b]: Amount[]) => Math.sign((a?.value ?? 0) - (b?.value ?? 0))
  return sameUnits && (read.length !== 3 || order(read) === order(now))
}

function isSame(value: number, other: number): boolean {
  return Math.abs(value - other) <= 1e-4 * Math.max(Math.abs(other), 1e-9)
}
