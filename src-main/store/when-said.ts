import { saidUntil, tellsWhenSaid } from './telling-dates'
import { perStore } from './per-store'
import type { Store } from './store'

/** When a quote was said, as the timeline tells it. */
interface WhenSaid {
  /** The date beside it that tells so; null where only its document's day is known. */
  date: number | null
  from: string
  to: string
}

/** On the date of the clause that gives it, else on the day its document came out; null where neither is known. */
export function whenSaid(store: Store, quote: number): WhenSaid | null {
  return statement(store).get(quote) ?? null
}

// Earlier versions lie in the trash, and are compared all the same.
const statement = perStore(({ db }) =>
  db.prepare<[number], WhenSaid>(
    `SELECT dates.id AS date, coalesce(dates.from_day, documents.published) AS "from",
       coalesce(${saidUntil}, documents.published) AS "to"
     FROM quotes
     JOIN documents ON documents.id = quotes.document_id
     LEFT JOIN dates ON ${tellsWhenSaid}
     WHERE quotes.id = ? AND (dates.id IS NOT NULL OR documents.published IS NOT NULL)`,
  ),
)
