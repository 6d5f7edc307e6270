import type { Query } from '../text/query'
import type { SoughtWord } from '../text/rating'
import { vocabularyOf, type Vocabulary } from '../text/vocabulary'
import { perStore } from './per-store'
import type { Store } from './store'

export type Index = 'quote' | 'note' | 'passage' | 'annotation'

/** Beyond so many, which comes first says little, and the newest do. */
export const mostRanked = 1_000

/**
 * The words of an index, read again once they changed: the index's own record of its structure is another after every
 * write to it, whoever wrote. The one place that decides how spellings are found.
 */
export function indexedVocabulary(store: Store, index: Index): Vocabulary {
  return kept(store)(index)
}

const kept = perStore(({ db }) => {
  const vocabularies = new Map<Index, { structure: string; vocabulary: Vocabulary }>()
  const statements = (index: Index) => ({
    structure: db.prepare<[], string>(`SELECT hex(block) FROM ${index}_words_data WHERE id = 10`).pluck(),
    terms: db.prepare<[], string>(`SELECT term FROM ${index}_vocabulary`).pluck(),
  })
  const prepared = {
    quote: statements('quote'),
    note: statements('note'),
    passage: statements('passage'),
    annotation: statements('annotation'),
  }
  return (index: Index) => {
    const structure = prepared[index].structure.get() ?? ''
    const known = vocabularies.get(index)
    if (known?.structure === structure) return known.vocabulary
    const vocabulary = vocabularyOf(prepared[index].terms.iterate())
    vocabularies.set(index, { structure, vocabulary })
    return vocabulary
  }
})

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

/** What must not be there; an empty phrase, which is nowhere, where nothing is shut out. */
export function unwantedExpression(query: Query): string {
  return query.without.map(quoted).join(' OR ') || '""'
}

function anySpelling(word: SoughtWord): string {
  const terms = word.spellings.map((spelling) => quoted([spelling.term]))
  const own = word.open ? `${quoted([word.folded])} *` : quoted([word.folded])
  return `(${[...new Set([own, ...terms])].join(' OR ')})`
}

function quoted(tokens: string[]): string {
  return `"${tokens.join(' ').replaceAll('"', '""')}"`
}
