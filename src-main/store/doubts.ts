import { doubtBelow, type Doubts, type DoubtfulDocument } from '../model/mark'
import { perStore } from './per-store'

const tables = [
  ['mentions', 'sure'],
  ['quotes', 'confidence'],
  ['figures', 'sure'],
  ['dates', 'sure'],
  ['deals', 'sure'],
] as const

/** The doubtful marks of the whole library, document by document, and where their review stopped. */
export const doubtsIn = perStore(({ db }) => {
  // Both counts come from the indexes of doubtful marks: no mark that is sure is looked at.
  const counts = tables.map(
    ([table, sure]) =>
      `SELECT document_id, sum(origin = 'found' AND rejected = 0) AS open, sum(origin <> 'found' OR rejected) AS decided
       FROM ${table}
       WHERE ${sure} < ${doubtBelow}
       GROUP BY document_id`,
  )
  const documents = db.prepare<[], DoubtfulDocument>(
    `SELECT document_id AS document, title, sum(open) AS open, sum(decided) AS decided
     FROM (${counts.join(' UNION ALL ')})
     JOIN documents ON documents.id = document_id AND trashed_at IS NULL
     GROUP BY document_id
     ORDER BY documents.imported_at DESC, documents.id DESC`,
  )
  const place = db.prepare<[], NonNullable<Doubts['place']>>(
    'SELECT document_id AS document, start FROM review_place',
  )
  const stop = db.prepare(
    `INSERT INTO review_place (id, document_id, start)
     VALUES (1, ?, ?)
     ON CONFLICT DO UPDATE SET document_id = excluded.document_id, start = excluded.start`,
  )

  return {
    list: (): Doubts => ({ documents: documents.all(), place: place.get() ?? null }),
    /** The next review goes on from here. */
    stopAt: (document: number, start: number) => void stop.run(document, start),
  }
})
