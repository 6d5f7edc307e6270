import type { DealStatus, FoundDeal } from '../../model/extraction'
import type { Claim, Evidence } from './claims'

const against: [DealStatus, DealStatus][] = [
  ['signed', 'denied'],
  ['signed', 'negotiating'],
  ['announced', 'denied'],
  ['intended', 'denied'],
  ['negotiating', 'denied'],
]

/** Deals of which two sources say what cannot both be so. */
export function contradictions({ deals }: Evidence): Claim[] {
  return deals.flatMap((deal) => claimOf(deal) ?? [])
}

function claimOf(deal: FoundDeal): Claim | null {
  for (const [one, other] of against) {
    const first = deal.history.find(({ status, source }) => status === one && source !== null)
    const second = deal.history.find(({ status, source }) => status === other && source !== null)
    if (!first || !second || first.source === second.source) continue
    const [start, end] = [Math.min(first.start, second.start), Math.max(first.end, second.end)]
    return {
      kind: 'contradiction',
      start: end - start > 500 ? second.start : start,
      end: end - start > 500 ? second.end : end,
      claims: null,
      computed: null,
      holds: false,
      from: [deal.id],
    }
  }
  return null
}
