/** Documents as the sentences, features and labels that a tagger learns from. */
export function examplesOf(documents, tagger) {
  const table = new KeyTable()
  const raw = documents.map((document) => exampleOf(document, tagger, table))
  return { table, documents: raw }
}

function exampleOf(document, tagger, table) {
  const { readingOf, sightOf, settings, taggedKinds } = tagger
  const reading = readingOf(document)
  const sight = sightOf(reading, [settings.indexOf(document.setting)], document.sparse)
  const labels = labelsOf(reading, document, tagger)
  const { words } = sight
  const ofWords = words.all.map((_, type) => tagger.keysOfWord(words, type))
  const sentences = []
  for (let s = 0; s < sight.sentences.length; s += 2) {
    const [from, to] = [sight.sentences[s], sight.sentences[s + 1]]
    if (to > from) sentences.push(sentenceOf({ ...sight, ofWords }, labels, from, to, table))
  }
  const kinds = document.kinds ?? taggedKinds
  return { sentences, allowed: allowedLabels(kinds, tagger) }
}

function sentenceOf(sight, labels, from, to, table) {
  const ids = []
  const starts = new Int32Array(to - from + 1)
  const take = (lists, row) => {
    for (let k = lists.starts[row]; k < lists.starts[row + 1]; k++) ids.push(table.idOf(lists.keys[k]))
  }
  for (let i = from; i < to; i++) {
    for (let offset = -2; offset <= 2; offset++) {
      const at = i + offset
      const type = at < from || at >= to ? 0 : sight.words.typeOf[at]
      take(sight.ofWords[type][offset + 2], 0)
      take(sight.around[offset + 2], type)
    }
    take(sight.here, i)
    starts[i - from + 1] = ids.length
  }
  return { ids: Int32Array.from(ids), starts, labels: labels.subarray(from, to) }
}

function labelsOf(reading, { entities }, { taggedKinds, beginOf, insideOf, endOf, aloneOf }) {
  const labels = new Uint8Array(reading.words.length)
  let at = 0
  for (const { start, end, kind } of [...entities].sort((a, b) => a.start - b.start)) {
    while (at < reading.words.length && reading.words[at].end <= start) at++
    let last = at
    while (last + 1 < reading.words.length && reading.words[last + 1].start < end) last++
    if (at >= reading.words.length || reading.words[at].start >= end || labels[at] !== 0) continue
    if (reading.sentences.some((sentence) => sentence.end > start && sentence.end < end)) continue
    const index = taggedKinds.indexOf(kind === 'media' ? 'organization' : kind)
    if (at === last) labels[at] = aloneOf(index)
    else {
      labels[at] = beginOf(index)
      labels.fill(insideOf(index), at + 1, last)
      labels[last] = endOf(index)
    }
  }
  return labels
}

function allowedLabels(kinds, { labelCount, taggedKinds, kindOfLabel }) {
  const allowed = new Uint8Array(labelCount).fill(1)
  for (let label = 1; label < labelCount; label++)
    if (!kinds.includes(taggedKinds[kindOfLabel(label)])) allowed[label] = 0
  return allowed
}

/** Numbers the features, and counts how often each is seen. */
class KeyTable {
  size = 0
  constructor(bits = 24) {
    this.mask = (1 << bits) - 1
    this.slots = new Int32Array(1 << bits) // id + 1
    this.keys = new Int32Array(1 << (bits - 1))
    this.counts = new Int32Array(1 << (bits - 1))
  }
  idOf(key) {
    let slot = Math.imul(key, 0x9e3779b1) >>> 0
    slot = (slot ^ (slot >>> 15)) & this.mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const id = this.slots[slot] - 1
      if (this.keys[id] === key) {
        this.counts[id]++
        return id
      }
    }
    const id = this.size++
    this.slots[slot] = id + 1
    this.keys[id] = key
    this.counts[id] = 1
    return id
  }
}

/** Drops the features seen fewer than `least` times and numbers the others anew. */
export function withoutRare({ table, documents }, least) {
  const numbers = new Int32Array(table.size).fill(-1)
  let size = 0
  const keys = []
  for (let id = 0; id < table.size; id++) {
    if (table.counts[id] < least) continue
    numbers[id] = size++
    keys.push(table.keys[id])
  }
  for (const { sentences } of documents) {
    for (const sentence of sentences) {
      const { ids, starts } = sentence
      const kept = new Int32Array(ids.length)
      let length = 0
      let k = 0
      for (let i = 0; i + 1 < starts.length; i++) {
        const end = starts[i + 1]
        for (; k < end; k++) if (numbers[ids[k]] >= 0) kept[length++] = numbers[ids[k]]
        starts[i + 1] = length
      }
      sentence.ids = kept.slice(0, length)
    }
  }
  return { keys: Int32Array.from(keys), documents }
}
