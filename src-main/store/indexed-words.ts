import type { Query, QueryWord } from '../text/query'
import type { SoughtWord } from '../text/rating'
import { alphabet, vocabularyIn, type Vocabulary } from '../text/vocabulary'
import { perStore } from './per-store'
import type { Store } from './store'

const indexes = ['quote', 'passage', 'note', 'annotation'] as const
export type Index = (typeof indexes)[number]

/**
 * The words of an index, read again once they changed: the index's own record of its structure is another after every
 * write to it, whoever wrote. The one place that decides how spellings are found.
 */
export function indexedVocabulary(store: Store, index: Index): Vocabulary {
  return kept(store)(index)
}

/** Reads what the next searches need while nothing is asked, a letter of an index at each step. */
export function* readAhead(store: Store): Generator<void> {
  for (const index of indexes)
    for (const letter of alphabet) {
      indexedVocabulary(store, index).spellings(letter, 'exact')
      yield
    }
}

/** Letters that an index keeps and that folding parts. */
const ligatures: Record<string, string> = { a: 'æ', o: 'œ' }

const kept = perStore(({ db }) => {
  const vocabularies = new Map<Index, { structure: string; vocabulary: Vocabulary }>()
  const statements = (index: Index) => ({
    structure: db.prepare<[], string>(`SELECT hex(block) FROM ${index}_words_data WHERE id = 10`).pluck(),
    beginning: db
      .prepare<[string, string], string>(`SELECT term FROM ${index}_vocabulary WHERE term >= ? AND term < ?`)
      .pluck(),
    among: db
      .prepare<[string], string>(
        `SELECT term FROM ${index}_vocabulary WHERE term IN (SELECT value FROM json_each(?))`,
      )
      .pluck(),
  })
  const prepared = {
    quote: statements('quote'),
    note: statements('note'),
    passage: statements('passage'),
    annotation: statements('annotation'),
  }
  return (index: Index) => {
    const { structure, beginning, among } = prepared[index]
    const now = structure.get() ?? ''
    const known = vocabularies.get(index)
    if (known?.structure === now) return known.vocabulary
    const vocabulary = vocabularyIn({
      beginning: (letter) =>
        [letter, ligatures[letter] ?? []]
          .flat()
          .flatMap((first) => beginning.all(first, String.fromCodePoint((first.codePointAt(0) ?? 0) + 1))),
      among: (words) => among.all(JSON.stringify(words)),
    })
    vocabularies.set(index, { structure: now, vocabulary })
    return vocabulary
  }
})

/** Whether any index holds a word as it is typed or folded, or what it may still become. */
export function isHeld(store: Store, word: QueryWord): boolean {
  const { holding } = held(store)
  return rangesOf(word).some((range) => holding.some((statement) => statement.get(...range) !== undefined))
}

/** How many texts of all indexes hold a word so, or what it may still become. */
export function timesHeld(store: Store, word: QueryWord): number {
  const { counting } = held(store)
  return rangesOf(word)
    .flatMap((range) => counting.map((statement) => statement.get(...range) ?? 0))
    .reduce((sum, count) => sum + count, 0)
}

function rangesOf({ folded, typed, open }: QueryWord): [string, string][] {
  return [...new Set([folded, typed.normalize('NFC').toLowerCase()])].map((from) => [
    from,
    open ? `${from}\u{10ffff}` : from,
  ])
}

const held = perStore(({ db }) => ({
  holding: indexes.map((index) =>
    db
      .prepare<[string, string], number>(
        `SELECT 1 FROM ${index}_vocabulary WHERE term >= ? AND term <= ? LIMIT 1`,
      )
      .pluck(),
  ),
  counting: indexes.map((index) =>
    db
      .prepare<[string, string], number | null>(
        `SELECT sum(doc) FROM ${index}_vocabulary WHERE term >= ? AND term <= ?`,
      )
      .pluck(),
  ),
}))

/** What FTS5 is asked: each word in one of its spellings, or any of the words; null where nothing could answer. */
export function matchExpression(
  sought: readonly SoughtWord[],
  query: Query,
  join: 'AND' | 'OR',
): string | null {
  const words = sought.map(anySpelling).join(` ${join} `)
  const phrases = query.phrases.map(quoted).join(' AND ')
  const wanted = [words && `(${words})`, phrases].filter(Boolean).join(' AND ')
  if (!wanted) return null
  return query.without.length ? `(${wanted}) NOT (${unwantedExpression(query)})` : wanted
}

/** Words but some others. */
export function wordsBeside(words: readonly SoughtWord[], others: readonly SoughtWord[]): SoughtWord[] {
  return words.filter((word) => !others.includes(word))
}

/** What must not be there; an empty phrase, which is nowhere, where nothing is shut out. */
export function unwantedExpression(query: Query): string {
  return query.without.map(quoted).join(' OR ') || '""'
}

function anySpelling({ folded, spellings, begun }: SoughtWord): string {
  const terms = [...spellings.map(({ term }) => term), ...(begun ?? [])].map((term) => quoted([term]))
  const own = begun ? quoted([folded]) : `${quoted([folded])} *`
  return `(${[...new Set([own, ...terms])].join(' OR ')})`
}

function quoted(tokens: string[]): string {
  return `"${tokens.join(' ').replaceAll('"', '""')}"`
}
