/**
 * Whether the doubtful ones of some deals are drawn before anyone asks: those that are sure are read better alone, but
 * without any there is no picture.
 */
export function drawsDoubtful<Deal>(deals: readonly Deal[], isDoubtful: (deal: Deal) => boolean): boolean {
  return deals.every(isDoubtful)
}
