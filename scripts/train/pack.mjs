/** Weights as the bytes that `src-main/extract/tagger/weights.ts` lays its arrays over. */
export function packed({ keys, features, transitions, labelCount, scale, least }) {
  const kept = []
  for (let id = 0; id < keys.length; id++) {
    const pairs = []
    for (let label = 0; label < labelCount; label++) {
      const value = features[id * labelCount + label]
      if (Math.abs(value) < least) continue
      const whole = Math.max(-127, Math.min(127, Math.round(value * scale)))
      if (whole !== 0) pairs.push([label, whole])
    }
    if (pairs.length > 0) kept.push({ key: keys[id] >>> 0, pairs })
  }
  kept.sort((a, b) => a.key - b.key)
  const pairCount = kept.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const buckets = 0x10000
  const bytes = new Uint8Array(
    20 + 4 * (buckets + 1) + 2 * (labelCount * labelCount + 1) + 3 * kept.length + 2 * pairCount,
  )
  const head = new Uint32Array(bytes.buffer, 0, 5)
  head.set([0x3152434e, labelCount, kept.length, pairCount, scale])
  const firstFeature = new Uint32Array(bytes.buffer, 20, buckets + 1)
  let at = 20 + 4 * (buckets + 1)
  const moves = new Int16Array(bytes.buffer, at, labelCount * labelCount)
  for (let k = 0; k < moves.length; k++) moves[k] = Math.round(transitions[k] * scale)
  at += 2 * (labelCount * labelCount + 1)
  const lower = new Uint16Array(bytes.buffer, at, kept.length)
  at += 2 * kept.length
  const counts = bytes.subarray(at, (at += kept.length))
  const labels = bytes.subarray(at, (at += pairCount))
  const values = new Int8Array(bytes.buffer, at, pairCount)
  let pair = 0
  let bucket = 0
  kept.forEach(({ key, pairs }, feature) => {
    for (; bucket <= key >>> 16; bucket++) firstFeature[bucket] = feature
    lower[feature] = key & 0xffff
    counts[feature] = pairs.length
    for (const [label, value] of pairs) {
      labels[pair] = label
      values[pair++] = value
    }
  })
  for (; bucket <= buckets; bucket++) firstFeature[bucket] = kept.length
  return { bytes, features: kept.length, pairs: pairCount }
}
