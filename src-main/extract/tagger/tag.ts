import type { EntityKind } from '../../model/extraction'
import type { Group } from '../entities/aliases'
import type { Reading } from '../reading'
import {
  aloneOf,
  beginOf,
  endOf,
  insideOf,
  kindOfLabel,
  labelCount,
  outside,
  taggedKinds,
  type Odds,
  type TaggedKind,
} from './labels'
import { isHeardOf, isListed, listedFrom, listedKind } from './heard'
import type { Model } from './model'
import { Path } from './path'
import { scoresOf } from './scores'
import { settings, type Setting } from './settings'
import { sightOf, type Sight } from './sight'
import type { Weights } from './weights'

/** First and last word in the reading, inclusive. */
interface Bounds {
  first: number
  last: number
}

/** A name as the tagger sees it. */
export interface Tagged extends Bounds {
  kind: TaggedKind
}

export interface Tagging {
  /** The likeliest names of a text, in order, none inside another. */
  names: Tagged[]
  /** What it thinks of a stretch of words that is given to it, inclusive. */
  oddsOf(first: number, last: number): Odds
  /** Whether it has heard of what a stretch of words names, inclusive. */
  isHeardOf(first: number, last: number): boolean
  /** Whether its lists hold what a stretch of words names, inclusive. */
  isListed(first: number, last: number): boolean
  /** What its lists hold a stretch of words as, inclusive, where that is of one kind. */
  listedKind(first: number, last: number): EntityKind | null
  /** The last word of the longest name in its lists that begins with a word. */
  listedFrom(first: number): number | undefined
}

/** Finds the names of a text by the mean of the conventions it may follow; `groups` are what the rules found. */
export function tag(reading: Reading, groups: Group[], model: Model, conventions: Setting[]): Tagging {
  const { weights, gazetteer } = model
  const numbers = conventions.map((setting) => settings.indexOf(setting))
  const sight = sightOf(reading, groups, gazetteer, numbers)
  const scores = scoresOf(sight, weights)
  return {
    names: namesIn(likeliestLabels(sight, scores, weights)),
    oddsOf: (first, last) => oddsOf(scores, weights, first, last),
    isHeardOf: (first, last) => isHeardOf(sight.words, gazetteer, first, last),
    isListed: (first, last) => isListed(sight.words, gazetteer, first, last),
    listedKind: (first, last) => listedKind(sight.words, gazetteer, first, last),
    listedFrom: (first) => listedFrom(sight.words, gazetteer, first),
  }
}

/** Far from capitals every word is outside of any name, so that what lies between is found apart. */
function likeliestLabels({ near, sentences }: Sight, scores: Int32Array, weights: Weights): Uint8Array {
  const labels = new Uint8Array(near.length).fill(outside)
  const path = new Path(weights)
  for (let s = 0; s < sentences.length; s += 2) {
    const end = sentences[s + 1]!
    for (let from = sentences[s]!; from < end; from++) {
      if (near[from] === 0) continue
      let to = from
      while (to < end && near[to] === 1) to++
      path.find(scores, Math.max(sentences[s]!, from - 1), Math.min(end, to + 1), labels)
      from = to
    }
  }
  return labels
}

/** As if the words before and after were outside of any name. */
function oddsOf(scores: Int32Array, weights: Weights, first: number, last: number): Odds {
  const none = sumAlong(scores, weights, { first, last }, [outside, outside, outside])
  const odds: Odds = { person: 0, organization: 0, place: 0, product: 0, event: 0 }
  for (const [kind, name] of taggedKinds.entries()) {
    const begin = first === last ? aloneOf(kind) : beginOf(kind)
    const sum = sumAlong(scores, weights, { first, last }, [begin, insideOf(kind), endOf(kind)])
    odds[name] = (sum - none) / weights.scale
  }
  return odds
}

function sumAlong(
  scores: Int32Array,
  { transitions }: Weights,
  { first, last }: Bounds,
  [begin, inside, end]: [number, number, number],
): number {
  let before: number = outside
  let sum = 0
  for (let i = first; i <= last; i++) {
    const label = i === first ? begin : i === last ? end : inside
    sum += scores[i * labelCount + label]! + transitions[before * labelCount + label]!
    before = label
  }
  return sum + transitions[before * labelCount + outside]!
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
