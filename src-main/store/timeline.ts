import type { DateGroup, Timeline } from '../model/pictures'
import { sentenceAround } from '../text/sentence-around'
import { blocksIn } from './blocks'
import { documentsIn } from './documents'
import { inView } from './in-view'
import { perStore } from './per-store'
import type { Store } from './store'
import { statementsOf } from './timeline-statements'

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
  const dates = groups(store).all(asked)
  const said = statementsOf(store, asked)
  return {
    dates: dates.map((columns) => toGroup(store, columns)),
    statements: said.rows,
    total: { dates: dates[0]?.total ?? 0, statements: said.total },
    undated: said.undated,
  }
}

/** Letters: "Par Rosalind Achebe, à Londres, le 11 octobre 2024". */
const longestByline = 120

const named = `(@entity IS NULL OR EXISTS (
  SELECT 1
  FROM blocks
  JOIN mentions ON mentions.document_id = blocks.document_id AND mentions.rejected = 0
    AND mentions.entity_id = @entity AND mentions.start >= blocks.start AND mentions.start < blocks."end"
  WHERE blocks.document_id = dates.document_id AND blocks.start <= dates.start AND blocks."end" > dates.start))`

/** A paragraph or cell that is only a date, or a byline with the day its text came out: nothing is said to have been then. */
const mereDate = `EXISTS (
  SELECT 1
  FROM blocks
  CROSS JOIN ${inView} ON documents.id = blocks.document_id AND documents.trashed_at IS NULL
  WHERE blocks.id = (
    SELECT id FROM blocks
    WHERE document_id = dates.document_id AND start <= dates.start
    ORDER BY start DESC
    LIMIT 1
  ) AND blocks."end" - blocks.start < ${longestByline}
    AND (blocks."end" - blocks.start <= dates."end" - dates.start + 2
      OR (dates.from_day = documents.published AND dates.to_day = documents.published))
)`

/** Which dates the timeline shows. */
export const onTimeline = `dates.rejected = 0
  AND dates.document_id NOT IN (SELECT id FROM documents WHERE trashed_at IS NOT NULL)
  AND NOT ${mereDate} AND ${named}`

// Only what is shown is read as a whole.
const groups = perStore(({ db }) =>
  db.prepare<[Asked], GroupColumns>(
    `SELECT dates.from_day AS "from", dates.to_day AS "to", count, total, dates.document_id AS document,
       documents.title AS documentTitle, dates.start, dates."end", dates.words
     FROM (
       SELECT min(dates.id) AS id, count(*) AS count, count(*) OVER () AS total
       FROM dates
       WHERE ${onTimeline}
       GROUP BY from_day, to_day
       ORDER BY count DESC, from_day
       LIMIT @limit
     ) AS shown
     JOIN dates ON dates.id = shown.id
     JOIN documents ON documents.id = dates.document_id
     ORDER BY dates.from_day, dates.to_day`,
  ),
)

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

function toGroup(store: Store, { from, to, count, ...place }: GroupColumns): DateGroup {
  const { document, documentTitle, start, end, words } = place
  const text = documentsIn(store).text(document)
  const around = sentenceAround(text, blocksIn(store).of(document), { start, end })
  const sentence = text.slice(around.start, around.end)
  return { from, to, count, first: { document, documentTitle, start, end, words, sentence } }
}
