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
import { sightOf } from './sight'
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
  const path = new Uint8Array(sight.near.length)
  const likeliest = new Path(weights)
  for (let s = 0; s < sight.sentences.length; s += 2)
    likeliest.find(scores, sight.sentences[s]!, sight.sentences[s + 1]!, path)
  return {
    names: namesIn(path),
    oddsOf: (first, last) => oddsOf(scores, weights, first, last),
    isHeardOf: (first, last) => isHeardOf(sight.words, gazetteer, first, last),
    isListed: (first, last) => isListed(sight.words, gazetteer, first, last),
    listedKind: (first, last) => listedKind(sight.words, gazetteer, first, last),
    listedFrom: (first) => listedFrom(sight.words, gazetteer, first),
  }
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
