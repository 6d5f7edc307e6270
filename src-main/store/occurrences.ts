import type { Occurrence, Occurrences } from '../model/annotation-list'
import { contextOf } from '../text/context'
import { occurrencesOf } from '../text/occurrences'
import { parseQuery, tokensOf } from '../text/query'
import { soughtIn } from '../text/rating'
import { indexedVocabulary, matchExpression } from './indexed-words'
import { perStore } from './per-store'
import type { Store } from './store'

/** As many as are marked by one act. */
const most = 10_000

/** Everywhere the same words stand, in one document or in all of them, in the order of their texts. */
export function findOccurrences(
  store: Store,
  words: string,
  document: number | null,
  limit = most,
): Occurrences {
  const places: Occurrence[] = []
  let unmarked = 0
  const { text, marked } = statements(store)
  for (const id of document === null ? documentsWith(store, words) : [document]) {
    const row = text.get(id)
    if (!row) continue
    for (const span of occurrencesOf(row.text, words)) {
      const isMarked = marked.get({ document: id, ...span }) !== undefined
      // What is marked already does not count: asked again, the search goes on where it stopped.
      if (!isMarked) unmarked++
      if (unmarked > limit) continue
      places.push({
        ...span,
        ...contextOf(row.text, span),
        document: id,
        documentTitle: row.title,
        words: row.text.slice(span.start, span.end),
        marked: isMarked,
      })
    }
  }
  return { places, further: Math.max(0, unmarked - limit) }
}

/** Only documents with a passage that holds every word are read. */
function documentsWith(store: Store, words: string): number[] {
  const query = {
    ...parseQuery(''),
    words: tokensOf(words).map((folded) => ({ folded, typed: folded, open: false })),
  }
  const sought = soughtIn(indexedVocabulary(store, 'passage'), query, 'exact')
  const expression = matchExpression(sought, query, 'AND')
  return expression ? statements(store).holding.all(expression) : []
}

const statements = perStore(({ db }) => ({
  text: db.prepare<[number], { title: string; text: string }>(
    'SELECT title, text FROM documents WHERE id = ? AND trashed_at IS NULL',
  ),
  marked: db.prepare<{ document: number; start: number; end: number }, number>(
    `SELECT 1 FROM annotations
     WHERE document_id = @document AND start = @start AND "end" = @end AND trashed_at IS NULL`,
  ),
  holding: db
    .prepare<[string], number>(
      `SELECT DISTINCT document_id
       FROM passage_words
       JOIN blocks ON blocks.id = passage_words.rowid
       JOIN documents ON documents.id = document_id AND trashed_at IS NULL
       WHERE passage_words MATCH ?
       ORDER BY document_id`,
    )
    .pluck(),
}))
