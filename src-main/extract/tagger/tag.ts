import type { Group } from '../entities/aliases'
import type { Reading } from '../reading'
import { edge, sightOf, type Sight } from './features'
import type { KeyLists } from './keys'
import {
  aloneOf,
  beginOf,
  closed,
  endOf,
  insideOf,
  kindOfLabel,
  labelCount,
  opening,
  outside,
  taggedKinds,
  type Odds,
  type TaggedKind,
} from './labels'
import { settings, type Setting } from './settings'
import type { Weights } from './weights'

/** A name as the tagger sees it: its first and last word in the reading, inclusive. */
export interface Tagged {
  first: number
  last: number
  kind: TaggedKind
}

export interface Tagging {
  /** The likeliest names of a text, in order, none inside another. */
  names: Tagged[]
  /** What it thinks of a stretch of words that is given to it, inclusive. */
  oddsOf(first: number, last: number): Odds
}

export function tag(reading: Reading, groups: Group[], weights: Weights, setting: Setting): Tagging {
  const sight = sightOf(reading, groups, settings.indexOf(setting))
  const scores = scoresOf(sight, weights)
  const path = new Uint8Array(sight.typeOf.length)
  const likeliest = new Path(weights)
  for (let s = 0; s < sight.sentences.length; s += 2)
    likeliest.find(scores, sight.sentences[s]!, sight.sentences[s + 1]!, path)
  return { names: namesIn(path), oddsOf: (first, last) => oddsOf(scores, weights, first, last) }
}

/** As if the words before and after were outside of any name. */
function oddsOf(scores: Int32Array, { transitions, scale }: Weights, first: number, last: number): Odds {
  const along = (labelAt: (i: number) => number): number => {
    let before: number = outside
    let sum = 0
    for (let i = first; i <= last; i++) {
      const label = labelAt(i)
      sum += scores[i * labelCount + label]! + transitions[before * labelCount + label]!
      before = label
    }
    return sum + transitions[before * labelCount + outside]!
  }
  const none = along(() => outside)
  const odds = taggedKinds.map((_, kind) => {
    const score = along((i) => {
      if (first === last) return aloneOf(kind)
      return i === first ? beginOf(kind) : i === last ? endOf(kind) : insideOf(kind)
    })
    return [taggedKinds[kind], (score - none) / scale]
  })
  return Object.fromEntries(odds) as Odds // one entry for each kind
}

function namesIn(path: Uint8Array): Tagged[] {
  const names: Tagged[] = []
  for (let i = 0; i < path.length; i++) {
    const label = path[i]!
    if (label === outside) continue
    const kind = kindOfLabel(label)
    const first = i
    if (label === beginOf(kind)) while (path[i] !== endOf(kind)) i++
    names.push({ first, last: i, kind: taggedKinds[kind]! })
  }
  return names
}

const sure = 1_000_000

/** By word and label, the sum of the weights of its features. */
function scoresOf({ typeOf, around, here, near, sentences }: Sight, weights: Weights): Int32Array {
  const byType = around.map((lists) => ({
    lists,
    done: new Uint8Array(lists.rows),
    sums: emptySums(lists.rows),
  }))
  const scores = emptySums(typeOf.length)
  for (let s = 0; s < sentences.length; s += 2) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    for (let i = from; i < to; i++) {
      const base = i * labelCount
      if (near[i] === 0) {
        scores[base + outside] = sure
        continue
      }
      addSums(here, i, weights, scores)
      for (let offset = -2; offset <= 2; offset++) {
        const at = i + offset
        const type = at < from || at >= to ? edge : typeOf[at]!
        const { lists, done, sums } = byType[offset + 2]!
        if (done[type] === 0) {
          addSums(lists, type, weights, sums)
          done[type] = 1
        }
        const row = type * labelCount
        for (let label = 0; label < labelCount; label++)
          scores[base + label] = scores[base + label]! + sums[row + label]!
      }
    }
  }
  return scores
}

function emptySums(rows: number): Int32Array {
  return new Int32Array(rows * labelCount)
}

/** Adds up the weights of a row's features. */
function addSums({ keys, starts }: KeyLists, row: number, weights: Weights, sums: Int32Array): void {
  const { features, pairs, lower, counts, labels, values } = weights
  const base = row * labelCount
  const end = starts[row + 1]!
  for (let k = starts[row]!; k < end; k++) {
    const key = keys[k]!
    const bucket = key >>> 16
    const wanted = key & 0xffff
    const stop = features[bucket + 1]!
    let feature = features[bucket]!
    while (feature < stop && lower[feature] !== wanted) feature++
    if (feature === stop) continue
    let pair = pairs[bucket]!
    for (let other = features[bucket]!; other < feature; other++) pair += counts[other]!
    for (const last = pair + counts[feature]!; pair < last; pair++) {
      const at = base + labels[pair]!
      sums[at] = sums[at]! + values[pair]!
    }
  }
}

const kinds = taggedKinds.map((_, kind) => kind)
const never = -1e12

/** Viterbi's search for the likeliest labels of a sentence. */
class Path {
  #best = new Float64Array(labelCount)
  #next = new Float64Array(labelCount)
  /** By place and label, the best label before. */
  #from = new Uint8Array(256 * labelCount)

  constructor(readonly weights: Weights) {}

  find(scores: Int32Array, from: number, to: number, path: Uint8Array): void {
    if (to <= from) return
    const length = to - from
    if (this.#from.length < length * labelCount) this.#from = new Uint8Array(length * 2 * labelCount)
    const { transitions } = this.weights
    let [best, next] = [this.#best, this.#next]
    best.fill(never)
    for (const label of opening) best[label] = scores[from * labelCount + label]!
    for (let i = 1; i < length; i++) {
      const base = (from + i) * labelCount
      const back = i * labelCount
      for (const label of opening) {
        let most = never * 2
        let which = 0
        for (const before of closed) {
          const score = best[before]! + transitions[before * labelCount + label]!
          if (score > most) {
            most = score
            which = before
          }
        }
        next[label] = most + scores[base + label]!
        this.#from[back + label] = which
      }
      for (const kind of kinds) {
        const begin = beginOf(kind)
        const inside = insideOf(kind)
        for (let label = inside; label <= endOf(kind); label++) {
          const fresh = best[begin]! + transitions[begin * labelCount + label]!
          const onward = best[inside]! + transitions[inside * labelCount + label]!
          next[label] = Math.max(fresh, onward, never) + scores[base + label]!
          this.#from[back + label] = fresh >= onward ? begin : inside
        }
      }
      ;[best, next] = [next, best]
    }
    let label: number = outside
    for (const end of closed) if (best[end]! > best[label]!) label = end
    for (let i = length - 1; i >= 0; i--) {
      path[from + i] = label
      label = this.#from[i * labelCount + label]!
    }
  }
}
