import type { Followed } from '../model/pictures'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import type { Store } from './store'

/** How often each is named, by the month its documents came out in. */
export function mentionsOverTime(store: Store, ids: number[]): Followed[] {
  const named = namedEntities(store, ids)
  return ids.flatMap((id) => {
    const entity = named.get(id)
    return entity ? [{ entity, months: statements(store).months.all(id) }] : []
  })
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
}))
