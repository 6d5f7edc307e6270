/** What a verdict has to know of a figure: how it is written tells how far it was rounded. */
export interface Told {
  value: number
  unit: string | null
  approximate: boolean
  words: string
}

/** What a share or change claims as a part of one: 70 % is 0.7. */
export function shareClaimed(figure: Pick<Told, 'value' | 'unit'>): number {
  return figure.unit === '%' ? figure.value / 100 : figure.value
}

/** How far a share may lie from the truth and still be what a writer would round to it. */
export function roundingOf(figure: Told): number {
  if (figure.unit !== '%') return Math.abs(figure.value) * (figure.approximate ? 0.12 : 0.075)
  const decimals = /[.,](\d+)/.exec(figure.words)?.[1]?.length ?? 0
  return 0.0065 * 10 ** -decimals * (figure.approximate ? 4 : 1)
}

/** A verdict where the numbers decide: true within rounding, false far from it, null between. */
export function verdict(claimed: number, computed: number, rounding: number): boolean | null {
  const off = Math.abs(claimed - computed)
  if (off <= rounding) return true
  return off > Math.max(1.5 * rounding, Math.abs(claimed) * (claimed > 1 ? 0.15 : 0.1)) ? false : null
}

/** Whether a sum is a total but for rounding. */
export function isClose(total: number, sum: number): boolean {
  return Math.abs(total - sum) <= Math.abs(total) * 0.005
}
