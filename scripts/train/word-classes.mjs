/**
 * Words that stand between like words, in classes: each word goes to the class that makes the pairs of neighbouring
 * classes likeliest, until few move (the exchange algorithm). `sentences` are lists of words; the same give the same.
 * By word, the number of its class, from 1 on.
 */
export function wordClasses(sentences, { fewest, classes, rounds }) {
  const { words, pairs } = counted(sentences, fewest)
  const table = new ClassTable(words, pairs, classes)
  for (let round = 0; round < rounds; round++) if (table.round() < words.length / 200) break
  return new Map(words.map(({ word }, i) => [word, table.classOf[i] + 1]))
}

/** The words seen at least so often, the frequent first, and which stand beside which; the rest are one word. */
function counted(sentences, fewest) {
  const times = new Map()
  for (const sentence of sentences) for (const word of sentence) times.set(word, (times.get(word) ?? 0) + 1)
  const words = [...times]
    .filter(([, count]) => count >= fewest)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, count]) => ({ word, count }))
  const ids = new Map(words.map(({ word }, i) => [word, i]))
  const [edge, rare] = [words.length, words.length + 1]
  const seen = new Map()
  for (const sentence of sentences) {
    let before = edge
    for (const word of [...sentence, null]) {
      const id = word === null ? edge : (ids.get(word) ?? rare)
      const key = before * (words.length + 2) + id
      seen.set(key, (seen.get(key) ?? 0) + 1)
      before = id
    }
  }
  const pairs = [...seen].map(([key, count]) => {
    const before = Math.floor(key / (words.length + 2))
    return { before, after: key - before * (words.length + 2), count }
  })
  return { words, pairs }
}

class ClassTable {
  constructor(words, pairs, classes) {
    this.classes = classes
    // What stands at an edge and what is rare keep classes of their own, the last two.
    const all = classes + 2
    this.all = all
    this.size = words.length
    this.classOf = Int32Array.from({ length: words.length + 2 }, (_, i) =>
      i < words.length ? i % classes : classes + i - words.length,
    )
    this.left = neighbours(pairs, words.length, 'after', 'before')
    this.right = neighbours(pairs, words.length, 'before', 'after')
    this.self = new Float64Array(words.length)
    this.together = new Int32Array(all * all)
    this.before = new Int32Array(all)
    this.after = new Int32Array(all)
    for (const { before, after, count } of pairs) {
      const [a, b] = [this.classOf[before], this.classOf[after]]
      this.together[a * all + b] += count
      this.before[a] += count
      this.after[b] += count
      if (before === after && before < words.length) this.self[before] = count
    }
    const most = Math.max(...this.before, ...this.after) * 2
    this.log = Float64Array.from({ length: Math.min(most, 4e6) }, (_, n) => (n < 2 ? 0 : n * Math.log(n)))
  }

  of(n) {
    return n < this.log.length ? this.log[n] : n * Math.log(n)
  }

  /** Moves every word once; how many went to another class. */
  round() {
    let moved = 0
    const { all, together, classOf } = this
    const leftBy = new Int32Array(all)
    const rightBy = new Int32Array(all)
    for (let word = 0; word < this.size; word++) {
      const lefts = gathered(this.left[word], classOf, word, leftBy)
      const rights = gathered(this.right[word], classOf, word, rightBy)
      const own = classOf[word]
      this.#shift(word, own, lefts, leftBy, rights, rightBy, -1)
      let best = own
      let most = -Infinity
      const [inAll, outAll] = totals(this.left[word], this.right[word])
      for (let c = 0; c < this.classes; c++) {
        let gain = 0
        for (const a of lefts) {
          if (a === c) continue
          const there = together[a * all + c]
          gain += this.of(there + leftBy[a]) - this.of(there)
        }
        for (const b of rights) {
          if (b === c) continue
          const there = together[c * all + b]
          gain += this.of(there + rightBy[b]) - this.of(there)
        }
        const within = leftBy[c] + rightBy[c] + this.self[word]
        if (within > 0) {
          const there = together[c * all + c]
          gain += this.of(there + within) - this.of(there)
        }
        gain -= this.of(this.after[c] + inAll) - this.of(this.after[c])
        gain -= this.of(this.before[c] + outAll) - this.of(this.before[c])
        if (gain > most + 1e-9) {
          most = gain
          best = c
        }
      }
      this.#shift(word, best, lefts, leftBy, rights, rightBy, 1)
      classOf[word] = best
      if (best !== own) moved++
      for (const a of lefts) leftBy[a] = 0
      for (const b of rights) rightBy[b] = 0
    }
    return moved
  }

  #shift(word, c, lefts, leftBy, rights, rightBy, sign) {
    const { all, together } = this
    for (const a of lefts) together[a * all + c] += sign * leftBy[a]
    for (const b of rights) together[c * all + b] += sign * rightBy[b]
    together[c * all + c] += sign * this.self[word]
    const [inAll, outAll] = totals(this.left[word], this.right[word])
    this.after[c] += sign * inAll
    this.before[c] += sign * outAll
  }
}

const totals = (left, right) => [left.total, right.total]

/** By word, what stands on one side of it and how often. */
function neighbours(pairs, size, own, other) {
  const lists = Array.from({ length: size }, () => ({ ids: [], counts: [], total: 0 }))
  for (const pair of pairs) {
    const list = lists[pair[own]]
    if (!list) continue
    list.ids.push(pair[other])
    list.counts.push(pair.count)
    list.total += pair.count
  }
  return lists
}

/** How often each class stands there, the word itself left out; which classes do. */
function gathered({ ids, counts }, classOf, word, by) {
  const found = []
  for (let k = 0; k < ids.length; k++) {
    if (ids[k] === word) continue
    const c = classOf[ids[k]]
    if (by[c] === 0) found.push(c)
    by[c] += counts[k]
  }
  return found
}
