import type { DealStatus, FoundDeal } from '../../model/extraction'
import { alike, type Claim, type ClaimLine, type Evidence } from './claims'

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

/** "The Courier says the price is €8m. The Post reports that it is €6m": two sources, one thing, two amounts. */
export function disputedAmounts(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const [one, other] = [before?.figures.at(-1), line.figures[0]]
    if (!before || !one || !other || before.block !== line.block || !alike(one, other)) return []
    const from = before.figures.length > 1 ? before.figures.at(-2)!.end : before.end - 400
    const told = line.claims.told.test(line.text.slice(Math.max(0, from), one.start))
    const otherwise = line.claims.toldOtherwise.test(line.text.slice(before.end, other.start))
    if (!told || !otherwise || !differ(one.value, other.value)) return []
    const span = { start: one.start, end: other.end }
    const values = { claims: one.value, computed: other.value, holds: false }
    return [{ kind: 'contradiction' as const, ...span, ...values, from: [one.id, other.id] }]
  })
}

// Rounded otherwise is no dispute, and another order of size is another thing.
function differ(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other)
  return ratio > 1.05 && ratio < 4
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
