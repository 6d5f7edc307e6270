import type { FoundFigure } from '../../model/extraction'
import { alike, sumClaim, sumOf, type Claim, type ClaimLine } from './claims'
import { isClose } from '../../text/verdict'

/**
 * A total behind its parts, in a sentence of its own: "£25m for players, £20m for the school and £10m for the roof. That makes
 * £55m", or behind a list of which each item tells its part: "That is $12 billion in all".
 */
export function nextClaim(line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  const total = line.figures[0]
  const start = lines[index - 1]?.end ?? 0
  if (!total || total.kind === 'percentage' || total.kind === 'ratio') return null
  const lead = line.text.slice(Math.max(start, total.start - 60), total.start)
  const behind = line.text.slice(total.end, total.end + 12)
  const summed = line.claims.thatIs.test(lead) || line.claims.total.test(lead)
  if (!summed && !line.claims.inAll.test(behind)) return null
  const parts = [lastListed(line, lines, index, total), itemsBefore(lines, index, total)].find(
    (each) => each.length > 1 && each.every((part) => part.value < total.value),
  )
  if (!parts) return null
  const sum = sumOf(parts)
  const holds = isClose(total.value, sum)
  const listed = line.figures.length === 1 && line.claims.total.test(lead) && isWholeList(lines, index, parts)
  const sure =
    listed || (line.claims.makes.test(lead) && /^[.!]/.test(behind) && isBareList(lines[index - 1]!, parts))
  return holds || sure ? { ...sumClaim(total, parts, sum, holds), start: total.start, end: total.end } : null
}

/** "£25m, £20m and £10m.": three parts at least, all that the sentence tells, with nothing between them. */
function isBareList({ text, figures, language }: ClaimLine, parts: FoundFigure[]): boolean {
  const isBound = (words: string) =>
    /^,? $/.test(words) || language.amounts.and.includes(words.replace(/^,/, '').trim())
  return (
    parts.length > 2 &&
    parts.length === figures.length &&
    parts.slice(1).every((part, at) => isBound(text.slice(parts[at]!.end, part.start)))
  )
}

/** Three items at least right before a sentence, each with an amount of its own, that come near the total. */
function isWholeList(lines: ClaimLine[], index: number, parts: FoundFigure[]): boolean {
  if (!lines[index - 1]?.isItem || parts.length < 3) return false
  // Walked back from here: the whole of a long text would be searched for each total.
  const items = new Set<number>()
  for (let at = index - 1; lines[at]?.isItem; at--) items.add(lines[at]!.block)
  return items.size === parts.length
}

/** The amounts that the sentence before ends with, two at least joined by "and" or "plus". */
function lastListed(line: ClaimLine, lines: ClaimLine[], index: number, total: FoundFigure): FoundFigure[] {
  const before = lines[index - 1]
  const own = before && before.block === line.block ? before.figures : []
  const parts = own.filter((part) => alike(part, total))
  const [one, other] = parts.slice(-2)
  return one && other && line.claims.and.test(line.text.slice(one.end, other.start)) ? parts : []
}

/** The first amount of each item of the list right before a sentence. */
function itemsBefore(lines: ClaimLine[], index: number, total: FoundFigure): FoundFigure[] {
  const parts = new Map<number, FoundFigure>()
  for (const other of lines.slice(Math.max(0, index - 24), index)) {
    if (!other.isItem) parts.clear()
    const first = other.isItem ? other.figures.find((part) => alike(part, total)) : undefined
    if (first && !parts.has(other.block)) parts.set(other.block, first)
  }
  return [...parts.values()]
}
