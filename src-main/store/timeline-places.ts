import type { Hit } from '../model/library'
import { markedSentences, type MarkedPlace } from './marked-sentences'
import { perStore } from './per-store'
import type { Store } from './store'
import { onTimeline } from './timeline'

interface Asked {
  /** First and last day, ISO 8601. */
  from: string
  to: string
  /** Only dates of passages that name it. */
  entity: number | null
  limit: number
}

/** Where the dates of one part of the timeline stand, document by document: the sentences, with the words of each date lit. */
export function placesOfDate(store: Store, asked: Asked): Hit[] {
  return markedSentences(store, statement(store).all(asked))
}

const statement = perStore(({ db }) =>
  db.prepare<[Asked], MarkedPlace>(
    `SELECT dates.id, dates.document_id AS document, documents.title AS documentTitle, dates.start, dates."end"
     FROM dates
     JOIN documents ON documents.id = dates.document_id
     WHERE dates.from_day = @from AND dates.to_day = @to AND ${onTimeline}
     ORDER BY dates.document_id, dates.start
     LIMIT @limit`,
  ),
)
