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
  const { groups, statements } = prepared(store)
  const dates = groups.all(asked)
  const said = statements.all(asked)
  return {
    dates: dates.map((columns) => toGroup(store, columns)),
    statements: said.map(toStatement),
    total: { dates: dates[0]?.total ?? 0, statements: said[0]?.total ?? 0 },
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

// By id alone: there may be half a million of them, of which a few hundred are shown.
const dated = `SELECT quotes.id, quotes.document_id AS document, quotes.start,
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
         dates.document_id AS document, documents.title AS documentTitle, dates.start, dates."end", dates.words,
         count(*) OVER () AS total
       ${shownDates}
       ORDER BY count DESC, from_day
       LIMIT @limit
     )
     ORDER BY "from", "to"`,
  ),
  statements: db.prepare<[Asked], StatementColumns>(
    `SELECT quotes.id AS quote, shown.document, documents.title AS documentTitle, shown.start, quotes."end",
       quotes.words, shown."from", shown."to", shown.total,
       entities.id AS speakerId, entities.name AS speakerName, entities.kind AS speakerKind
     FROM (
       SELECT *, count(*) OVER () AS total
       FROM (${dated})
       WHERE "from" IS NOT NULL
       ORDER BY "from", document, start
       LIMIT @limit
     ) AS shown
     JOIN quotes ON quotes.id = shown.id
     JOIN documents ON documents.id = shown.document
     LEFT JOIN entities ON entities.id = quotes.speaker_id
     ORDER BY shown."from", shown.document, shown.start`,
  ),
}))

interface GroupColumns {
  from: string
  to: string
  count: number
  /** How many groups there are in all. */
  total: number
  document: number
  documentTitle: string
  start: number
  end: number
  words: string
}

interface StatementColumns extends Omit<Statement, 'speaker'> {
  /** How many statements there are in all. */
  total: number
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

function toStatement({ speakerId, speakerName, speakerKind, ...columns }: StatementColumns): Statement {
  const { quote, document, documentTitle, start, end, words, from, to } = columns
  const speaker = speakerId === null ? null : { id: speakerId, name: speakerName, kind: speakerKind }
  return { quote, document, documentTitle, start, end, words, from, to, speaker }
}
