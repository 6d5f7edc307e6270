import { labelCount } from './labels'

/**
 * What the tagger learned, as arrays over the bytes of its file: little is built of them. Features stand in the order
 * of their keys, so that those of one bucket, which share the upper half, follow one another.
 */
export interface Weights {
  /** Bits by which most keys that have no weights are told at once: small enough to stay near the processor. */
  present: Uint32Array
  /** By bucket, its first feature; one more than there are buckets. */
  firstFeature: Uint32Array
  /** By feature, the lower half of its key. */
  lower: Uint16Array
  /** By feature, its first pair of label and weight; one more than there are features. */
  firstPair: Uint32Array
  /** By pair. */
  labels: Uint8Array
  values: Int8Array
  /** By label and the label after it. */
  transitions: Int16Array
  /** How many units a weight of one has. */
  scale: number
}

const format = 0x3152434e // "NCR1"
const buckets = 0x10000

/** The weights in the bytes of a model. Throws where they are of another format. */
export function weightsFrom(bytes: Uint8Array): Weights {
  const { counts, ...views } = unpacked(bytes)
  const { firstFeature, lower } = views
  const firstPair = new Uint32Array(counts.length + 1)
  const present = new Uint32Array(1 << (presentBits - 5))
  for (let bucket = 0; bucket < buckets; bucket++)
    for (let feature = firstFeature[bucket]!; feature < firstFeature[bucket + 1]!; feature++) {
      firstPair[feature + 1] = firstPair[feature]! + counts[feature]!
      const bit = presentBit((bucket << 16) | lower[feature]!)
      present[bit >>> 5]! |= 1 << (bit & 31)
    }
  return { ...views, firstPair, present }
}

const presentBits = 22

/** Where the bit of a key stands in `present`. */
function presentBit(key: number): number {
  return (key ^ (key >>> 11)) & ((1 << presentBits) - 1)
}

/** The feature of a key, -1 where it has no weights. */
export function featureOf({ present, firstFeature, lower }: Weights, key: number): number {
  const bit = presentBit(key)
  if (((present[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1
  const bucket = key >>> 16
  const low = key & 0xffff
  const end = firstFeature[bucket + 1]!
  let feature = firstFeature[bucket]!
  while (feature < end && lower[feature]! < low) feature++
  return feature < end && lower[feature] === low ? feature : -1
}

/** Arrays over the bytes, which lie as `scripts/train/pack.mjs` wrote them; little-endian, as every machine we run on. */
function unpacked(bytes: Uint8Array) {
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
    firstFeature: new Uint32Array(buffer, take(4 * (buckets + 1)), buckets + 1),
    transitions: new Int16Array(buffer, take(2 * (labelCount * labelCount + 1)), labelCount * labelCount),
    lower: new Uint16Array(buffer, take(2 * featureCount), featureCount),
    counts: new Uint8Array(buffer, take(featureCount), featureCount),
    labels: new Uint8Array(buffer, take(pairCount), pairCount),
    values: new Int8Array(buffer, take(pairCount), pairCount),
  }
}
