import { beginOf, closed, endOf, insideOf, labelCount, opening, outside, taggedKinds } from './labels'
import type { Weights } from './weights'

const kinds = taggedKinds.map((_, kind) => kind)
const never = -1e12

/** Viterbi's search for the likeliest labels of a sentence. */
export class Path {
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
