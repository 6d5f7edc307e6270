import type { DealRow, DealRowStep } from '../../../src-main/model/pictures'
import { m } from '../../../messages.compiled/messages.js'
import { formatFigure } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'

/** "100 Md $", "≈ 2,5 M €"; the kind of deal where no amount is told. */
export function dealAmount({ figure, kind }: DealRow): string {
  if (!figure) return m[`read_deal_${kind}`]()
  const words = formatFigure(figure.value, figure.unit)
  return figure.approximate ? m.read_about({ value: words }) : words
}

/** "Nvidia → OpenAI" */
export function dealSides({ from, to }: DealRow): string {
  return m.deals_sides({ from: from?.name ?? m.read_nobody(), to: to?.name ?? m.read_nobody() })
}

/** A deal as it is read out: sides, kind, amount, status, and whether that is unsure. */
export function dealSentence(row: DealRow): string {
  const { kind, figure, status, doubtful } = row
  const facts = [
    m[`read_deal_${kind}`](),
    figure && dealAmount(row),
    m[`read_status_${status}`](),
    doubtful && m.picture_doubtful(),
  ]
  return `${dealSides(row)} · ${facts.filter(Boolean).join(' · ')}`
}

/** What is said of a deal, and whether that is unsure: "signé · incertain". */
export function withDoubt(words: string, { doubtful }: DealRow): string {
  return doubtful ? `${words} · ${m.picture_doubtful()}` : words
}

/** What became of a deal, as a picture writes it: "signé", or "signé ?" where that is unsure. */
export function drawnStatus(status: DealRow['status'], { doubtful }: DealRow): string {
  const words = m[`read_status_${status}`]()
  return doubtful ? m.picture_unsure({ words }) : words
}

/** By how much an amount is less than what it was before: "−80 %". */
export function lessThan(row: DealRow, before: DealRow): string {
  const kept = row.figure && before.figure ? row.figure.value / before.figure.value : 1
  return `−${formatFigure(Math.round((1 - kept) * 100), '%')}`
}

/** When a deal came to a status, as its document says: "3 févr. 2026". */
export function stepDay({ from, to }: DealRowStep): string {
  return from !== null && to !== null ? formatInterval(from, to) : m.deals_undated()
}

/** A status with when it was and who says so: "en négociation · 3 févr. 2026 · Bloomberg". */
export function stepSentence(step: DealRowStep): string {
  return [m[`read_status_${step.status}`](), stepDay(step), step.source].filter(Boolean).join(' · ')
}
