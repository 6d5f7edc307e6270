import type { NearWord, QueryOffer, QueryToken } from '../../../src-main/model/query'
import type { Span } from '../../../src-main/model/span'

/** A stretch of what was typed: a filter, or the words between two. */
export interface QueryRun {
  words: string
  start: number
  token: boolean
  known: boolean
  /** Whether it is left out of the query. */
  struck: boolean
}

/** What was typed, cut where its filters begin and end; those of an older text that reach beyond it are left out. */
export function runsOf(typed: string, tokens: QueryToken[]): QueryRun[] {
  const runs: QueryRun[] = []
  let at = 0
  for (const { start, end, known, why } of tokens) {
    if (start < at || end > typed.length) continue
    if (start > at)
      runs.push({ words: typed.slice(at, start), start: at, token: false, known: true, struck: false })
    runs.push({ words: typed.slice(start, end), start, token: true, known, struck: why !== undefined })
    at = end
  }
  if (at < typed.length)
    runs.push({ words: typed.slice(at), start: at, token: false, known: true, struck: false })
  return runs
}

/** What was typed once an offer stands in it, and where the caret then is. */
export function withOffer(
  typed: string,
  { start, end }: Span,
  { insert }: QueryOffer,
): { typed: string; caret: number } {
  const rest = typed.slice(end)
  const before = `${typed.slice(0, start)}${insert}`
  return { typed: before + (insert.endsWith(' ') ? rest.trimStart() : rest), caret: before.length }
}

/** What is to be lit in what was found: the words that were sought, and those that answered in their place. */
export function litWords(sought: string, near: NearWord[]): string {
  return [sought, ...near.flatMap(({ found }) => found)].join(' ')
}
