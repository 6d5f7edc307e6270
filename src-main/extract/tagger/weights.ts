import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { labelCount } from './labels'

/**
 * What the tagger learned. A feature's key is 32 bits: the upper half numbers a bucket, the lower half is looked for
 * within it. Each feature has a run of (label, weight) pairs.
 */
export interface Weights {
  /** By bucket: its first feature and its first pair. */
  features: Uint32Array
  pairs: Uint32Array
  lower: Uint16Array
  counts: Uint8Array
  labels: Uint8Array
  values: Int8Array
  /** By label and the label after it. */
  transitions: Int16Array
  /** How many units a weight of one has. */
  scale: number
}

const format = 0x3152434e // "NCR1"
const buckets = 0x10000

/** Arrays over the bytes of a model: nothing is parsed. Numbers are little-endian, as every machine we run on is. */
export function weightsFrom(bytes: Uint8Array): Weights {
  // A view on 32-bit numbers begins at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer } = aligned
  const head = new Uint32Array(buffer, aligned.byteOffset, 5)
  const [magic, labels, featureCount, pairCount] = [head[0], head[1], head[2]!, head[3]!]
  if (magic !== format || labels !== labelCount) throw new Error('The names model has another format.')
  let at = aligned.byteOffset + 20
  const take = (size: number): number => {
    const start = at
    at += size
    return start
  }
  return {
    scale: head[4]!,
    features: new Uint32Array(buffer, take(4 * (buckets + 1)), buckets + 1),
    pairs: new Uint32Array(buffer, take(4 * (buckets + 1)), buckets + 1),
    transitions: new Int16Array(buffer, take(2 * (labelCount * labelCount + 1)), labelCount * labelCount),
    lower: new Uint16Array(buffer, take(2 * featureCount), featureCount),
    counts: new Uint8Array(buffer, take(featureCount), featureCount),
    labels: new Uint8Array(buffer, take(pairCount), pairCount),
    values: new Int8Array(buffer, take(pairCount), pairCount),
  }
}

let loaded: Weights | undefined

/**
 * The model that ships, read once. It is a file beside the code and not part of it: the bundles of the window's worker,
 * the command line and the tests lie at different depths, so it is looked for from here upwards.
 */
export function shippedWeights(): Weights {
  loaded ??= weightsFrom(readFileSync(fileAbove(import.meta.dirname)))
  return loaded
}

function fileAbove(folder: string): string {
  const file = join(folder, 'resources', 'model', 'names.bin')
  if (existsSync(file)) return file
  const above = dirname(folder)
  if (above === folder) throw new Error('resources/model/names.bin is missing.')
  return fileAbove(above)
}
