/** So many are read at a glance, the doubtful ones among them. */
export const fewDeals = 8

/** Fewer than these make no picture of a library. */
const fewestSure = 4

/**
 * Whether the doubtful ones of some deals are drawn before anyone asks: of many, those that are sure are read better alone;
 * where hardly any is, a picture of one or two tells little.
 */
export function drawsDoubtful<Deal>(deals: readonly Deal[], isDoubtful: (deal: Deal) => boolean): boolean {
  return deals.length <= fewDeals || deals.filter((deal) => !isDoubtful(deal)).length < fewestSure
}
