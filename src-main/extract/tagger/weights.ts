import { labelCount } from './labels'

/**
 * What the tagger learned. A feature is found by its key, by open addressing: it stands in the first slot after the one
 * its key points at. Its pairs of label and weight follow one another, and the last one says so.
 */
export interface Weights {
  /** Two numbers a slot: the key, and one more than the place of its first pair; that is 0 in a free slot. */
  slots: Int32Array
  /** Bits by which most keys that have no weights are told at once: small enough to stay near the processor. */
  present: Uint32Array
  /** A label, `lastPair` where it is the last, and from bit 8 on the weight. */
  pairs: Int16Array
  /** By label and the label after it. */
  transitions: Int16Array
  /** How many units a weight of one has. */
  scale: number
}

export const lastPair = 0x80
export const labelOfPair = 0x7f

const format = 0x3152434e // "NCR1"
const buckets = 0x10000

/** The weights in the bytes of a model. Throws where they are of another format. */
export function weightsFrom(bytes: Uint8Array): Weights {
  const { featureCount, pairCount, scale, ...packed } = unpacked(bytes)
  const pairs = new Int16Array(pairCount)
  const mask = (1 << Math.ceil(Math.log2(featureCount * 1.6 + 1))) - 1
  const slots = new Int32Array(2 * (mask + 1))
  const present = new Uint32Array(1 << (presentBits - 5))
  let pair = 0
  let bucket = 0
  for (let feature = 0; feature < featureCount; feature++) {
    while (packed.firstFeature[bucket + 1]! <= feature) bucket++
    const key = (bucket << 16) | packed.lower[feature]!
    const bit = presentBit(key)
    present[bit >>> 5]! |= 1 << (bit & 31)
    let slot = slotOf(key, mask)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = key
    slots[2 * slot + 1] = pair + 1
    for (const end = pair + packed.counts[feature]!; pair < end; pair++)
      pairs[pair] = (packed.values[pair]! << 8) | packed.labels[pair]! | (pair === end - 1 ? lastPair : 0)
  }
  return { slots, present, pairs, transitions: packed.transitions, scale }
}

const presentBits = 22

/** Where the bit of a key stands in `present`. */
export function presentBit(key: number): number {
  return (key ^ (key >>> 11)) & ((1 << presentBits) - 1)
}

export function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask
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
    featureCount,
    pairCount,
    scale: head[4]!,
    /** By bucket, which is the upper half of a key. */
    firstFeature: new Uint32Array(buffer, take(4 * (buckets + 1)), buckets + 1),
    transitions: new Int16Array(buffer, take(2 * (labelCount * labelCount + 1)), labelCount * labelCount),
    /** By feature. */
    lower: new Uint16Array(buffer, take(2 * featureCount), featureCount),
    counts: new Uint8Array(buffer, take(featureCount), featureCount),
    /** By pair. */
    labels: new Uint8Array(buffer, take(pairCount), pairCount),
    values: new Int8Array(buffer, take(pairCount), pairCount),
  }
}
