/** So many are read at a glance, the doubtful ones among them. */
export const fewDeals = 8

/**
 * Whether the doubtful ones of some deals are drawn before anyone asks: of many, those that are sure are read better alone;
 * where none is, a picture of nothing tells nothing.
 */
export function drawsDoubtful<Deal>(deals: readonly Deal[], isDoubtful: (deal: Deal) => boolean): boolean {
  return deals.length <= fewDeals || deals.every(isDoubtful)
}
