/** Weights of a log-linear model: features are hashed into a row of small numbers, one row a class. */
export interface Weights {
  /** How many features a row tells apart; a power of two. */
  size: number
  /** What one step of a weight is worth. */
  unit: number
  rows: ArrayLike<number>[]
}

/** The place of a feature in a row. */
export function placeOf(feature: string, size: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) & (size - 1)
}

export function scoreOf({ size, unit, rows }: Weights, features: string[], row = 0): number {
  const weights = rows[row]!
  let sum = 0
  for (const feature of features) sum += weights[placeOf(feature, size)]!
  return sum * unit
}

/** Scores as shares of one. */
export function softmax(scores: number[]): number[] {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  const parts = scores.map((score) => Math.exp(score - most))
  let whole = 0
  for (const part of parts) whole += part
  return parts.map((part) => part / whole)
}
