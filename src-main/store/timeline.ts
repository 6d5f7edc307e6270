import type { DateGroup, Statement, Timeline } from '../model/pictures'
import { sentenceAround } from '../text/sentence-around'
import { blocksIn } from './blocks'
import { documentsIn } from './documents'
import { perStore } from './per-store'
import type { Store } from './store'

interface Asked {
  /** Only dates and quotes of passages that name it, and what it said itself. */
  entity: number | null
  limit: number
}

/**
 * When things are said to have been, over the whole library. Equal intervals are one group; where there are more groups
 * than the limit, those meant most often are shown.
 */
export function timelineOf(store: Store, asked: Asked): Timeline {
  const { groups, groupCount, statements, statementCount } = prepared(store)
  return {
    dates: groups.all(asked).map((columns) => toGroup(store, columns)),
    statements: statements.all(asked).map(toStatement),
    total: { dates: groupCount.get(asked)!, statements: statementCount.get(asked)! },
  }
}

/** A document's own words between two dates are not counted: a longer stretch than this dates no statement. */
const longestDays = 62

const named = (mark: string) => `(@entity IS NULL OR EXISTS (
  SELECT 1
  FROM blocks
  JOIN mentions ON mentions.document_id = blocks.document_id AND mentions.rejected = 0
    AND mentions.entity_id = @entity AND mentions.start >= blocks.start AND mentions.start < blocks."end"
  WHERE blocks.document_id = ${mark}.document_id AND blocks.start <= ${mark}.start AND blocks."end" > ${mark}.start))`

const shownDates = `FROM dates
  JOIN documents ON documents.id = dates.document_id AND documents.trashed_at IS NULL
  WHERE dates.rejected = 0 AND ${named('dates')}
  GROUP BY from_day, to_day`

const dated = `SELECT quotes.id AS quote, quotes.document_id AS document, documents.title AS documentTitle,
    quotes.start, quotes."end", quotes.words, quotes.speaker_id AS speakerId,
    coalesce(beside.from_day, documents.published) AS "from", coalesce(beside.to_day, documents.published) AS "to"
  FROM quotes
  JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL
  LEFT JOIN dates AS beside ON beside.id = (
    SELECT dates.id
    FROM blocks
    JOIN dates ON dates.document_id = blocks.document_id AND dates.rejected = 0
      AND dates.start >= blocks.start AND dates."end" <= blocks."end"
    WHERE blocks.document_id = quotes.document_id AND blocks.start <= quotes.start AND blocks."end" > quotes.start
      AND (dates."end" <= quotes.start OR dates.start >= quotes."end")
      AND julianday(dates.to_day) - julianday(dates.from_day) <= ${longestDays}
    ORDER BY abs(dates.start - quotes.start)
    LIMIT 1
  )
  WHERE quotes.rejected = 0 AND (quotes.speaker_id = @entity OR ${named('quotes')})`

const prepared = perStore(({ db }) => ({
  groups: db.prepare<[Asked], GroupColumns>(
    `SELECT * FROM (
       SELECT from_day AS "from", to_day AS "to", count(*) AS count, min(dates.id) AS id,
         dates.document_id AS document, documents.title AS documentTitle, dates.start, dates."end", dates.words
       ${shownDates}
       ORDER BY count DESC, from_day
       LIMIT @limit
     )
     ORDER BY "from", "to"`,
  ),
  groupCount: db.prepare<[Asked], number>(`SELECT count(*) FROM (SELECT 1 ${shownDates})`).pluck(),
  statements: db.prepare<[Asked], StatementColumns>(
    `SELECT dated.*, entities.name AS speakerName, entities.kind AS speakerKind
     FROM (${dated}) AS dated
     LEFT JOIN entities ON entities.id = speakerId
     WHERE "from" IS NOT NULL
     ORDER BY "from", document, start
     LIMIT @limit`,
  ),
  statementCount: db
    .prepare<[Asked], number>(`SELECT count(*) FROM (${dated}) WHERE "from" IS NOT NULL`)
    .pluck(),
}))

interface GroupColumns {
  from: string
  to: string
  count: number
  document: number
  documentTitle: string
  start: number
  end: number
  words: string
}

interface StatementColumns extends Omit<Statement, 'speaker'> {
  speakerId: number | null
  speakerName: string
  speakerKind: NonNullable<Statement['speaker']>['kind']
}

function toGroup(store: Store, { from, to, count, ...place }: GroupColumns): DateGroup {
  const { document, documentTitle, start, end, words } = place
  const text = documentsIn(store).text(document)
  const around = sentenceAround(text, blocksIn(store).of(document), { start, end })
  const sentence = text.slice(around.start, around.end)
  return { from, to, count, first: { document, documentTitle, start, end, words, sentence } }
}

function toStatement({ speakerId, speakerName, speakerKind, ...row }: StatementColumns): Statement {
  return {
    ...row,
    speaker: speakerId === null ? null : { id: speakerId, name: speakerName, kind: speakerKind },
  }
}
