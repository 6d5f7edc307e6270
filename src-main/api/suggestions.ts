import type { Suggestion } from '../model/note'
import { annotationsIn } from '../store/annotations'
import { documentsIn } from '../store/documents'
import { entityRowsIn } from '../store/entity-rows'
import { notesIn } from '../store/notes'
import { quoteRowsIn } from '../store/quote-rows'
import { namesIn, type NamedKind } from '../store/search-names'
import { latestQuotes, matchingQuotes } from '../store/search-quotes'
import type { Store } from '../store/store'
import { toRow } from './note-rows'

interface Asked {
  trigger: '@' | '[['
  query: string
  limit: number
}

/** What a note may cite after "@", or link to after "[[": what answers best, or the latest where nothing is typed yet. */
export function suggest(store: Store, { trigger, query, limit }: Asked): Suggestion[] {
  return trigger === '@' ? toCite(store, query, limit) : toLink(store, query, limit)
}

/** Annotations are a person's own choice: they come first, and leave quotes half of the places. */
function toCite(store: Store, query: string, limit: number): Suggestion[] {
  const annotations = annotationsIn(store)
    .list({ query })
    .slice(0, Math.ceil(limit / 2))
    .map(({ id, words, documentTitle }) => ({
      kind: 'annotation' as const,
      id,
      words,
      detail: documentTitle,
    }))
  const room = limit - annotations.length
  const ids = query.trim()
    ? matchingQuotes(store, query)
        .slice(0, room)
        .map(({ id }) => id)
    : latestQuotes(store, room)
  const quotes = quoteRowsIn(store)
    .of(ids)
    .map(({ id, words, speaker, speakerWords, documentTitle }) => ({
      ...{ kind: 'quote' as const, id, words },
      detail: speaker?.name ?? speakerWords ?? documentTitle,
    }))
  return [...annotations, ...quotes]
}

function toLink(store: Store, query: string, limit: number): Suggestion[] {
  const details: Record<NamedKind, Map<number, Suggestion>> = {
    note: byId(
      notesIn(store)
        .list()
        .map(toRow)
        .map(({ id, title }) => ({ kind: 'note', id, words: title, detail: '' })),
    ),
    document: byId(
      documentsIn(store)
        .list()
        .map(({ id, title, author, publisher }) => ({
          ...{ kind: 'document', id, words: title },
          detail: author ?? publisher ?? '',
        })),
    ),
    entity: byId(
      entityRowsIn(store)
        .list([])
        .map(({ id, name, kind }) => ({ kind: 'entity', id, words: name, detail: kind })),
    ),
  }
  const kinds: NamedKind[] = ['entity', 'document', 'note']
  if (!query.trim())
    return shares(
      kinds.map((kind) => [...details[kind].values()]),
      limit,
    )
  return kinds
    .flatMap((kind) =>
      namesIn(store, kind)
        .find(query)
        .slice(0, limit)
        .map((name) => ({ ...name, kind })),
    )
    .sort((a, b) => b.score - a.score)
    .flatMap(({ kind, id }) => details[kind].get(id) ?? [])
    .slice(0, limit)
}

function byId(suggestions: Suggestion[]): Map<number, Suggestion> {
  return new Map(suggestions.map((suggestion) => [suggestion.id, suggestion]))
}

/** As many of each list, in turn, until there is no room. */
function shares(lists: Suggestion[][], limit: number): Suggestion[] {
  const each = Math.ceil(limit / lists.length)
  return lists.flatMap((list) => list.slice(0, each)).slice(0, limit)
}
