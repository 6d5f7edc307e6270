/**
 * SQL for the length of the longest quote, or somewhat more where none is long: what holds a place begins no further before
 * it. Only the long ones are indexed by their length.
 */
export const longestQuote = `coalesce((SELECT max("end" - start) FROM quotes WHERE "end" - start > 250), 250)`
