import type { FoundFigure } from '../../model/extraction'
import type { Claim, ClaimLine } from './claims'
import { inUnitOf, isAmount } from './in-mind'

/** "19 millions selon la vendeuse, 16 selon l’acquéreuse", "put at 1,200 by the group and at 1,900 by the union". */
export function voicedAmounts(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) => {
    const after = lines[index + 1]
    const next = after?.block === line.block ? after.figures[0] : undefined
    const figures = next ? [...line.figures, next] : line.figures
    return figures.slice(1).flatMap((other, at): Claim[] => {
      const one = figures[at]!
      const [same] = isAmount(one) && isAmount(other) ? inUnitOf(other, one) : []
      if (!same || other.start - one.end > 110 || !differ(one.value, same.value)) return []
      const said = isVoiced(one, line) && (isVoiced(other, line) || isCountered(one, other, line))
      if (!said && !isElliptic(one, other, line)) return []
      const values = { claims: one.value, computed: same.value, holds: false }
      return [
        { kind: 'contradiction', start: one.start, end: other.end, ...values, from: [one.id, other.id] },
      ]
    })
  })
}

/** Whether a source is named right behind an amount: "according to the union", "put at 1,200 by the group". */
function isVoiced({ start, end }: FoundFigure, { text, claims }: ClaimLine): boolean {
  const behind = text.slice(end, end + 60)
  if (claims.voiced.test(behind)) return true
  return (
    claims.judged.after.test(behind) && claims.judged.before.test(text.slice(Math.max(0, start - 110), start))
  )
}

/** "…, the union counts 2,300": another source speaks right before the other amount. */
function isCountered(one: FoundFigure, other: FoundFigure, { text, claims }: ClaimLine): boolean {
  return claims.countered.test(text.slice(one.end, other.start))
}

/** "The board counts 60 jobs, the union 110.": the other number stands alone, so that it is of the same. */
function isElliptic(one: FoundFigure, other: FoundFigure, line: ClaimLine): boolean {
  const { text, claims } = line
  const alone = /^(?:[.,;!?»”")]|\s[»)])/.test(text.slice(other.end, other.end + 2))
  const counted = claims.counts.test(text.slice(Math.max(0, one.start - 60), one.start))
  return one.kind === 'count' && alone && counted && isCountered(one, other, line)
}

function differ(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other)
  return ratio > 1.05 && ratio < 4
}
