import type { Statement } from '../model/pictures'
import { countQuotes } from './counts'
import { inView } from './in-view'
import { saidUntil, tellsWhenSaid } from './telling-dates'
import { perStore } from './per-store'
import type { Store } from './store'

interface Asked {
  /** Only quotes of passages that name it, and what it said itself. */
  entity: number | null
  limit: number
}

interface Statements {
  rows: Statement[]
  /** How many there are in all. */
  total: number
  /** How many quotes no day is known for. */
  undated: number
}

/** What was said when, the earliest first. */
export function statementsOf(store: Store, { entity, limit }: Asked): Statements {
  const { ofEntity, allOfEntity, rows } = statements(store)
  const shown = (said: Dated[]) => rows.all(JSON.stringify(said)).map(toStatement)
  if (entity === null) {
    const all = countQuotes(store)
    const total = countDated(store, all)
    return { rows: shown(earliest(store, limit)), total, undated: all - total }
  }
  const said = ofEntity.all({ entity, limit })
  const total = said[0]?.total ?? 0
  return { rows: shown(said), total, undated: allOfEntity.get({ entity })! - total }
}

interface Dated {
  id: number
  document: number
  start: number
  from: string
  to: string
}

/**
 * Of half a million quotes a few hundred are shown: those said on a date are reached by their dates, all others by
 * the day their document came out, each in order of time.
 */
function earliest(store: Store, limit: number): Dated[] {
  const { beside, published } = statements(store)
  return [...beside.all(limit), ...published.all(limit)]
    .toSorted((a, b) =>
      a.from === b.from ? a.document - b.document || a.start - b.start : a.from < b.from ? -1 : 1,
    )
    .slice(0, limit)
}

/** All quotes but those of a document that came out on no known day and says of none when it was said. */
function countDated(store: Store, all: number): number {
  const { undated, datedThere } = statements(store)
  return all - undated.get()! + datedThere.get()!
}

/** From a date to the quotes that were said on it. */
const quotesOfDate = `dates
  CROSS JOIN ${inView} ON documents.id = dates.document_id AND documents.trashed_at IS NULL
  CROSS JOIN quotes INDEXED BY quotes_by_said_on ON quotes.rejected = 0 AND ${tellsWhenSaid}`

const dated = `EXISTS (SELECT 1 FROM dates WHERE ${tellsWhenSaid})`

/** Those that it says, and those of paragraphs that name it. */
const concerning = `(
  SELECT id FROM quotes WHERE speaker_id = @entity
  UNION
  SELECT quotes.id
  FROM mentions
  CROSS JOIN blocks ON blocks.id = (
    SELECT id FROM blocks
    WHERE document_id = mentions.document_id AND start <= mentions.start
    ORDER BY start DESC
    LIMIT 1
  ) AND blocks."end" > mentions.start
  CROSS JOIN quotes ON quotes.document_id = mentions.document_id AND quotes.rejected = 0
    AND quotes.start >= blocks.start AND quotes.start < blocks."end"
  WHERE mentions.entity_id = @entity AND mentions.rejected = 0
)`

const columns = 'quotes.id, quotes.document_id AS document, quotes.start'

const statements = perStore(({ db }) => ({
  beside: db.prepare<[number], Dated>(
    `SELECT ${columns}, dates.from_day AS "from", ${saidUntil} AS "to"
     FROM ${quotesOfDate}
     ORDER BY dates.from_day, document, quotes.start
     LIMIT ?`,
  ),
  published: db.prepare<[number], Dated>(
    `SELECT ${columns}, documents.published AS "from", documents.published AS "to"
     FROM documents
     CROSS JOIN quotes ON quotes.document_id = documents.id AND quotes.rejected = 0
     WHERE documents.published IS NOT NULL AND documents.trashed_at IS NULL AND NOT ${dated}
     ORDER BY documents.published, documents.id, quotes.start
     LIMIT ?`,
  ),
  undated: db
    .prepare<[], number>(
      `SELECT count(*)
       FROM documents
       CROSS JOIN quotes ON quotes.document_id = documents.id AND quotes.rejected = 0
       WHERE documents.published IS NULL AND documents.trashed_at IS NULL`,
    )
    .pluck(),
  datedThere: db
    .prepare<[], number>(
      `SELECT count(DISTINCT quotes.id)
       FROM ${quotesOfDate}
       WHERE documents.published IS NULL`,
    )
    .pluck(),
  ofEntity: db.prepare<[Asked], Dated & { total: number }>(
    `SELECT *, count(*) OVER () AS total
     FROM (
       SELECT ${columns}, coalesce(dates.from_day, documents.published) AS "from",
         coalesce(${saidUntil}, documents.published) AS "to"
       FROM quotes
       JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL
       LEFT JOIN dates ON ${tellsWhenSaid}
       WHERE quotes.rejected = 0 AND quotes.id IN ${concerning}
     )
     WHERE "from" IS NOT NULL
     ORDER BY "from", document, start
     LIMIT @limit`,
  ),
  allOfEntity: db
    .prepare<[{ entity: number }], number>(
      `SELECT count(*)
       FROM quotes
       JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL
       WHERE quotes.rejected = 0 AND quotes.id IN ${concerning}`,
    )
    .pluck(),
  rows: db.prepare<[string], StatementColumns>(
    `SELECT quotes.id AS quote, quotes.document_id AS document, documents.title AS documentTitle, quotes.start,
       quotes."end", quotes.words, asked.value ->> 'from' AS "from", asked.value ->> 'to' AS "to",
       entities.id AS speakerId, entities.name AS speakerName, entities.kind AS speakerKind
     FROM json_each(?) AS asked
     JOIN quotes ON quotes.id = asked.value ->> 'id'
     JOIN documents ON documents.id = quotes.document_id
     LEFT JOIN entities ON entities.id = quotes.speaker_id
     ORDER BY asked.key`,
  ),
}))

interface StatementColumns extends Omit<Statement, 'speaker'> {
  speakerId: number | null
  speakerName: string
  speakerKind: NonNullable<Statement['speaker']>['kind']
}

function toStatement({ speakerId, speakerName, speakerKind, ...columns }: StatementColumns): Statement {
  const speaker = speakerId === null ? null : { id: speakerId, name: speakerName, kind: speakerKind }
  return { ...columns, speaker }
}
