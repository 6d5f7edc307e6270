import type { Hit } from '../model/library'
import type { Span } from '../model/span'
import { eachFound, findIn, many, mostRanked, mostRated, type Found, type Source } from '../text/finding'
import type { Query } from '../text/query'
import { sentencesOf } from '../text/sentences'
import { indexedVocabulary, isHeld, matchExpression, timesHeld } from './indexed-words'
import { perStore } from './per-store'
import type { Scope } from './search-scope'
import type { Store } from './store'

// Longer blocks are shown by the sentence that answers best.
const shownWhole = 400

/** Blocks of documents that hold what was asked for. */
export function* passageHits(store: Store, query: Query, { documents }: Scope): Generator<Hit> {
  if (!query.words.length && !query.phrases.length) return
  const blocks = blocksRead(store)
  const { matching, ranked } = statements(store)
  const source: Source = {
    vocabulary: indexedVocabulary(store, 'passage'),
    held: (word) => isHeld(store, word),
    count: (word) => timesHeld(store, word),
    ids(sought, join, most) {
      const expression = matchExpression(sought, query, join)
      if (!expression) return []
      // Of fewer than that, the most telling come first.
      const ids = matching.all({
        expression,
        documents,
        most: most === undefined ? -1 : Math.max(most, many),
      })
      return ids.length > mostRated && ids.length <= mostRanked ? ranked.all({ expression, documents }) : ids
    },
    read: (ids) =>
      ids.flatMap((id) => blocks(id) ?? []).map(({ id, words }) => ({ id, text: words, aside: '' })),
  }
  for (const found of eachFound((most) => findIn(source, query, most))) {
    const block = blocks(found.id)
    if (block) yield hitIn(block, found)
  }
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
  { score, matches, near }: Found,
): Hit {
  const hit = { kind: 'passage' as const, id, document, documentTitle, score, near }
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

interface AskedWords {
  expression: string
  documents: string | null
}

// What lies in the trash is little, and looked up once.
const matching = `SELECT rowid FROM passage_words
  WHERE passage_words MATCH @expression
    AND rowid NOT IN (
      SELECT blocks.id FROM documents CROSS JOIN blocks ON blocks.document_id = documents.id
      WHERE documents.trashed_at IS NOT NULL
    )
    AND (@documents IS NULL OR rowid IN (
      SELECT blocks.id FROM json_each(@documents) AS asked CROSS JOIN blocks ON blocks.document_id = asked.value
    ))`

const statements = perStore(({ db }) => ({
  matching: db
    .prepare<[AskedWords & { most: number }], number>(`${matching} ORDER BY rowid DESC LIMIT @most`)
    .pluck(),
  ranked: db.prepare<[AskedWords], number>(`${matching} ORDER BY rank`).pluck(),
  block: db.prepare<[number], Omit<ReadBlock, 'words'>>(
    `SELECT blocks.id, document_id AS document, title AS documentTitle, start, "end"
     FROM blocks
     JOIN documents ON documents.id = document_id
     WHERE blocks.id = ?`,
  ),
  text: db.prepare<[number], string>('SELECT text FROM documents WHERE id = ?').pluck(),
}))
