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
  const found = firstOfTheirWords([
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
  ])
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const figures = new Map(context.figures.map((figure) => [figure.id, figure]))
  return found.map((claim, index) => ({
    id: `c${index + 1}`,
    ...claim,
    ...operationOf(claim, figures),
    words: reading.text.slice(claim.start, claim.end),
  }))
}

/** Two rules may see one dispute: the first of them tells it. */
function firstOfTheirWords(all: Claim[]): Claim[] {
  const told = new Set<string>()
  return all.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`
    return !told.has(key) && told.add(key)
  })
}
