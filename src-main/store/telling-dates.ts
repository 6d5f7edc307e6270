import { longestDays } from '../text/said-on'

const shortEnough = `julianday(dates.to_day) - julianday(dates.from_day) <= ${longestDays}`

/** SQL for the id of the nearest date of a mention's paragraph that tells its day; NULL where there is none. */
export const nearestDateOfMention = `(
  SELECT dates.id
  FROM blocks
  JOIN dates ON dates.document_id = blocks.document_id
    AND dates.start >= blocks.start AND dates."end" <= blocks."end"
  WHERE blocks.document_id = mentions.document_id AND blocks.start <= mentions.start AND blocks."end" > mentions.start
    AND dates.rejected = 0 AND ${shortEnough}
    AND (dates."end" <= mentions.start OR dates.start >= mentions."end")
  ORDER BY abs(dates.start - mentions.start), dates.id
  LIMIT 1
)`

/** SQL that holds of the one of `dates` on which a quote was said. Nothing was said after its document came out. */
export const tellsWhenSaid = `dates.document_id = quotes.document_id AND dates.rejected = 0
  AND dates.start = quotes.said_on_start AND dates."end" = quotes.said_on_end
  AND ${shortEnough}
  AND (dates."end" <= quotes.start OR dates.start >= quotes."end")
  AND (documents.published IS NULL OR substr(dates.from_day, 1, length(documents.published)) <= documents.published)`

/** SQL for the last day of such a date: "in March" ends with the day its document came out. */
export const saidUntil = `iif(length(documents.published) = 10, min(dates.to_day, documents.published), dates.to_day)`
