import type { KeyLists } from './keys'
import { labelCount, outside } from './labels'
import { keysOfWord, type Sight } from './sight'
import { edge, type TextWords } from './text-words'
import { distances } from './word-features'
import { featureOf, type Weights } from './weights'

const sure = 1_000_000

/** By word and label, the sum of the weights of its features, as a mean over the conventions the text may follow. */
export function scoresOf({ words, around, here, near, sentences }: Sight, weights: Weights): Int32Array {
  const conventions = here.usual
  const byType = around.map((lists, index) => ({
    lists,
    index,
    done: new Uint8Array(lists.rows),
    sums: emptySums(lists.rows),
  }))
  const scores = emptySums(near.length)
  for (let s = 0; s < sentences.length; s += 2) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    for (let i = from; i < to; i++) {
      const base = i * labelCount
      if (near[i] === 0) {
        scores[base + outside] = sure
        continue
      }
      addSums(here, i, weights, scores, base)
      for (let offset = -2; offset <= 2; offset++) {
        const at = i + offset
        const type = at < from || at >= to ? edge : words.typeOf[at]!
        const { lists, index, done, sums } = byType[offset + 2]!
        const row = type * labelCount
        if (done[type] === 0) {
          addSums(lists, type, weights, sums, row)
          const fixed = sumsOfWord(words, type, weights)
          for (let label = 0; label < labelCount; label++)
            sums[row + label] = sums[row + label]! + fixed[index * labelCount + label]! * conventions
          done[type] = 1
        }
        for (let label = 0; label < labelCount; label++)
          scores[base + label] = scores[base + label]! + sums[row + label]!
      }
      if (conventions > 1)
        for (let k = base; k < base + labelCount; k++) scores[k] = Math.round(scores[k]! / conventions)
    }
  }
  return scores
}

function emptySums(rows: number): Int32Array {
  return new Int32Array(rows * labelCount)
}

// Summed once a word, since most words of a text stood in the text before.
const known = new WeakMap<Weights, Map<string, Int32Array>>()
const mostKnown = 20_000

/** By distance and label, the sum of the weights of the features that a word has in any text. */
function sumsOfWord(words: TextWords, type: number, weights: Weights): Int32Array {
  let ofWeights = known.get(weights)
  if (!ofWeights) known.set(weights, (ofWeights = new Map()))
  const { text } = words.all[type]!
  const there = ofWeights.get(text)
  if (there) return there
  if (ofWeights.size >= mostKnown) ofWeights.clear()
  const sums = emptySums(distances.length)
  keysOfWord(words, type).forEach((keys, index) => addSums(keys, 0, weights, sums, index * labelCount))
  ofWeights.set(text, sums)
  return sums
}

/** Adds up the weights of a row's features, from `base` on. */
function addSums(
  { keys, times, starts }: KeyLists,
  row: number,
  weights: Weights,
  sums: Int32Array,
  base: number,
): void {
  const { firstPair, labels, values } = weights
  const end = starts[row + 1]!
  for (let k = starts[row]!; k < end; k++) {
    const feature = featureOf(weights, keys[k]!)
    if (feature < 0) continue
    const often = times[k]!
    const last = firstPair[feature + 1]!
    for (let pair = firstPair[feature]!; pair < last; pair++) {
      const label = base + labels[pair]!
      sums[label] = sums[label]! + values[pair]! * often
    }
  }
}
