import type { CheckKind, FoundDate, FoundDeal, FoundFigure, FoundQuote } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Claims } from '../languages/claims'
import type { Reading } from '../reading'
import type { Language } from '../languages/language'
import { linesOf, type Token } from '../tokens'
import { firstWhere } from '../../text/first-where'

/** What the finders of checks read. */
export interface Evidence {
  reading: Reading
  figures: FoundFigure[]
  dates: FoundDate[]
  deals: FoundDeal[]
  quotes: FoundQuote[]
}

/** A check before it has its id and words. */
export interface Claim extends Span {
  kind: CheckKind
  claims: number | null
  computed: number | null
  holds: boolean
  from: string[]
}

/** The figures of one sentence, with its words of claiming. */
export interface ClaimLine {
  text: string
  /** Where the sentence ends, and which block it stands in. */
  end: number
  block: number
  /** Whether it stands in an item of a list. */
  isItem: boolean
  tokens: Token[]
  figures: FoundFigure[]
  language: Language
  claims: Claims
}

// A line with more figures than a sentence can hold is a table, and claims nothing.
const mostFigures = 40

/** The sentences of a text with their figures, in order. */
export function claimLinesOf({ reading, figures }: Evidence): ClaimLine[] {
  let at = 0
  return linesOf(reading).map(({ tokens, language, block }) => {
    const end = tokens.at(-1)?.end ?? 0
    const from = at
    while (at < figures.length && figures[at]!.start < end) at++
    return {
      text: reading.text,
      end,
      block,
      isItem: reading.blocks[block]?.kind === 'list item',
      tokens,
      language,
      figures: at - from > mostFigures ? [] : figures.slice(from, at),
      claims: language.amounts.claims,
    }
  })
}

/** Whether two figures are counted in the same thing. */
export function alike(a: FoundFigure, b: FoundFigure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.kind !== 'ratio'
}

/** Of spans in order of the text those that start in a part of it: a document of dates must not be searched for each. */
export function startingIn<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const first = firstWhere(spans, (span) => span.start >= start)
  let next = first
  while (next < spans.length && spans[next]!.start < end) next++
  return spans.slice(first, next)
}

/** The words between two figures, where they stand near each other. */
export function between({ text }: ClaimLine, a: FoundFigure, b: FoundFigure): string {
  return b.start - a.end > 90 ? '' : text.slice(a.end, b.start)
}

/** A share, change or multiple that these figures test. */
export function ratioClaim(
  claim: FoundFigure,
  start: number,
  end: number,
  claims: number,
  computed: number,
  holds: boolean,
  used: FoundFigure[],
): Claim {
  const rounded = Number(computed.toPrecision(6))
  const from = [claim.id, ...used.map(({ id }) => id)]
  return { kind: 'ratio', start, end, claims, computed: rounded, holds, from }
}

/** What some figures add up to, without the dust of binary fractions. */
export function sumOf(figures: FoundFigure[]): number {
  return Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12))
}

/** A total that its parts test. */
export function sumClaim(total: FoundFigure, parts: FoundFigure[], sum: number, holds: boolean): Claim {
  const start = Math.min(total.start, parts[0]!.start)
  const end = Math.max(total.end, parts.at(-1)!.end)
  return {
    kind: 'sum',
    start,
    end,
    claims: total.value,
    computed: sum,
    holds,
    from: [total.id, ...parts.map(({ id }) => id)],
  }
}
