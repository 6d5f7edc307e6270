import type { Hit } from '../model/library'
import {
  eachFound,
  findIn,
  idsIn,
  many,
  mostRanked,
  mostRated,
  type Answers,
  type Candidate,
  type Source,
} from '../text/finding'
import { parseQuery, type Query } from '../text/query'
import { answeringBy, type SoughtWord } from '../text/rating'
import {
  indexedVocabulary,
  isHeld,
  matchExpression,
  timesHeld,
  unwantedExpression,
  wordsBeside,
} from './indexed-words'
import { idsAtOnce } from './ids-at-once'
import { perStore } from './per-store'
import { anySpeakerAsked, speakersAsked } from './quotes-said'
import { shown, unseen } from './quotes-shown'
import { bound, isOpen, quotePasses, scopeOf, type BoundScope, type Scope } from './search-scope'
import { speakerSpellings } from './search-speakers'
import type { Store } from './store'

/** Every quote that answers a query, best first, or as many of them as are wanted. */
export function matchingQuotes(store: Store, typed: string, most?: number): Answers {
  const query = parseQuery(typed)
  return foundQuotes(store, query, scopeOf(store, query), most)
}

/** The same quotes, in no order. */
export function answeringQuotes(store: Store, typed: string): number[] {
  const query = parseQuery(typed)
  const scope = scopeOf(store, query)
  if (!asksForWords(query)) return passingQuotes(store, query, scope)
  return idsIn(sourceOf(store, query, scope), query)
}

/** Every hit, read one by one: as many as are taken from it cost anything. */
export function* quoteHits(store: Store, query: Query, scope: Scope): Generator<Hit> {
  const { hit } = statements(store)
  for (const { id, ...found } of eachFound((most) => foundQuotes(store, query, scope, most)))
    yield { ...hit.get(id)!, kind: 'quote', ...found }
}

/** Quotes of the documents that came in last. */
export function latestQuotes(store: Store, limit: number): number[] {
  return statements(store).latest.all(limit)
}

/** Every quote, document by document, in the order of their texts. */
export function allQuotes(store: Store): number[] {
  return statements(store).all.all()
}

function foundQuotes(store: Store, query: Query, scope: Scope, most?: number): Answers {
  if (asksForWords(query)) return findIn(sourceOf(store, query, scope), query, most)
  const ids = passingQuotes(store, query, scope)
  return { best: [], ids, count: () => ids.length }
}

function asksForWords({ words, phrases }: Query): boolean {
  return words.length > 0 || phrases.length > 0
}

/** Where there are no words, what filters and words shut out leave; nothing where there are none of these either. */
function passingQuotes(store: Store, query: Query, scope: Scope): number[] {
  if (isOpen(scope) && !query.without.length) return []
  return statements(store).passing({ ...bound(scope), unwanted: unwantedExpression(query) })
}

function sourceOf(store: Store, query: Query, scope: Scope): Source {
  const asked = statements(store)
  const narrow = isOpen(scope) ? null : bound(scope)
  const passing = narrow && new Set(asked.passing({ ...narrow, unwanted: '""' }))
  const byWords = wordsAsked(store, query)
  const bySpeakers = speakersAsked(store, query)
  const byAnySpeaker = anySpeakerAsked(store, query)
  const source: Source = {
    vocabulary: indexedVocabulary(store, 'quote'),
    held: (word) => isHeld(store, word),
    count: (word) => timesHeld(store, word),
    ids(sought, join, most) {
      const enough = narrow ? undefined : most
      const holding = byWords(sought, join, enough)
      const { also, said } =
        join === 'OR' ? byAnySpeaker(sought, enough) : { also: [], said: bySpeakers(sought) }
      const ids = also.length || said.length ? eachOnce(also, holding, said) : holding
      return passing ? ids.filter((id) => passing.has(id)) : ids
    },
    total(sought) {
      if (passing) return source.ids(sought, 'AND').length
      const expression = matchExpression(sought, query, 'AND') ?? ''
      const said = new Set(bySpeakers(sought))
      const both = said.size ? (asked.among.get(expression, JSON.stringify([...said])) ?? 0) : 0
      return (asked.total.get(expression) ?? 0) + said.size - both
    },
    read: (ids) => asked.read.all(JSON.stringify(ids)),
    beside: (word) => speakerSpellings(store, word),
  }
  return source
}

/** Quotes that hold the words. Where one way to spell them is as good as another, the same is looked up once. */
function wordsAsked(
  store: Store,
  query: Query,
): (sought: SoughtWord[], join: 'AND' | 'OR', most?: number) => number[] {
  const { matching, ranked } = statements(store)
  const amongOthers = amongOthersAsked(store, query)
  const lookUp = (expression: string, most: number): number[] => {
    const ids = matching(expression, most)
    return ids.length > mostRated && ids.length <= mostRanked ? ranked.all(expression) : ids
  }
  const known = new Map<string, number[]>()
  return (sought, join, most) => {
    const expression = matchExpression(sought, query, join)
    if (!expression) return []
    const all = known.get(expression)
    if (all) return all.slice(0, most)
    // Of fewer than are ranked, the most telling come first.
    const ids =
      (join === 'AND' && amongOthers(sought)) ||
      lookUp(expression, most === undefined ? -1 : join === 'OR' ? many : most)
    if (most === undefined) known.set(expression, ids)
    return ids
  }
}

/**
 * Quotes that hold the words where one of them may go on in very many ways and the others are in few quotes: to read those
 * costs less than to gather all that holds a word that begins so. Nothing where it does not.
 */
function amongOthersAsked(store: Store, query: Query): (sought: SoughtWord[]) => number[] | null {
  const { matching, words } = statements(store)
  return (sought) => {
    const begun = sought.filter((word) => word.begun === null)
    const others = matchExpression(wordsBeside(sought, begun), query, 'AND')
    if (!begun.length || !others) return null
    const ids = matching(others, fewHolding + 1)
    if (ids.length > fewHolding) return null
    const { holdsAll } = answeringBy(begun, { ...query, phrases: [], without: [] })
    return words
      .all(JSON.stringify(ids))
      .filter(({ words }) => holdsAll(words))
      .map(({ id }) => id)
  }
}

/** Some ids, all that hold the words, then more: of the many in the middle no set is made. */
function eachOnce(first: number[], holding: number[], more: number[]): number[] {
  const before = new Set(first)
  const after = new Set(more.filter((id) => !before.has(id)))
  const between = holding.filter((id) => {
    after.delete(id)
    return !before.has(id)
  })
  return [...before].concat(between, [...after])
}

/** To read so few quotes costs less than to gather all that hold a word that goes on in many ways. */
const fewHolding = 200

const holding = `FROM quote_words WHERE quote_words MATCH ? AND rowid NOT IN (${unseen})`

const statements = perStore(({ db }) => ({
  matching: idsAtOnce<[expression: string, most: number]>(
    db,
    `SELECT rowid AS id ${holding} ORDER BY rowid DESC LIMIT ?`,
  ),
  total: db.prepare<[expression: string], number>(`SELECT count(*) ${holding}`).pluck(),
  among: db
    .prepare<[expression: string, ids: string], number>(
      // Looked up once: to look for each row that holds the words costs more than to find it.
      `SELECT count(*) ${holding} AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .pluck(),
  ranked: db.prepare<[string], number>(`SELECT rowid ${holding} ORDER BY rank`).pluck(),
  /** Newest first, as a list without words shows them. */
  passing: idsAtOnce<[BoundScope & { unwanted: string }]>(
    db,
    `SELECT quotes.id ${shown}
     WHERE quotes.rejected = 0 AND ${quotePasses}
       AND quotes.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @unwanted)
     ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start`,
  ),
  latest: db
    .prepare<[number], number>(
      `SELECT quotes.id ${shown}
       WHERE quotes.rejected = 0
       ORDER BY quotes.id DESC
       LIMIT ?`,
    )
    .pluck(),
  all: db
    .prepare<[], number>(
      `SELECT quotes.id ${shown}
       WHERE quotes.rejected = 0
       ORDER BY quotes.document_id, quotes.start, quotes.id`,
    )
    .pluck(),
  words: db.prepare<[string], { id: number; words: string }>(
    `SELECT quotes.id, words
     FROM json_each(?) AS asked
     JOIN quotes ON quotes.id = asked.value
     ORDER BY asked.key`,
  ),
  read: db.prepare<[string], Candidate>(
    `SELECT quotes.id, quotes.words AS text, concat_ws(' ', entities.name, relays.name) AS aside
     FROM json_each(?) AS asked
     JOIN quotes ON quotes.id = asked.value
     LEFT JOIN entities ON entities.id = quotes.speaker_id
     LEFT JOIN entities AS relays ON relays.id = quotes.via_id
     ORDER BY asked.key`,
  ),
  hit: db.prepare<[number], Omit<Hit, 'kind' | 'score' | 'matches' | 'near'>>(
    `SELECT quotes.id, quotes.document_id AS document, documents.title AS documentTitle, quotes.words,
       (SELECT name FROM entities WHERE entities.id = quotes.speaker_id) AS speaker,
       (SELECT name FROM entities WHERE entities.id = quotes.via_id) AS via, quotes.start, quotes."end" ${shown}
     WHERE quotes.id = ?`,
  ),
}))
