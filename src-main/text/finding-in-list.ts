import { findIn, type Candidate, type Found, type Source } from './finding'
import { tokensOf, type Query } from './query'
import type { SoughtWord } from './rating'
import { vocabularyOf } from './vocabulary'

/** The same search as an index gives, over texts at hand: a person's annotations are few enough to be read each time. */
export function findInList(candidates: readonly Candidate[], query: Query): Found[] {
  const read = candidates.map((candidate) => ({
    ...candidate,
    tokens: tokensOf(`${candidate.text} ${candidate.aside}`),
  }))
  const byId = new Map(read.map((candidate) => [candidate.id, candidate]))
  const source: Source = {
    vocabulary: vocabularyOf(new Set(read.flatMap(({ tokens }) => tokens))),
    ids: (sought, join) =>
      read.filter(({ tokens }) => answers(tokens, sought, query, join)).map(({ id }) => id),
    read: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  }
  return findIn(source, query)
}

function answers(tokens: string[], sought: SoughtWord[], query: Query, join: 'AND' | 'OR'): boolean {
  if (!sought.length && !query.phrases.length) return false
  const holds = (word: SoughtWord) =>
    tokens.some((token) => (word.open ? token.startsWith(word.folded) : token === word.folded)) ||
    word.spellings.some(({ folded }) => tokens.includes(folded))
  const words = !sought.length || (join === 'AND' ? sought.every(holds) : sought.some(holds))
  const says = (phrase: string[]) => ` ${tokens.join(' ')} `.includes(` ${phrase.join(' ')} `)
  return words && query.phrases.every(says) && !query.without.some(says)
}
