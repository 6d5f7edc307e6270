import type { EntityAbout, EntityFigure, NamedEntity } from '../model/pictures'
import { inView } from './in-view'
import { longestQuote } from './longest-quote'
import { monthsOf } from './mentions-over-time'
import { perStore } from './per-store'
import { quoteRowsIn } from './quote-rows'
import type { Store } from './store'

const mostQuotes = 50
const mostFigures = 30
const mostCompanions = 24
/** Of one named in more documents than this, the newest tell with whom. */
const mostDocuments = 500

/** What the library holds about an entity beside its own words. */
export function aboutEntity(store: Store, id: number): EntityAbout {
  const { speakers, figures, companions } = statements(store)
  return {
    spokenOf: quoteRowsIn(store).of(newestOf(store, id)),
    speakers: speakers.all({ id, limit: mostCompanions }).map(toCounted),
    figures: figures.all({ id, limit: mostFigures }).map(toFigure),
    companions: companions.all({ id, limit: mostCompanions, documents: mostDocuments }).map(toCounted),
    months: monthsOf(store, id),
  }
}

/** The newest documents that name both, among those that tell who is named with it. */
export function documentsOfBoth(store: Store, id: number, other: number): { id: number; title: string }[] {
  return statements(store).ofBoth.all({ id, other, documents: mostDocuments })
}

/** The newest quotes that name it: document by document, until there are enough. */
function newestOf(store: Store, id: number): number[] {
  const { newest, spokenOf } = statements(store)
  const quotes: number[] = []
  for (const document of newest.iterate(id)) {
    quotes.push(...spokenOf.all({ id, document }))
    if (quotes.length >= mostQuotes) break
  }
  return quotes.slice(0, mostQuotes)
}

interface Asked {
  id: number
  limit: number
}

interface Counted extends NamedEntity {
  count: number
}

// A quote speaks of whom it names, in its words or in what is told around a fragment, and who neither says nor relays it.
const byOthers = `quotes.document_id = mentions.document_id AND quotes.rejected = 0
  AND quotes.speaker_id IS NOT @id AND quotes.via_id IS NOT @id`
// None is longer than the longest, so that only those just before a mention are looked at.
const inWords = `${byOthers} AND quotes.start <= mentions.start AND quotes."end" >= mentions."end"
  AND quotes.start >= mentions.start - ${longestQuote}`
const inContent = `${byOthers} AND quotes.content_start <= mentions.start AND quotes.content_end >= mentions."end"`

/** The quotes that speak of it in some documents. */
function naming(which: string): string {
  const from = (on: string) => `SELECT quotes.id, quotes.start, quotes.speaker_id AS speaker
    FROM mentions
    CROSS JOIN quotes ON ${on}
    WHERE mentions.entity_id = @id AND mentions.rejected = 0 AND mentions.${which}`
  return `${from(inWords)} UNION ${from(inContent)}`
}

// The documents that tell who is named with it.
const newestNaming = `SELECT document_id
  FROM entity_documents
  CROSS JOIN ${inView} ON documents.id = document_id AND documents.trashed_at IS NULL
  WHERE entity_id = @id AND mentions > 0
  ORDER BY document_id DESC
  LIMIT @documents`

const statements = perStore(({ db }) => ({
  newest: db
    .prepare<[number], number>(
      `SELECT document_id
       FROM entity_documents
       CROSS JOIN ${inView} ON documents.id = document_id AND documents.trashed_at IS NULL
       WHERE entity_id = ? AND mentions > 0
       ORDER BY documents.imported_at DESC, documents.id DESC`,
    )
    .pluck(),
  spokenOf: db
    .prepare<[{ id: number; document: number }], number>(
      `SELECT id FROM (${naming('document_id = @document')}) ORDER BY start`,
    )
    .pluck(),
  speakers: db.prepare<[Asked], Counted>(
    `SELECT entities.id, entities.name, entities.kind, count
     FROM (
       SELECT speaker, count(*) AS count
       FROM (${naming('document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)')})
       GROUP BY speaker
     )
     CROSS JOIN entities ON entities.id = speaker
     ORDER BY count DESC, entities.name
     LIMIT @limit`,
  ),
  figures: db.prepare<[Asked], Omit<EntityFigure, 'approximate'> & { approximate: number }>(
    `SELECT figures.id, figures.words, figures.value, figures.unit, figures.approximate, figures.start, figures."end",
       figures.document_id AS document, documents.title AS documentTitle
     FROM figures
     JOIN documents ON documents.id = figures.document_id AND documents.trashed_at IS NULL
     WHERE figures.rejected = 0 AND figures.id IN (
       SELECT id FROM figures WHERE of_id = @id
       UNION
       SELECT figure_id FROM deals WHERE from_id = @id AND rejected = 0
       UNION
       SELECT figure_id FROM deals WHERE to_id = @id AND rejected = 0
     )
     ORDER BY figures.unit IS NULL, figures.unit, figures.value DESC
     LIMIT @limit`,
  ),
  ofBoth: db.prepare<[{ id: number; documents: number; other: number }], { id: number; title: string }>(
    `SELECT documents.id, documents.title
     FROM (${newestNaming}) AS theirs
     JOIN entity_documents AS beside
       ON beside.document_id = theirs.document_id AND beside.entity_id = @other AND beside.mentions > 0
     JOIN documents ON documents.id = theirs.document_id
     ORDER BY documents.id DESC`,
  ),
  companions: db.prepare<[Asked & { documents: number }], Counted>(
    `SELECT entities.id, entities.name, entities.kind, count
     FROM (
       SELECT beside.entity_id AS companion, count(*) AS count, sum(beside.mentions) AS mentions
       FROM (${newestNaming}) AS theirs
       JOIN entity_documents AS beside ON beside.document_id = theirs.document_id AND beside.mentions > 0
       WHERE beside.entity_id <> @id
       GROUP BY beside.entity_id
     )
     CROSS JOIN entities ON entities.id = companion
     ORDER BY count DESC, mentions DESC, entities.name
     LIMIT @limit`,
  ),
}))

function toCounted({ id, name, kind, count }: Counted): EntityAbout['companions'][number] {
  return { entity: { id, name, kind }, count }
}

function toFigure({
  approximate,
  ...figure
}: Omit<EntityFigure, 'approximate'> & { approximate: number }): EntityFigure {
  return { ...figure, approximate: approximate === 1 }
}
