import type { EntityAbout, EntityFigure, NamedEntity } from '../model/pictures'
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
  const { spokenOf, speakers, figures, companions, months } = statements(store)
  return {
    spokenOf: quoteRowsIn(store).of(spokenOf.all({ id, limit: mostQuotes })),
    speakers: speakers.all({ id, limit: mostCompanions }).map(toCounted),
    figures: figures.all({ id, limit: mostFigures }).map(toFigure),
    companions: companions.all({ id, limit: mostCompanions, documents: mostDocuments }).map(toCounted),
    months: months.all({ id }),
  }
}

interface Asked {
  id: number
  limit: number
}

interface Counted extends NamedEntity {
  count: number
}

// A quote speaks of whom it names: whose mention stands in its words, and who does not say them.
const naming = `FROM mentions
  JOIN documents ON documents.id = mentions.document_id AND documents.trashed_at IS NULL
  JOIN quotes ON quotes.document_id = mentions.document_id AND quotes.rejected = 0
    AND quotes.start <= mentions.start AND quotes."end" >= mentions."end"
  WHERE mentions.entity_id = @id AND mentions.rejected = 0 AND quotes.speaker_id IS NOT @id`

const statements = perStore(({ db }) => ({
  spokenOf: db
    .prepare<[Asked], number>(
      `SELECT quotes.id ${naming}
       GROUP BY quotes.id
       ORDER BY documents.imported_at DESC, documents.id DESC, quotes.start
       LIMIT @limit`,
    )
    .pluck(),
  speakers: db.prepare<[Asked], Counted>(
    `SELECT entities.id, entities.name, entities.kind, count(*) AS count
     FROM (SELECT DISTINCT quotes.id, quotes.speaker_id AS speaker ${naming})
     JOIN entities ON entities.id = speaker
     GROUP BY entities.id
     ORDER BY count DESC, entities.name
     LIMIT @limit`,
  ),
  figures: db.prepare<[Asked], Omit<EntityFigure, 'approximate'> & { approximate: number }>(
    `SELECT figures.id, figures.words, figures.value, figures.unit, figures.approximate, figures.start, figures."end",
       figures.document_id AS document, documents.title AS documentTitle
     FROM figures
     JOIN documents ON documents.id = figures.document_id AND documents.trashed_at IS NULL
     WHERE figures.of_id = @id AND figures.rejected = 0
     ORDER BY figures.unit IS NULL, figures.unit, figures.value DESC
     LIMIT @limit`,
  ),
  companions: db.prepare<[Asked & { documents: number }], Counted>(
    `SELECT entities.id, entities.name, entities.kind, count(DISTINCT mentions.document_id) AS count
     FROM mentions
     JOIN entities ON entities.id = mentions.entity_id
     JOIN documents ON documents.id = mentions.document_id AND documents.trashed_at IS NULL
     WHERE mentions.rejected = 0 AND mentions.entity_id <> @id AND mentions.document_id IN (
       SELECT DISTINCT document_id FROM mentions
       WHERE entity_id = @id AND rejected = 0
       ORDER BY document_id DESC
       LIMIT @documents
     )
     GROUP BY entities.id
     ORDER BY count DESC, count(*) DESC, entities.name
     LIMIT @limit`,
  ),
  months: db.prepare<[{ id: number }], EntityAbout['months'][number]>(
    `SELECT substr(documents.published, 1, 7) AS month, count(*) AS mentions,
       count(DISTINCT documents.id) AS documents
     FROM mentions
     JOIN documents ON documents.id = mentions.document_id AND documents.trashed_at IS NULL
     WHERE mentions.entity_id = @id AND mentions.rejected = 0 AND length(documents.published) >= 7
     GROUP BY month
     ORDER BY month`,
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
