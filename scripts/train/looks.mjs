import { commonWords } from './listings.mjs'
import { randomFrom, shuffle } from './random.mjs'

/** Words in lower case and what they look like, each word in each look once. */
export function lookWords(listings) {
  const found = new Map()
  const add = (word, look) => {
    if (!/^\p{L}[\p{L}'’-]+$/u.test(word)) return
    const small = word.toLowerCase()
    found.set(`${small} ${look}`, [small, look])
  }
  for (const word of commonWords()) add(word, 'common')
  for (const [listing, names] of listings) {
    const look = lookOfListing[listing]
    if (!look) continue
    for (const name of names) {
      const words = name.split(/\s+/)
      // The last word of a full name is a surname; of others, only those of a single word are telling.
      if (words.length === 1 || listing === 'person') add(words.at(-1), look)
    }
  }
  return [...found.values()]
}

const lookOfListing = {
  firstName: 'first name',
  surname: 'surname',
  person: 'surname',
  place: 'place',
  organization: 'thing',
  media: 'thing',
  product: 'thing',
  event: 'thing',
}

/** Learns what words look like: logistic regression over their letters. `words` are pairs of a word and its look. */
export function learnLooks(words, { looks, letterBuckets, lookBuckets, lookScale }) {
  const L = looks.length
  const weights = new Float32Array(lookBuckets * L)
  const squares = new Float32Array(lookBuckets * L).fill(1)
  const random = randomFrom(5)
  const examples = words.map(([word, look]) => ({ buckets: letterBuckets(word), look: looks.indexOf(look) }))
  const scores = new Float64Array(L)
  for (let epoch = 0; epoch < 6; epoch++) {
    shuffle(examples, random)
    for (const { buckets, look } of examples) {
      scores.fill(0)
      for (const bucket of buckets) for (let y = 0; y < L; y++) scores[y] += weights[bucket * L + y]
      const most = Math.max(...scores)
      let total = 0
      for (let y = 0; y < L; y++) total += scores[y] = Math.exp(scores[y] - most)
      for (let y = 0; y < L; y++) {
        const error = scores[y] / total - (y === look ? 1 : 0)
        if (Math.abs(error) < 0.01) continue
        for (const bucket of buckets) {
          const at = bucket * L + y
          const gradient = error + 1e-3 * weights[at]
          squares[at] += gradient * gradient
          weights[at] -= (0.15 * gradient) / Math.sqrt(squares[at])
        }
      }
    }
  }
  return Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round(value * lookScale))))
}
