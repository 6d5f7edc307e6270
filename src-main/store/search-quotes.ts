import type { Hit } from '../model/library'
import { eachOf, findIn, idsIn, mostRated, type Answers, type Candidate, type Source } from '../text/finding'
import { parseQuery, type Query } from '../text/query'
import { answeringBy, type SoughtWord } from '../text/rating'
import {
  indexedVocabulary,
  isHeld,
  matchExpression,
  mostRanked,
  timesHeld,
  unwantedExpression,
} from './indexed-words'
import { perStore } from './per-store'
import { bound, isOpen, quotePasses, scopeOf, type BoundScope, type Scope } from './search-scope'
import { speakersLike, speakerSpellings } from './search-speakers'
import type { Store } from './store'

/** Every quote that answers a query, best first. */
export function matchingQuotes(store: Store, typed: string): Answers {
  const query = parseQuery(typed)
  return foundQuotes(store, query, scopeOf(store, query))
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
  for (const { id, ...found } of eachOf(foundQuotes(store, query, scope)))
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

function foundQuotes(store: Store, query: Query, scope: Scope): Answers {
  if (asksForWords(query)) return findIn(sourceOf(store, query, scope), query)
  return { best: [], rest: passingQuotes(store, query, scope) }
}

function asksForWords({ words, phrases }: Query): boolean {
  return words.length > 0 || phrases.length > 0
}

/** Where there are no words, what filters and words shut out leave; nothing where there are none of these either. */
function passingQuotes(store: Store, query: Query, scope: Scope): number[] {
  if (isOpen(scope) && !query.without.length) return []
  return statements(store).passing.all({ ...bound(scope), unwanted: unwantedExpression(query) })
}

function sourceOf(store: Store, query: Query, scope: Scope): Source {
  const asked = statements(store)
  const narrow = isOpen(scope) ? null : bound(scope)
  const passing = narrow && new Set(asked.passing.all({ ...narrow, unwanted: '""' }))
  const byWords = wordsAsked(store, query)
  const bySpeakers = speakersAsked(store, query)
  const byAnySpeaker = anySpeakerAsked(store, query)
  return {
    vocabulary: indexedVocabulary(store, 'quote'),
    held: (word) => isHeld(store, word),
    count: (word) => timesHeld(store, word),
    ids(sought, join, most) {
      const enough = narrow ? undefined : most
      const holding = byWords(sought, join, enough)
      const { also, said } =
        join === 'OR' ? byAnySpeaker(sought, enough) : { also: [], said: bySpeakers(sought) }
      const ids = said.length ? [...new Set([...also, ...holding, ...said])] : holding
      return passing ? ids.filter((id) => passing.has(id)) : ids
    },
    read: (ids) => asked.read.all(JSON.stringify(ids)),
    beside: (word) => speakerSpellings(store, word),
  }
}

/** Quotes that hold the words. Where one way to spell them is as good as another, the same is looked up once. */
function wordsAsked(
  store: Store,
  query: Query,
): (sought: SoughtWord[], join: 'AND' | 'OR', most?: number) => number[] {
  const { matching, ranked } = statements(store)
  const lookUp = (expression: string, most: number): number[] => {
    const ids = matching.all(expression, most)
    return ids.length > mostRated && ids.length <= mostRanked ? ranked.all(expression) : ids
  }
  const known = new Map<string, number[]>()
  return (sought, join, most) => {
    const expression = matchExpression(sought, query, join)
    if (!expression) return []
    const all = known.get(expression)
    if (all) return all.slice(0, most)
    // Of fewer than are ranked, the most telling come first.
    const ids = lookUp(expression, most === undefined ? -1 : join === 'OR' ? mostRanked + 1 : most)
    if (most === undefined) known.set(expression, ids)
    return ids
  }
}

/**
 * A word may name who speaks or who passes it on: all such words at once, or each alone beside words of the quote. However
 * far the words may be from those typed, the same is looked up once.
 */
function speakersAsked(store: Store, query: Query): (sought: SoughtWord[]) => number[] {
  const { matchingBySpeaker, bySpeaker, saidBy } = statements(store)
  const known = new Map<string, number[]>()
  const lookUp = (rest: SoughtWord[], list: string): number[] => {
    const expression = matchExpression(rest, query, 'AND')
    if (!expression) return bySpeaker.all({ list, unwanted: unwantedExpression(query), most: -1 })
    // Who speaks may pass on as well: what both is and is told is read twice, and counted once.
    const said = new Map(saidBy.all({ list, most: fewSaid + 1 }).map(({ id, words }) => [id, words]))
    if (said.size > fewSaid) return matchingBySpeaker.all({ expression, list, most: -1 })
    const { holdsAll } = answeringBy(rest, query)
    return [...said].filter(([, words]) => holdsAll(words)).map(([id]) => id)
  }
  const lookUpOnce = (rest: SoughtWord[], speakers: number[]): number[] => {
    const list = JSON.stringify(speakers)
    const asked = `${matchExpression(rest, query, 'AND')} ${list}`
    const ids = known.get(asked) ?? lookUp(rest, list)
    known.set(asked, ids)
    return ids
  }
  return (sought) => {
    const naming = new Map(sought.map((word) => [word, speakersLike(store, word)]))
    const names = sought.filter((word) => naming.get(word)!.length)
    const choices = names.length > 1 ? [names, ...names.map((word) => [word])] : names.map((word) => [word])
    return choices.flatMap((choice) => {
      const speakers = choice
        .map((word) => naming.get(word)!)
        .reduce((ids, more) => inBoth(ids, new Set(more)))
      const rest = sought.filter((word) => !choice.includes(word))
      return speakers.length ? lookUpOnce(rest, speakers) : []
    })
  }
}

/** What anyone said or passed on whom a word may name, and apart what of it holds any of the words too: it comes first. */
function anySpeakerAsked(
  store: Store,
  query: Query,
): (sought: SoughtWord[], most?: number) => { also: number[]; said: number[] } {
  const { matchingBySpeaker, bySpeaker } = statements(store)
  return (sought, most = -1) => {
    const speakers = new Set(sought.flatMap((word) => speakersLike(store, word)))
    const expression = matchExpression(sought, query, 'OR')
    if (!speakers.size || !expression || query.phrases.length) return { also: [], said: [] }
    const list = JSON.stringify([...speakers])
    return {
      also: matchingBySpeaker.all({ expression, list, most }),
      said: bySpeaker.all({ list, unwanted: unwantedExpression(query), most }),
    }
  }
}

/** To read so few quotes costs less than to go through all that hold the words. */
const fewSaid = 100

function inBoth(ids: number[], others: Set<number>): number[] {
  return ids.filter((id) => others.has(id))
}

const shown = `
  FROM quotes
  JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL`

// What is not shown is little, and looked up once: to look at each row found instead costs twenty times as much.
const unseen = `SELECT id FROM quotes WHERE rejected = 1
  UNION ALL
  SELECT quotes.id FROM documents CROSS JOIN quotes ON quotes.document_id = documents.id
  WHERE documents.trashed_at IS NOT NULL`

/** What some entities said or passed on; twice what they did both. */
const ofEntities = `SELECT quotes.id FROM json_each(@list) AS asked CROSS JOIN quotes ON quotes.speaker_id = asked.value
  UNION ALL
  SELECT quotes.id FROM json_each(@list) AS asked CROSS JOIN quotes ON quotes.via_id = asked.value`

/** So many of what entities are to quotes. */
function someOf(column: 'speaker_id' | 'via_id'): string {
  return `SELECT * FROM (
    SELECT quotes.id, words
    FROM json_each(@list) AS asked
    CROSS JOIN quotes ON quotes.${column} = asked.value
    WHERE quotes.id NOT IN (${unseen})
    LIMIT @most
  )`
}

const statements = perStore(({ db }) => ({
  matching: db
    .prepare<[string, number], number>(
      `SELECT rowid FROM quote_words
       WHERE quote_words MATCH ? AND rowid NOT IN (${unseen})
       ORDER BY rowid DESC
       LIMIT ?`,
    )
    .pluck(),
  ranked: db
    .prepare<[string], number>(
      `SELECT rowid FROM quote_words
       WHERE quote_words MATCH ? AND rowid NOT IN (${unseen})
       ORDER BY rank`,
    )
    .pluck(),
  matchingBySpeaker: db
    .prepare<[{ expression: string; list: string; most: number }], number>(
      // What the speakers said is looked up once: to look at each row that holds the words costs more than to find it.
      `SELECT rowid FROM quote_words
       WHERE quote_words MATCH @expression AND rowid NOT IN (${unseen}) AND +rowid IN (${ofEntities})
       ORDER BY rowid DESC
       LIMIT @most`,
    )
    .pluck(),
  saidBy: db.prepare<[{ list: string; most: number }], { id: number; words: string }>(
    `${someOf('speaker_id')} UNION ALL ${someOf('via_id')}`,
  ),
  bySpeaker: db
    .prepare<[{ list: string; unwanted: string; most: number }], number>(
      `SELECT quotes.id ${shown}
       WHERE quotes.rejected = 0 AND quotes.id IN (${ofEntities})
         AND quotes.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @unwanted)
       LIMIT @most`,
    )
    .pluck(),
  /** Newest first, as a list without words shows them. */
  passing: db
    .prepare<[BoundScope & { unwanted: string }], number>(
      `SELECT quotes.id ${shown}
       WHERE quotes.rejected = 0 AND ${quotePasses}
         AND quotes.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @unwanted)
       ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start`,
    )
    .pluck(),
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
