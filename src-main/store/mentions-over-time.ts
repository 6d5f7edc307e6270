import type { Followed } from '../model/pictures'
import { inView } from './in-view'
import { namedEntities } from './named-entities'
import { nearestDateOfMention } from './telling-dates'
import { perStore } from './per-store'
import type { Store } from './store'

/** How often each is named, month by month. */
export function mentionsOverTime(store: Store, ids: number[]): Followed[] {
  const named = namedEntities(store, ids)
  return ids.flatMap((id) => {
    const entity = named.get(id)
    return entity ? [{ entity, months: monthsOf(store, id) }] : []
  })
}

/** By the month its documents came out in; where a document says none of its own, by that of the date beside each mention. */
export function monthsOf(store: Store, id: number): Followed['months'] {
  return statements(store).months.all({ id })
}

// Dated documents are counted by what was tallied when they came in; only where a day is missing is each mention looked at.
const statements = perStore(({ db }) => ({
  months: db.prepare<[{ id: number }], Followed['months'][number]>(
    `SELECT month, sum(mentions) AS mentions, count(*) AS documents
     FROM (
       SELECT substr(published, 1, 7) AS month, mentions
       FROM entity_documents
       CROSS JOIN ${inView} ON documents.id = document_id AND documents.trashed_at IS NULL
       WHERE entity_id = @id AND mentions > 0 AND length(published) >= 7
       UNION ALL
       SELECT substr(beside.from_day, 1, 7) AS month, count(*) AS mentions
       FROM ${inView}
       CROSS JOIN mentions
         ON mentions.document_id = documents.id AND mentions.entity_id = @id AND mentions.rejected = 0
       CROSS JOIN dates AS beside ON beside.id = ${nearestDateOfMention}
       WHERE documents.published IS NULL AND documents.trashed_at IS NULL
       GROUP BY documents.id, month
     )
     GROUP BY month
     ORDER BY month`,
  ),
}))
