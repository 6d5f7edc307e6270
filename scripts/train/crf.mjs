import { randomFrom, shuffle } from './random.mjs'

const impossible = -1e9

/**
 * A linear-chain conditional random field, learned by AdaGrad one sentence at a time. Weights stand by feature and
 * label; transitions by label and label. `inner` are the labels by kind that begin, carry on and end a name.
 */
export function learn({ documents, size, labels: { labelCount: L, closed, opening, inner }, ...how }) {
  const { options, weights, alive, report } = how
  const { epochs, step, dropout, decay, seed } = options
  const random = randomFrom(seed)
  const w = weights?.features ?? new Float32Array(size * L)
  const t = weights?.transitions ?? new Float32Array(L * L)
  const squares = new Float32Array(size * L).fill(options.start ?? 0.01)
  const tSquares = new Float32Array(L * L).fill(1)
  const sum = new Float32Array(size * L)
  const tSum = new Float64Array(L * L)
  let snapshots = 0
  const sentences = documents.flatMap(({ sentences, allowed }) =>
    sentences.map((sentence) => ({ ...sentence, allowed })),
  )
  const longest = sentences.reduce((most, { labels }) => Math.max(most, labels.length), 0)
  const scores = new Float64Array(longest * L)
  const forward = new Float64Array(longest * L)
  const backward = new Float64Array(longest * L)
  const kept = new Int32Array(sentences.reduce((most, { ids }) => Math.max(most, ids.length), 0))
  const keptEnds = new Int32Array(longest + 1)
  const expT = new Float64Array(L * L)
  const edges = new Float64Array(L * L)
  const g = new Float64Array(L)
  const active = new Int32Array(L)
  const scale = 1 / (1 - dropout)
  const keepBelow = (1 - dropout) * 0x100000000
  let state = (seed * 2654435761) >>> 0 || 1
  const legal = []
  for (const a of closed) for (const b of opening) legal.push(a * L + b)
  for (const [b, i, e] of inner) legal.push(b * L + i, b * L + e, i * L + i, i * L + e)

  const every = Math.ceil(sentences.length / 4)
  let rate = step
  let loss = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(sentences, random)
    loss = 0
    for (let s = 0; s < sentences.length; s++) {
      rate = step * (1 - (0.8 * (epoch * sentences.length + s)) / (epochs * sentences.length))
      one(sentences[s])
      const half = epoch * 2 >= epochs
      if (half && ((s + 1) % every === 0 || s + 1 === sentences.length)) snapshot()
    }
    report?.(epoch, loss)
  }
  for (let k = 0; k < sum.length; k++) sum[k] /= snapshots
  return {
    features: sum,
    transitions: Float32Array.from(tSum, (value) => value / snapshots),
  }

  function snapshot() {
    snapshots++
    for (let k = 0; k < w.length; k++) sum[k] += w[k]
    for (let k = 0; k < t.length; k++) tSum[k] += t[k]
  }

  function one({ ids, starts, labels, allowed }) {
    const n = labels.length
    for (const k of legal) expT[k] = Math.exp(t[k])
    let length = 0
    for (let i = 0; i < n; i++) {
      const row = i * L
      for (let y = 0; y < L; y++) scores[row + y] = 0
      for (let k = starts[i]; k < starts[i + 1]; k++) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        if (state >>> 0 >= keepBelow) continue
        kept[length++] = ids[k]
        const base = ids[k] * L
        for (let y = 0; y < L; y++) scores[row + y] += w[base + y]
      }
      keptEnds[i + 1] = length
      let most = impossible
      for (let y = 0; y < L; y++) {
        scores[row + y] = allowed[y] ? scores[row + y] * scale : impossible
        if (scores[row + y] > most) most = scores[row + y]
      }
      for (let y = 0; y < L; y++) scores[row + y] = Math.exp(scores[row + y] - most)
    }
    marginals(n)
    edges.fill(0)
    for (let i = 0; i < n; i++) update(i, labels)
    edgeMarginals(n, labels)
  }

  function marginals(n) {
    for (let y = 0; y < L; y++) forward[y] = 0
    for (const y of opening) forward[y] = scores[y]
    normalise(forward, 0)
    for (let i = 1; i < n; i++) {
      const row = i * L
      const before = row - L
      for (let o = 0; o < opening.length; o++) {
        const y = opening[o]
        let total = 0
        for (let c = 0; c < closed.length; c++) total += forward[before + closed[c]] * expT[closed[c] * L + y]
        forward[row + y] = total * scores[row + y]
      }
      for (let k = 0; k < inner.length; k++) {
        const [b, m, e] = inner[k]
        forward[row + m] =
          (forward[before + b] * expT[b * L + m] + forward[before + m] * expT[m * L + m]) * scores[row + m]
        forward[row + e] =
          (forward[before + b] * expT[b * L + e] + forward[before + m] * expT[m * L + e]) * scores[row + e]
      }
      normalise(forward, row)
    }
    const end = (n - 1) * L
    for (let y = 0; y < L; y++) backward[end + y] = 0
    for (const y of closed) backward[end + y] = 1
    normalise(backward, end)
    for (let i = n - 2; i >= 0; i--) {
      const row = i * L
      const next = row + L
      for (let c = 0; c < closed.length; c++) {
        const y = closed[c]
        let total = 0
        for (let o = 0; o < opening.length; o++)
          total += backward[next + opening[o]] * scores[next + opening[o]] * expT[y * L + opening[o]]
        backward[row + y] = total
      }
      for (let k = 0; k < inner.length; k++) {
        const [b, m, e] = inner[k]
        const onward = backward[next + m] * scores[next + m]
        const over = backward[next + e] * scores[next + e]
        backward[row + b] = onward * expT[b * L + m] + over * expT[b * L + e]
        backward[row + m] = onward * expT[m * L + m] + over * expT[m * L + e]
      }
      normalise(backward, row)
    }
  }

  function normalise(table, row) {
    let total = 0
    for (let y = 0; y < L; y++) total += table[row + y]
    const factor = 1 / (total || 1)
    for (let y = 0; y < L; y++) table[row + y] *= factor
  }

  function update(i, labels) {
    const row = i * L
    let total = 0
    for (let y = 0; y < L; y++) total += g[y] = forward[row + y] * backward[row + y]
    loss -= Math.log(Math.max(1e-12, g[labels[i]] / (total || 1)))
    let count = 0
    for (let y = 0; y < L; y++) {
      g[y] = g[y] / (total || 1) - (y === labels[i] ? 1 : 0)
      if (g[y] > 1e-3 || g[y] < -1e-3) active[count++] = y
    }
    if (count === 0) return
    for (let k = keptEnds[i]; k < keptEnds[i + 1]; k++) {
      const base = kept[k] * L
      for (let a = 0; a < count; a++) {
        const at = base + active[a]
        if (alive && alive[at] === 0) continue
        const gradient = g[active[a]] + decay * w[at]
        squares[at] += gradient * gradient
        w[at] -= (rate * gradient) / Math.sqrt(squares[at])
      }
    }
  }

  function edgeMarginals(n, labels) {
    for (let i = 1; i < n; i++) {
      const row = i * L
      const before = row - L
      let total = 0
      for (const k of legal) {
        const a = (k / L) | 0
        const b = k - a * L
        total += forward[before + a] * expT[k] * scores[row + b] * backward[row + b]
      }
      const factor = 1 / (total || 1)
      for (const k of legal) {
        const a = (k / L) | 0
        const b = k - a * L
        edges[k] += forward[before + a] * expT[k] * scores[row + b] * backward[row + b] * factor
      }
      edges[labels[i - 1] * L + labels[i]]--
    }
    for (const k of legal) {
      const gradient = edges[k]
      tSquares[k] += gradient * gradient
      t[k] -= (rate * gradient) / Math.sqrt(tSquares[k])
    }
  }
}
