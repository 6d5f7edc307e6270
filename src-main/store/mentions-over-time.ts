import type { Hit } from '../model/library'
import type { Followed } from '../model/pictures'
import { markedSentences, type MarkedPlace } from './marked-sentences'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import type { Store } from './store'

/** Of a month that names one more often, the first are shown. */
const mostShown = 200

/** How often each is named, by the month its documents came out in. */
export function mentionsOverTime(store: Store, ids: number[]): Followed[] {
  const named = namedEntities(store, ids)
  return ids.flatMap((id) => {
    const entity = named.get(id)
    return entity ? [{ entity, months: statements(store).months.all(id) }] : []
  })
}

/** Where one is named in the documents of a month, in the order of their days: the sentences, with its name lit. */
export function mentionsOfMonth(store: Store, entity: number, month: string): Hit[] {
  return markedSentences(store, statements(store).mentions.all({ entity, month, limit: mostShown }))
}

const statements = perStore(({ db }) => ({
  months: db.prepare<[number], Followed['months'][number]>(
    `SELECT substr(published, 1, 7) AS month, sum(mentions) AS mentions, count(*) AS documents
     FROM entity_documents
     JOIN documents ON documents.id = document_id AND documents.trashed_at IS NULL
     WHERE entity_id = ? AND mentions > 0 AND length(published) >= 7
     GROUP BY month
     ORDER BY month`,
  ),
  mentions: db.prepare<[{ entity: number; month: string; limit: number }], MarkedPlace>(
    `SELECT mentions.id, mentions.document_id AS document, documents.title AS documentTitle,
       mentions.start, mentions."end"
     FROM documents
     CROSS JOIN mentions ON mentions.document_id = documents.id AND mentions.entity_id = @entity AND mentions.rejected = 0
     WHERE documents.trashed_at IS NULL AND substr(documents.published, 1, 7) = @month
     ORDER BY documents.published, documents.id, mentions.start
     LIMIT @limit`,
  ),
}))
