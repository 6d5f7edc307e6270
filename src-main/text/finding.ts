import type { NearWord } from '../model/query'
import type { Span } from '../model/span'
import type { Query } from './query'
import { answeringBy, soughtIn, type SoughtWord } from './rating'
import type { Vocabulary } from './vocabulary'

/** A text that may answer a query, and what is known beside it. */
export interface Candidate {
  id: number
  text: string
  aside: string
}

export interface Found {
  id: number
  score: number
  matches: Span[]
  /** Words that answer without being those typed. */
  near: NearWord[]
}

/** Where candidates come from: a store's index, asked word by word. */
export interface Source {
  vocabulary: Vocabulary
  /** Ids that hold every word (or, with OR, any), most telling first; no more than so many where that is said. */
  ids(sought: SoughtWord[], join: 'AND' | 'OR', most?: number): number[]
  read(ids: number[]): Candidate[]
}

/** As many texts are read and rated word by word; those beyond keep the index's own order below them. */
export const mostRated = 400
const enough = 20
const nothing: never[] = []

/**
 * What answers a query, best first: texts that hold the words as typed, then other forms of them. Near spellings are looked
 * for where few texts hold those, and texts that lack some of the words only where no text holds them all.
 */
export function findIn(source: Source, query: Query): Found[] {
  const { ids, sought, whole } = lookedUp(source, query)
  const found = rated(source, query, ids, sought)
  return whole ? found : partly(found)
}

/** Which texts answer a query, in no order: what holds all of its words need not be rated for that. */
export function idsIn(source: Source, query: Query): number[] {
  const { ids, sought, whole } = lookedUp(source, query)
  return whole ? ids : partly(rated(source, query, ids, sought)).map(({ id }) => id)
}

interface LookedUp {
  ids: number[]
  sought: SoughtWord[]
  /** Each of them holds all that is asked for. */
  whole: boolean
}

function lookedUp(source: Source, query: Query): LookedUp {
  const forms = soughtIn(source.vocabulary, query, 'inflected')
  const ids = source.ids(forms, 'AND')
  // Of few, all are rated; of many, those that hold the words as typed must be among them.
  const known =
    ids.length > mostRated
      ? joined(source.ids(soughtIn(source.vocabulary, query, 'exact'), 'AND', mostRated), ids)
      : ids
  if (known.length >= enough || !query.words.length) return { ids: known, sought: forms, whole: true }
  const near = soughtIn(source.vocabulary, query, 'near')
  const all = joined(known, source.ids(near, 'AND'))
  if (all.length || query.words.length < 2) return { ids: all, sought: near, whole: true }
  return { ids: source.ids(near, 'OR').slice(0, mostRated), sought: near, whole: false }
}

function joined(first: number[], more: number[]): number[] {
  if (!first.length) return more
  const known = new Set(first)
  return [...first, ...more.filter((id) => !known.has(id))]
}

function rated(source: Source, query: Query, ids: number[], sought: SoughtWord[]): Found[] {
  const answering = answeringBy(sought, query)
  const found: Found[] = source
    .read(ids.slice(0, mostRated))
    .map(({ id, text, aside }) => ({ id, ...answering.rate(text, aside) }))
    .sort((a, b) => b.score - a.score)
  if (ids.length <= mostRated) return found
  const least = found.at(-1)?.score ?? 0
  // There may be a hundred thousand of them.
  for (const id of ids.slice(mostRated)) found.push({ id, score: least, matches: nothing, near: nothing })
  return found
}

/** Of texts that lack some words, those that hold the most; holding one of many says nothing. */
function partly(found: Found[]): Found[] {
  const best = found[0]?.score ?? 0
  return best < 0.3 ? [] : found.filter(({ score }) => score >= best * 0.75)
}
