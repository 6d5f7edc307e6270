import type { CheckOperation, FoundFigure } from '../../model/extraction'
import type { Claim } from './claims'

/**
 * Which arithmetic leads from a claim's figures to what is computed, and the figures in its order; null where none of
 * these does. Found from the numbers themselves, so that what is shown is always true.
 */
export function operationOf(
  claim: Claim,
  figures: Map<string, FoundFigure>,
): Pick<Claim, 'from'> & { operation: CheckOperation | null } {
  const [own, ...used] = claim.from
  if (claim.kind === 'duration') return { operation: 'duration', from: claim.from }
  if (claim.kind === 'contradiction' || own === undefined) return { operation: null, from: claim.from }
  const values = used.map((id) => figures.get(id)?.value ?? NaN)
  if (claim.kind === 'sum')
    return { operation: isProduct(values, claim.computed) ? 'product' : 'sum', from: claim.from }
  const [a = NaN, b = NaN] = values
  const inPoints = figures.get(own)?.unit === 'pp'
  const turned = [...used].reverse()
  const tried: [CheckOperation, number, string[]][] = [
    ['difference', inPoints ? Math.abs(a - b) : NaN, a < b ? turned : used],
    // A claim names its figures in its own order, so what fits that order is meant before what fits the other.
    ['quotient', a / b, used],
    ['change', Math.abs(b - a) / a, used],
    ['quotient', b / a, turned],
    ['change', Math.abs(a - b) / b, turned],
    ['product', a * b, used],
  ]
  const found = used.length === 2 ? tried.find(([, value]) => isClose(value, claim.computed)) : undefined
  return found ? { operation: found[0], from: [own, ...found[2]] } : { operation: null, from: claim.from }
}

function isProduct([a = NaN, b = NaN, ...rest]: number[], computed: number | null): boolean {
  return rest.length === 0 && isClose(a * b, computed) && !isClose(a + b, computed)
}

function isClose(value: number, computed: number | null): boolean {
  return computed !== null && Math.abs(value - computed) <= 1e-4 * Math.max(Math.abs(computed), 1e-9)
}
