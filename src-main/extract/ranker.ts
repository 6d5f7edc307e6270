/**
 * Weights of a log-linear model: features fall into a row of small numbers, one row a class; or one for any language, and one
 * for each that taught more than that.
 */
export interface Weights {
  /** How many features a row tells apart; a power of two. */
  size: number
  /** What one step of a weight is worth. */
  unit: number
  rows: ArrayLike<number>[]
}

/** Something true of what is weighed, as a hash of its words: spelling each out took most of the time. */
export type Feature = number

/** A word as a number, for one that many features hold. */
export function wordOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

type Value = string | number | boolean | null

/** A feature of words that stand in the code and of what they are about: feature`near ${2} ${where}`. */
export function feature(words: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value): Feature {
  let hash = known.get(words)
  if (hash === undefined) known.set(words, (hash = wordOf(words.join('_'))))
  if (a !== undefined) hash = joint(hash, numberOf(a))
  if (b !== undefined) hash = joint(hash, numberOf(b))
  if (c !== undefined) hash = joint(hash, numberOf(c))
  return d === undefined ? hash : joint(hash, numberOf(d))
}

const known = new Map<TemplateStringsArray, Feature>()

function numberOf(value: Value): number {
  return typeof value === 'string' ? wordOf(value) : Number(value)
}

/** Two features as one that holds where both do. */
export function joint(one: Feature, other: number): Feature {
  const hash = Math.imul(one ^ other, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** The place of a feature in a row. */
export function placeOf(hash: Feature, size: number): number {
  return (hash ^ (hash >>> 17)) & (size - 1)
}

/** In the order of their rows. */
const languages = ['fr', 'en']

/** The row of a language, in a model that has one for each. */
export function rowOf(language: string): number {
  return 1 + languages.indexOf(language)
}

export function scoreOf({ size, unit, rows }: Weights, features: Feature[], row = 0): number {
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

/** The models in a file, one a line: its name, the unit of its weights, its rows as base64 of signed bytes. */
export function modelsIn(text: string): Record<string, Weights> {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name, unit, ...rows] = line.split(' ') as [string, string, ...string[]]
        const bytes = rows.map((row) => new Int8Array(Buffer.from(row, 'base64')))
        return [name, { size: bytes[0]!.length, unit: Number(unit), rows: bytes }]
      }),
  )
}
