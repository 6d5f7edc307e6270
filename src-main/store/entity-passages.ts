import type { Hit } from '../model/library'
import type { EntityPassages, PassageAfter } from '../model/pictures'
import type { Span } from '../model/span'
import { sentenceAround } from '../text/sentence-around'
import { blocksIn } from './blocks'
import { documentsIn } from './documents'
import { nearestDateOfMention } from './telling-dates'
import { perStore } from './per-store'
import type { Store } from './store'

interface Asked {
  limit: number
  after?: PassageAfter | undefined
  /** Only what is counted in it: documents that came out in it, by their days; then what dates of it stand beside. */
  month?: string | undefined
}

/**
 * Where an entity is named, the newest documents first: the sentences, each once and whole, and where the next page
 * begins. A page holds as many places as asked for, and what else the last sentence names.
 */
export function passagesOf(store: Store, entity: number, { limit, after, month }: Asked): EntityPassages {
  const { document = month ? 0 : Number.MAX_SAFE_INTEGER, start = -1 } = after ?? {}
  const { named, within } = statements(store)
  const asked = { entity, document, start, limit }
  const places = month ? placesInMonth(store, { ...asked, month }) : named.all(asked)
  if (places.length < limit) return { hits: sentencesOf(store, places), next: null }
  const last = places.at(-1)!
  const text = documentsIn(store).text(last.document)
  const { end } = sentenceAround(text, blocksIn(store).of(last.document), last)
  places.push(
    ...within.all({ entity, document: last.document, start: last.start, end, month: month ?? null }),
  )
  return {
    hits: sentencesOf(store, places),
    next: { document: last.document, start: places.at(-1)!.start },
  }
}

type Page = PassageAfter & { entity: number; limit: number }
type MonthPage = Page & { month: string }

/** Those of documents without a date come last, and only where the page has room for them. */
function placesInMonth(store: Store, asked: MonthPage): NamedPlace[] {
  const { inMonth, besideMonth } = statements(store)
  const places = inMonth.all(asked)
  const limit = asked.limit - places.length
  return limit > 0 ? [...places, ...besideMonth.all({ ...asked, limit })] : places
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

const statements = perStore(({ db }) => {
  const columns = `SELECT mentions.id, mentions.document_id AS document, documents.title AS documentTitle,
       mentions.start, mentions."end"`
  const select = `${columns}
     FROM mentions
     JOIN documents ON documents.id = mentions.document_id
       AND documents.trashed_at IS NULL
     WHERE mentions.entity_id = @entity AND mentions.rejected = 0`
  const besideInMonth = `substr((SELECT from_day FROM dates WHERE id = ${nearestDateOfMention}), 1, 7) = @month`
  return {
    named: db.prepare<[Page], NamedPlace>(
      `${select} AND mentions.document_id <= @document
       AND (mentions.document_id < @document OR mentions.start > @start)
     ORDER BY mentions.document_id DESC, mentions.start
     LIMIT @limit`,
    ),
    inMonth: db.prepare<[MonthPage], NamedPlace>(
      `${columns}
     FROM documents
     CROSS JOIN mentions
       ON mentions.document_id = documents.id AND mentions.entity_id = @entity AND mentions.rejected = 0
     WHERE documents.trashed_at IS NULL AND documents.published >= @month AND documents.published < @month || 'x'
       AND (@document = 0 OR (documents.published, documents.id, mentions.start)
         > ((SELECT published FROM documents WHERE id = @document), @document, @start))
     ORDER BY documents.published, documents.id, mentions.start
     LIMIT @limit`,
    ),
    besideMonth: db.prepare<[MonthPage], NamedPlace>(
      `${columns}
     FROM documents
     CROSS JOIN mentions
       ON mentions.document_id = documents.id AND mentions.entity_id = @entity AND mentions.rejected = 0
     WHERE documents.published IS NULL AND documents.trashed_at IS NULL
       AND ((documents.id, mentions.start) > (@document, @start)
         OR EXISTS (SELECT 1 FROM documents WHERE id = @document AND published IS NOT NULL))
       AND ${besideInMonth}
     ORDER BY documents.id, mentions.start
     LIMIT @limit`,
    ),
    within: db.prepare<[PassageAfter & { entity: number; end: number; month: string | null }], NamedPlace>(
      `${select} AND mentions.document_id = @document
       AND mentions.start > @start AND mentions.start < @end
       AND (@month IS NULL OR documents.published IS NOT NULL OR ${besideInMonth})
     ORDER BY mentions.start`,
    ),
  }
})
