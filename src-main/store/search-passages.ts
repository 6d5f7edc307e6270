import type { Hit } from '../model/library'
import type { Span } from '../model/span'
import { findIn, type Found, type Source } from '../text/finding'
import type { Query } from '../text/query'
import { sentencesOf } from '../text/sentences'
import { indexedVocabulary, matchExpression } from './indexed-words'
import { perStore } from './per-store'
import type { Store } from './store'

// Longer blocks are shown by the sentence that answers best.
const shownWhole = 400

/** Blocks of documents that hold what was asked for. */
export function passageHits(store: Store, query: Query, limit: number): Hit[] {
  const blocks = blocksRead(store)
  const source: Source = {
    vocabulary: indexedVocabulary(store, 'passage'),
    ids(sought, join) {
      const expression = matchExpression(sought, query, join)
      return expression ? statements(store).matching.all(expression) : []
    },
    read: (ids) =>
      ids.flatMap((id) => blocks(id) ?? []).map(({ id, words }) => ({ id, text: words, aside: '' })),
  }
  return findIn(source, query)
    .slice(0, limit)
    .flatMap((found) => {
      const block = blocks(found.id)
      return block ? [hitIn(block, found)] : []
    })
}

interface ReadBlock extends Span {
  id: number
  document: number
  documentTitle: string
  words: string
}

/** Reads blocks with their words, each document's text once. */
function blocksRead(store: Store): (id: number) => ReadBlock | undefined {
  const texts = new Map<number, string>()
  const textOf = (document: number) => {
    const known = texts.get(document) ?? statements(store).text.get(document) ?? ''
    texts.set(document, known)
    return known
  }
  return (id) => {
    const block = statements(store).block.get(id)
    return block && { ...block, words: textOf(block.document).slice(block.start, block.end) }
  }
}

function hitIn(
  { id, document, documentTitle, start, end, words }: ReadBlock,
  { score, matches }: Found,
): Hit {
  const hit = { kind: 'passage' as const, id, document, documentTitle, score }
  if (words.length <= shownWhole) return { ...hit, start, end, words, matches }
  const within = (sentence: Span) =>
    matches.filter((match) => match.start >= sentence.start && match.end <= sentence.end)
  const sentences = sentencesOf(words, { start: 0, end: words.length })
  const best = sentences.reduce((best, sentence) =>
    within(sentence).length > within(best).length ? sentence : best,
  )
  return {
    ...hit,
    ...{ start: start + best.start, end: start + best.end, words: words.slice(best.start, best.end) },
    matches: within(best).map((match) => ({ start: match.start - best.start, end: match.end - best.start })),
  }
}

const statements = perStore(({ db }) => ({
  matching: db
    .prepare<[string], number>(
      `SELECT blocks.id
       FROM passage_words
       JOIN blocks ON blocks.id = passage_words.rowid
       JOIN documents ON documents.id = blocks.document_id AND documents.trashed_at IS NULL
       WHERE passage_words MATCH ?
       ORDER BY rank`,
    )
    .pluck(),
  block: db.prepare<[number], Omit<ReadBlock, 'words'>>(
    `SELECT blocks.id, document_id AS document, title AS documentTitle, start, "end"
     FROM blocks
     JOIN documents ON documents.id = document_id
     WHERE blocks.id = ?`,
  ),
  text: db.prepare<[number], string>('SELECT text FROM documents WHERE id = ?').pluck(),
}))
