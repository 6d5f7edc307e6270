import type { FoundFigure } from '../../model/extraction'
import { isClose } from '../../text/verdict'
import { alike, between, sumClaim, sumOf, type Claim, type ClaimLine } from './claims'
import { inUnitOf, isAmount, toldBefore } from './in-mind'

/** "Together, that came to £318,000", "Faites le compte : 255 millions": a total of amounts that stand before it. */
export function summedClaim(line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const start = lines[index - 1]?.end ?? 0
  for (const total of line.figures) {
    if (!isAmount(total) || !isTotal(total, line, start)) continue
    const bare = bareParts(total, line)
    if (bare && !isClose(total.value, sumOf(bare))) return sumClaim(total, bare, sumOf(bare), false)
    const made = productClaim(total, lines, index)
    const near = toldBefore(total.start, lines, index)
      .filter((part) => isAmount(part) && part.value < total.value && total.start - part.end < 900)
      .flatMap((part) => inUnitOf(part, total).slice(0, 1))
      // What is a hundredth of a total, or counts something else, makes any sum fit.
      .filter((part) => part.value > total.value * (alike(part, total) ? 0.01 : 0.05))
    const parts = fitting(total, near)
    if (parts) {
      const close = parts.filter((part) => total.start - part.start < 250)
      const first = close[0] ?? total
      return { ...sumClaim(total, parts, sumOf(parts), true), start: first.start, end: total.end }
    }
    if (made) return made
  }
  return null
}

/** "Each of the 2,400 gets £5,000 … £12 million in all": a number and an amount before a total that give it exactly. */
function productClaim(total: FoundFigure, lines: ClaimLine[], index: number): Claim | null {
  const near = toldBefore(total.start, lines, index)
    .filter((one) => total.start - one.end < 500)
    .slice(0, 8)
  const counts = near.filter(({ kind, value }) => kind === 'count' && Number.isInteger(value) && value > 2)
  for (const count of counts)
    for (const each of near.filter((one) => one !== count && one.kind === 'money')) {
      const [same] = inUnitOf(total, each)
      const product = count.value * each.value
      if (!same || Math.abs(product - same.value) > same.value * 0.0005) continue
      const close = [count, each].filter(({ start }) => total.start - start < 200)
      const start = Math.min(total.start, ...close.map((one) => one.start))
      const from = [total.id, count.id, each.id]
      return {
        kind: 'ratio',
        start,
        end: total.end,
        claims: same.value,
        computed: product,
        holds: true,
        from,
      }
    }
  return null
}

function isTotal({ start, end }: FoundFigure, { text, claims }: ClaimLine, from: number): boolean {
  const lead = text.slice(Math.max(from, start - 60), start)
  return claims.summed.test(lead) || claims.inAll.test(text.slice(end, end + 20))
}

/** "£14 million and £9 million, £24 million between them": all the amounts of a sentence, joined, and their total last. */
function bareParts(total: FoundFigure, line: ClaimLine): FoundFigure[] | null {
  const amounts = line.figures.filter(isAmount)
  const parts = amounts.slice(0, -1)
  if (amounts.at(-1) !== total || parts.length < 2 || !parts.every((part) => alike(part, total))) return null
  const bounds = amounts.slice(1).map((other, at) => between(line, amounts[at]!, other))
  const joined = bounds.every((bound) => bound !== '' && bound.length < 40 && !/[.;:!?]/.test(bound))
  const inAll = line.claims.inAll.test(line.text.slice(total.end, total.end + 20))
  const sum = sumOf(parts)
  const near =
    sum > total.value * 0.6 && sum < total.value * 1.5 && Math.abs(sum - total.value) > total.value * 0.015
  return joined && inAll && near ? parts : null
}

/** The last so many of the amounts before a total (of many exactly), else two or three of the last six. */
function fitting(total: FoundFigure, near: FoundFigure[]): FoundFigure[] | null {
  // Counts are not rounded.
  const isSum = (parts: FoundFigure[]) =>
    total.kind === 'count' ? sumOf(parts) === total.value : isClose(total.value, sumOf(parts))
  const inOrder = (parts: FoundFigure[]) => [...parts].sort((a, b) => a.start - b.start)
  for (let count = 2; count <= Math.min(6, near.length); count++) {
    const parts = near.slice(0, count)
    if (count > 3 ? sumOf(parts) === total.value : isSum(parts)) return inOrder(near.slice(0, count))
  }
  const last = near.slice(0, 6)
  for (const [i, a] of last.entries())
    for (const [j, b] of last.slice(i + 1).entries()) {
      if (isSum([a, b])) return inOrder([a, b])
      const c = last.slice(i + j + 2).find((one) => isSum([a, b, one]))
      if (c) return inOrder([a, b, c])
    }
  return null
}
