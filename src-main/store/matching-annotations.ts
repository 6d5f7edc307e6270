import { eachOf, findIn, type Candidate, type Found, type Source } from '../text/finding'
import { parseQuery, tokensOf, type Query } from '../text/query'
import type { SoughtWord } from '../text/rating'
import { vocabularyOf } from '../text/vocabulary'
import { indexedVocabulary, isHeld, matchExpression, timesHeld, unwantedExpression } from './indexed-words'
import { perStore } from './per-store'
import { isOpen, saidBy, scopeOf, type Scope } from './search-scope'
import type { Store } from './store'

/**
 * The ids of the annotations whose words, comment or tags answer and that pass the filters, the best first; those in the
 * trash too.
 */
export function matchingAnnotations(store: Store, typed: string): number[] {
  const query = parseQuery(typed)
  const scope = scopeOf(store, query)
  if (scope.kinds && !scope.kinds.includes('annotation')) return []
  return foundAnnotations(store, query, scope).map(({ id }) => id)
}

/** The same, with how well each answers; where no words are asked for, all that pass, the newest first. */
export function foundAnnotations(store: Store, query: Query, scope: Scope): Found[] {
  if (query.words.length || query.phrases.length) {
    const found = holdingWords(store, query)
    const passing = isOpen(scope) ? null : new Set(passingOf(store, query, scope))
    return passing ? found.filter(({ id }) => passing.has(id)) : found
  }
  return passingOf(store, query, scope).map((id) => ({ id, score: 1, matches: [], near: [] }))
}

function passingOf(store: Store, query: Query, scope: Scope): number[] {
  const { documents, tags, notTags, colours, notColours, speakers, notSpeakers } = scope
  const asked = { documents, tags, notTags, colours, notColours, speakers, notSpeakers }
  return statements(store).passing.all({ ...asked, unwanted: unwantedExpression(query) })
}

/** What an annotation can be asked for. */
type Passing = Pick<
  Scope,
  'documents' | 'tags' | 'notTags' | 'colours' | 'notColours' | 'speakers' | 'notSpeakers'
>

function holdingWords(store: Store, query: Query): Found[] {
  const asked = statements(store)
  const paths = asked.paths.all().map(({ id, path }) => ({ id, tokens: tokensOf(path) }))
  const inTags = vocabularyOf(new Set(paths.flatMap(({ tokens }) => tokens)))
  const inWords = indexedVocabulary(store, 'annotation')
  const bearing = (word: SoughtWord) => {
    const spelt = new Set([word.folded, ...word.spellings.map(({ folded }) => folded)])
    const holds = (token: string) => spelt.has(token) || (word.open && token.startsWith(word.folded))
    const tags = paths.filter(({ tokens }) => tokens.some(holds)).map(({ id }) => id)
    return tags.length ? asked.bearing.all(JSON.stringify(tags)) : []
  }
  // Where one way to spell a word is as good as another, the same is looked up once.
  const known = new Map<string, number[]>()
  const holding = (expression: string) => {
    const ids = known.get(expression) ?? asked.matching.all(expression)
    known.set(expression, ids)
    return ids
  }
  const source: Source = {
    vocabulary: {
      spellings: (folded, near) => [...inWords.spellings(folded, near), ...inTags.spellings(folded, near)],
      // Tags are looked at one by one.
      beginning: (folded, most) => inWords.beginning(folded, most),
    },
    held: (word) => isHeld(store, word),
    count: (word) => timesHeld(store, word),
    ids: (sought, join) => joined(sought, query, join, holding, bearing),
    read: (ids) => asked.read.all(JSON.stringify(ids)),
  }
  return [...eachOf(findIn(source, query))]
}

/** Each word stands in the words, the comment or a tag: one in either may go with another elsewhere. */
function joined(
  sought: SoughtWord[],
  query: Query,
  join: 'AND' | 'OR',
  holding: (expression: string) => number[],
  bearing: (word: SoughtWord) => number[],
): number[] {
  const alone: Query = { ...query, phrases: [], without: [] }
  const sets = sought.map(
    (word) => new Set([...holding(matchExpression([word], alone, 'AND') ?? '""'), ...bearing(word)]),
  )
  const phrases = query.phrases.map(
    (phrase) => new Set(holding(matchExpression([], { ...alone, phrases: [phrase] }, 'AND') ?? '""')),
  )
  const unwanted = new Set(query.without.length ? holding(unwantedExpression(query)) : [])
  const words = join === 'AND' || !sets.length ? sets : [new Set(sets.flatMap((set) => [...set]))]
  const [first, ...rest] = [...words, ...phrases]
  if (!first) return []
  return [...first].filter((id) => rest.every((set) => set.has(id)) && !unwanted.has(id))
}

function taggedWith(paths: string): string {
  return `SELECT 1 FROM annotation_tags
    JOIN tags ON tags.id = tag_id
    WHERE annotation_id = annotations.id AND path IN (SELECT value FROM json_each(${paths}))`
}

const statements = perStore(({ db }) => ({
  matching: db
    .prepare<[string], number>(
      'SELECT rowid FROM annotation_words WHERE annotation_words MATCH ? ORDER BY rowid DESC',
    )
    .pluck(),
  passing: db
    .prepare<[Passing & { unwanted: string }], number>(
      `SELECT id FROM annotations
       WHERE (@documents IS NULL OR document_id IN (SELECT value FROM json_each(@documents)))
         AND (@tags IS NULL OR EXISTS (${taggedWith('@tags')}))
         AND (@notTags IS NULL OR NOT EXISTS (${taggedWith('@notTags')}))
         AND (@colours IS NULL OR colour IN (SELECT value FROM json_each(@colours)))
         AND (@notColours IS NULL OR colour NOT IN (SELECT value FROM json_each(@notColours)))
         AND (@speakers IS NULL OR ${saidBy('@speakers')})
         AND (@notSpeakers IS NULL OR NOT ${saidBy('@notSpeakers')})
         AND id NOT IN (SELECT rowid FROM annotation_words WHERE annotation_words MATCH @unwanted)
       ORDER BY changed_at DESC, id DESC`,
    )
    .pluck(),
  paths: db.prepare<[], { id: number; path: string }>('SELECT id, path FROM tags'),
  bearing: db
    .prepare<[string], number>(
      'SELECT annotation_id FROM annotation_tags WHERE tag_id IN (SELECT value FROM json_each(?))',
    )
    .pluck(),
  read: db.prepare<[string], Candidate>(
    `SELECT annotations.id, words AS text,
       comment || ' ' || coalesce((SELECT group_concat(path, ' ') FROM annotation_tags
         JOIN tags ON tags.id = tag_id
         WHERE annotation_id = annotations.id), '') AS aside
     FROM json_each(?) AS asked
     JOIN annotations ON annotations.id = asked.value
     ORDER BY asked.key`,
  ),
}))
