import type { FoundDeal } from '../../model/extraction'
import type { Reading } from '../reading'
import { dealsByRule, type Context } from './deals-by-rule'
import { trainedDealJudges, type DealJudges } from './deal-judges'
import { weighed } from './weighed-deals'

/** The deals of a text: who gives, promises, asks or loses how much, and how it went on. */
export function findDeals(
  reading: Reading,
  found: Context,
  judges: DealJudges = trainedDealJudges(),
): FoundDeal[] {
  const { deals, ...known } = dealsByRule(reading, found)
  return weighed(deals, { ...known, figures: found.figures }, judges).map((deal, index) => ({
    ...deal,
    id: `l${index + 1}`,
  }))
}
