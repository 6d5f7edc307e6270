import type { FoundCheck } from '../model/extraction'

const signs: Record<NonNullable<FoundCheck['operation']>, string> = {
  quotient: ' ÷ ',
  difference: ' − ',
  change: ' → ',
  sum: ' + ',
  product: ' × ',
  duration: ' → ',
}

/** What a check is computed from, and the sign between its parts: the claim's own mark stands first in `from`. */
export function checkParts<Part>({
  kind,
  operation,
  from,
}: Pick<FoundCheck, 'kind' | 'operation'> & { from: readonly Part[] }): {
  sources: readonly Part[]
  sign: string
} {
  if (kind === 'contradiction') return { sources: from, sign: ' ≠ ' }
  return { sources: from.length > 1 ? from.slice(1) : from, sign: operation ? signs[operation] : ' · ' }
}
