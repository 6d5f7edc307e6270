import type { FoundCheck, FoundDate, FoundDeal, FoundFigure, FoundQuote } from '../../model/extraction'
import { claimLinesOf, type Claim, type Evidence } from './claims'
import {
  contradictions,
  disputedAmounts,
  disputedCounts,
  disputedThings,
  disputedYears,
} from './contradictions'
import { differenceClaims } from './difference-checks'
import { operationOf } from './operation'
import { durationClaims } from './duration-checks'
import { priceClaims } from './price-checks'
import { rateClaims } from './rate-checks'
import { ratioClaims } from './ratio-checks'
import type { Reading } from '../reading'
import { restClaims } from './rest-checks'
import { sumClaims } from './sum-checks'
import { voicedAmounts } from './voice-checks'

interface Context {
  figures: FoundFigure[]
  dates: FoundDate[]
  deals: FoundDeal[]
  quotes: FoundQuote[]
}

/** The claims of a text that its own numbers or dates can test, in order. What they cannot decide is left out. */
export function findChecks(reading: Reading, context: Context): FoundCheck[] {
  const evidence: Evidence = { reading, ...context }
  const lines = claimLinesOf(evidence)
  const found = [
    ...ratioClaims(lines),
    ...sumClaims(lines),
    ...differenceClaims(lines),
    ...restClaims(lines),
    ...priceClaims(lines),
    ...rateClaims(lines),
    ...durationClaims(evidence),
    ...contradictions(evidence),
    ...disputedAmounts(lines),
    ...voicedAmounts(lines),
    ...disputedCounts(lines),
    ...disputedThings(evidence, lines),
    ...disputedYears(evidence, lines),
  ].filter(isFirstOfItsWords)
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const figures = new Map(context.figures.map((figure) => [figure.id, figure]))
  return found.map((claim, index) => ({
    id: `c${index + 1}`,
    ...claim,
    ...operationOf(claim, figures),
    words: reading.text.slice(claim.start, claim.end),
  }))
}

/** Two rules may see one dispute. */
function isFirstOfItsWords({ kind, start, end }: Claim, index: number, all: Claim[]): boolean {
  return all.findIndex((other) => other.kind === kind && other.start === start && other.end === end) === index
}
