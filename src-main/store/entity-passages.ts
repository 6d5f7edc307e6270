import type { Hit } from '../model/library'
import type { EntityPassages, PassageAfter } from '../model/pictures'
import type { Span } from '../model/span'
import { sentenceAround } from '../text/sentence-around'
import { blocksIn } from './blocks'
import { documentsIn } from './documents'
import { perStore } from './per-store'
import type { Store } from './store'

interface Asked {
  limit: number
  after?: PassageAfter | undefined
}

/** Where an entity is named, the newest documents first: the sentences, each once, and where the next page begins. */
export function passagesOf(store: Store, entity: number, { limit, after }: Asked): EntityPassages {
  const { document = Number.MAX_SAFE_INTEGER, start = -1 } = after ?? {}
  const named = statements(store).named.all({ entity, document, start, limit })
  const last = named.length === limit ? named.at(-1)! : null
  return {
    hits: sentencesOf(store, named),
    next: last && { document: last.document, start: last.start },
  }
}

interface NamedPlace extends Span {
  id: number
  document: number
  documentTitle: string
}

/** Sentences with an entity's names lit, in the order of the places. */
function sentencesOf(store: Store, places: NamedPlace[]): Hit[] {
  const hits = new Map<string, Hit>()
  let read = { document: 0, text: '' }
  for (const { id, document, documentTitle, ...place } of places) {
    if (read.document !== document) read = { document, text: documentsIn(store).text(document) }
    const { start, end } = sentenceAround(read.text, blocksIn(store).of(document), place)
    const match = { start: place.start - start, end: place.end - start }
    const known = hits.get(`${document} ${start}`)
    if (known) known.matches.push(match)
    else
      hits.set(`${document} ${start}`, {
        ...{ kind: 'passage', id, document, documentTitle, start, end },
        ...{ words: read.text.slice(start, end), score: 1, matches: [match], near: [] },
      })
  }
  return [...hits.values()]
}

const statements = perStore(({ db }) => ({
  named: db.prepare<[PassageAfter & { entity: number; limit: number }], NamedPlace>(
    `SELECT mentions.id, mentions.document_id AS document, documents.title AS documentTitle,
       mentions.start, mentions."end"
     FROM mentions
     JOIN documents ON documents.id = mentions.document_id
       AND documents.trashed_at IS NULL
     WHERE mentions.entity_id = @entity AND mentions.rejected = 0 AND mentions.document_id <= @document
       AND (mentions.document_id < @document OR mentions.start > @start)
     ORDER BY mentions.document_id DESC, mentions.start
     LIMIT @limit`,
  ),
}))
