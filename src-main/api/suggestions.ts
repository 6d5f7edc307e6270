import type { DocumentRow, EntityRow } from '../model/library'
import type { Suggestion } from '../model/note'
import { annotationsIn } from '../store/annotations'
import { documentRowsIn } from '../store/document-rows'
import { entityRowsIn } from '../store/entity-rows'
import { notesIn } from '../store/notes'
import { quoteRowsIn } from '../store/quote-rows'
import { namesIn } from '../store/search-names'
import { latestQuotes, matchingQuotes } from '../store/search-quotes'
import type { Store } from '../store/store'
import { idsOf } from '../text/finding'
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
  const ids = query.trim() ? idsOf(matchingQuotes(store, query), 0, room) : latestQuotes(store, room)
  const quotes = quoteRowsIn(store)
    .of(ids)
    .map(({ id, words, speaker, speakerWords, documentTitle }) => ({
      ...{ kind: 'quote' as const, id, words },
      detail: speaker?.name ?? speakerWords ?? documentTitle,
    }))
  return [...annotations, ...quotes]
}

type LinkedKind = 'entity' | 'document' | 'note'

function toLink(store: Store, query: string, limit: number): Suggestion[] {
  const entities = entityRowsIn(store)
  const documents = documentRowsIn(store)
  const notes = notesIn(store)
  if (!query.trim())
    return shares(
      [
        entities.list([], { limit }).map(entityLink),
        documents.page(limit, null).map(documentLink),
        notes.page(limit, null).map(toRow).map(noteLink),
      ],
      limit,
    )
  const links: Record<LinkedKind, (id: number) => Suggestion[]> = {
    entity: (id) => entities.of([id]).map(entityLink),
    document: (id) => documents.of([id]).map(documentLink),
    note: (id) => notes.of([id]).map(toRow).map(noteLink),
  }
  const kinds: LinkedKind[] = ['entity', 'document', 'note']
  return kinds
    .flatMap((kind) =>
      namesIn(store, kind)
        .find(query)
        .slice(0, limit)
        .map((name) => ({ ...name, kind })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({ kind, id }) => links[kind](id))
}

const entityLink = ({ id, name, kind }: EntityRow): Suggestion => ({
  ...{ kind: 'entity', id, words: name },
  detail: kind,
})
const documentLink = ({ id, title, author, publisher }: DocumentRow): Suggestion => ({
  ...{ kind: 'document', id, words: title },
  detail: author ?? publisher ?? '',
})
const noteLink = ({ id, title }: { id: number; title: string }): Suggestion => ({
  ...{ kind: 'note', id, words: title },
  detail: '',
})

/** As many of each list, in turn, until there is no room. */
function shares(lists: Suggestion[][], limit: number): Suggestion[] {
  const each = Math.ceil(limit / lists.length)
  return lists.flatMap((list) => list.slice(0, each)).slice(0, limit)
}
