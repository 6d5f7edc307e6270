/** A mark that can stand beside a date: the table, as the query around names it. */
type Mark = 'quotes' | 'mentions'

/** A document's own words between two dates are not counted: a longer stretch than this dates nothing that is beside it. */
const longestDays = 62

/** SQL that holds of those of `dates` that can tell the day of a mark of their paragraph. */
export const tellsTheDayOf = (mark: Mark) => `dates.rejected = 0
  AND julianday(dates.to_day) - julianday(dates.from_day) <= ${longestDays}
  AND (dates."end" <= ${mark}.start OR dates.start >= ${mark}."end")`

/** SQL for the id of the nearest date of a mark's paragraph that tells its day; NULL where there is none. */
export const nearestDateOf = (mark: Mark) => `(
  SELECT dates.id
  FROM blocks
  JOIN dates ON dates.document_id = blocks.document_id
    AND dates.start >= blocks.start AND dates."end" <= blocks."end"
  WHERE blocks.document_id = ${mark}.document_id AND blocks.start <= ${mark}.start AND blocks."end" > ${mark}.start
    AND ${tellsTheDayOf(mark)}
  ORDER BY abs(dates.start - ${mark}.start), dates.id
  LIMIT 1
)`
