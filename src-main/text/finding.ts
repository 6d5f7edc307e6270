import type { NearWord } from '../model/query'
import type { Span } from '../model/span'
import type { Query, QueryWord } from './query'
import { answeringBy, cutShort, soughtIn, type SoughtWord } from './rating'
import type { Spelling, Vocabulary } from './vocabulary'

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

/** What answers a query. There may be a hundred thousand: of those beyond the ones rated, there are only ids. */
export interface Answers {
  /** Those that were rated, best first. */
  best: Found[]
  /** In the index's own order: first those that were rated, then those that come after them, all or as many as were wanted. */
  ids: number[]
  /** How many there are in all. */
  count(): number
}

/** Their ids, best first, from one place to another: to copy very many takes as long as to find them. */
export function idsOf({ best, ids }: Answers, from = 0, to = ids.length): number[] {
  return best
    .slice(from, to)
    .map(({ id }) => id)
    .concat(ids.slice(Math.max(from, best.length), to))
}

/** Every answer, one by one. */
export function* eachOf({ best, ids }: Answers): Generator<Found> {
  yield* best
  const least = best.at(-1)?.score ?? 1
  for (let at = best.length; at < ids.length; at++)
    yield { id: ids[at]!, score: least, matches: [], near: [] }
}

/** Every answer, one by one; what comes after the first many is looked up once it is reached. */
export function* eachFound(find: (most?: number) => Answers): Generator<Found> {
  const first = find(many)
  yield* eachOf(first)
  if (first.count() <= first.ids.length) return
  const known = new Set(first.ids)
  for (const found of eachOf(find())) if (!known.has(found.id)) yield found
}

/** Where candidates come from: a store's index, asked word by word. */
export interface Source {
  vocabulary: Vocabulary
  /** Whether anything at all in the library holds a word as it stands: then it is most likely what was meant. */
  held(word: QueryWord): boolean
  /** How many texts of the library hold a word as it stands, whatever they are. */
  count(word: QueryWord): number
  /** Ids that hold every word (or, with OR, any), most telling first; where that is said, more than so many are not needed. */
  ids(sought: SoughtWord[], join: 'AND' | 'OR', most?: number): number[]
  /** How many texts hold every word, where to count them costs less than to list them. */
  total?(sought: SoughtWord[]): number
  read(ids: number[]): Candidate[]
  /** How what is known beside a text spells a word, where its vocabulary is another: the names of who speaks. */
  beside?(word: SoughtWord): Spelling[]
}

/** As many texts are read and rated word by word; those beyond keep the index's own order below them. */
export const mostRated = 400
/** Beyond so many, which comes first says little, and the newest do. */
export const mostRanked = 1_000
/** More than anybody looks through, and one more than are ranked: those beyond are only counted. */
export const many = mostRanked + 1
const enough = 20
/** With no more texts than that, words may have been meant for others, though the library holds them. */
const few = 3

/**
 * What answers a query, best first: texts that hold the words as typed, then other forms of them. Where few texts hold
 * those, near spellings are looked for: of words that the library holds nowhere, and of the others too where next to
 * nothing holds all of them; of a word alone, where nothing holds it, those that the library holds more often. Then words
 * that the library holds nowhere whole may be cut. Texts that lack some of the words come only where none holds them all.
 * Where it is said how many are wanted, more than those rated, the others may only be counted.
 */
export function findIn(source: Source, query: Query, most?: number): Answers {
  const { ids, sought, whole, cut } = lookedUp(source, query, most)
  const first = ids.slice(0, mostRated)
  const best = rated(source, query, first, sought)
  if (!whole) return onlyBest(partly(best))
  // What an index names may not be there to be read.
  const gone = first.length - best.length
  const there = gone ? best.map(({ id }) => id).concat(ids.slice(mostRated)) : ids
  return { best, ids: there, count: () => (cut ? totalOf(source, sought) - gone : there.length) }
}

function totalOf(source: Source, sought: SoughtWord[]): number {
  return source.total?.(sought) ?? source.ids(sought, 'AND').length
}

/** Which texts answer a query, in no order: what holds all of its words need not be rated for that. */
export function idsIn(source: Source, query: Query): number[] {
  const { ids, sought, whole } = lookedUp(source, query)
  return whole ? ids : onlyBest(partly(rated(source, query, ids, sought))).ids
}

function onlyBest(best: Found[]): Answers {
  return { best, ids: best.map(({ id }) => id), count: () => best.length }
}

interface LookedUp {
  ids: number[]
  sought: SoughtWord[]
  /** Each of them holds all that is asked for. */
  whole: boolean
  /** There are more of them, perhaps, than were wanted. */
  cut?: boolean
}

function lookedUp(source: Source, query: Query, most?: number): LookedUp {
  const forms = soughtIn(source.vocabulary, query, 'inflected')
  const known = likestFirst(source, forms, source.ids(forms, 'AND', most))
  if (known.length >= enough || !query.words.length)
    return { ids: known, sought: forms, whole: true, cut: most !== undefined && known.length >= most }
  const held = forms.map((word) => word.spellings.some(({ likeness }) => likeness === 1) || source.held(word))
  if (query.words.length < 2 && held[0]) {
    const meant = known.length ? forms : moreOften(source, query)
    return { ids: known.length ? known : source.ids(meant, 'AND'), sought: meant, whole: true }
  }
  const near = soughtIn(source.vocabulary, query, 'akin')
  const unheld = near.map((word, at) => (held[at] ? forms[at]! : word))
  const some =
    held.includes(true) && held.includes(false)
      ? joined(known, likestFirst(source, unheld, source.ids(unheld, 'AND')))
      : known
  if (some.length > few) return { ids: some, sought: unheld, whole: true }
  const all = joined(some, likestFirst(source, near, source.ids(near, 'AND')))
  return all.length ? { ids: all, sought: near, whole: true } : cutIn(source, near, held)
}

/** The words with those near them that more texts hold: a slip that got into a text or two is still one. */
function moreOften(source: Source, query: Query): SoughtWord[] {
  return soughtIn(source.vocabulary, query, 'akin').map((word) => {
    const others = word.spellings.filter(({ folded }) => folded !== word.folded)
    if (!others.length) return word
    const count = source.count(word)
    const oftener = others.filter(
      ({ term, folded }) => source.count({ folded, typed: term, open: false }) > count,
    )
    return { ...word, spellings: [...word.spellings.filter((each) => !others.includes(each)), ...oftener] }
  })
}

/** What holds the words where those may be cut that are held nowhere; of several, else what holds any of them whole. */
function cutIn(source: Source, sought: SoughtWord[], held: boolean[]): LookedUp {
  const cut = cutShort(source.vocabulary, sought, held)
  const ids = cut.some((word, at) => word !== sought[at]) ? source.ids(cut, 'AND') : []
  if (ids.length || sought.length < 2) return { ids, sought: cut, whole: true }
  return { ids: source.ids(sought, 'OR', mostRated).slice(0, mostRated), sought, whole: false }
}

/** Of few, all are rated; of many, those that hold each word as it is likest what was typed must be among them. */
function likestFirst(source: Source, sought: SoughtWord[], ids: number[]): number[] {
  if (ids.length <= mostRated) return ids
  const likest = sought.map((word) => {
    const best = Math.max(...word.spellings.map(({ likeness }) => likeness))
    return { ...word, spellings: word.spellings.filter(({ likeness }) => likeness === best) }
  })
  if (likest.every(({ spellings }, word) => spellings.length === sought[word]!.spellings.length)) return ids
  return joined(source.ids(likest, 'AND', mostRated), ids)
}

function joined(first: number[], more: number[]): number[] {
  if (!first.length) return more
  const known = new Set(first)
  return first.concat(more.filter((id) => !known.has(id)))
}

function rated(source: Source, query: Query, ids: number[], sought: SoughtWord[]): Found[] {
  const spelt = sought.map((word) => ({
    ...word,
    spellings: [...word.spellings, ...(source.beside?.(word) ?? [])],
  }))
  const answering = answeringBy(spelt, query)
  return source
    .read(ids)
    .map(({ id, text, aside }) => ({ id, ...answering.rate(text, aside) }))
    .sort((a, b) => b.score - a.score)
}

/** Of texts that lack some words, those that hold the most; holding one of many says nothing. */
function partly(found: Found[]): Found[] {
  const best = found[0]?.score ?? 0
  return best < 0.3 ? [] : found.filter(({ score }) => score >= best * 0.75)
}
