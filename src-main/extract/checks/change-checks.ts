import type { FoundFigure } from '../../model/extraction'
import { changePairs, toldPairs, type ChangePair } from './change-pairs'
import { between, ratioClaim, type Claim, type ClaimLine } from './claims'
import { inUnitOf, isAmount, toldBefore } from './in-mind'
import { roundingOf, shareClaimed, verdict } from '../../text/verdict'
import { languages } from '../languages'

/** Which way a share says that something went; null where it tells no change. */
export function directionOf(claim: FoundFigure, line: ClaimLine): 'up' | 'down' | null {
  const before = line.text.slice(Math.max(0, claim.start - 36), claim.start)
  const after = line.text.slice(claim.end, claim.end + 40)
  const { rise, fall } = line.claims
  if (rise.before.test(before)) return 'up'
  if (fall.before.test(before)) return 'down'
  return rise.after.test(after) ? 'up' : fall.after.test(after) ? 'down' : null
}

/** "trois fois plus qu’en juin 2023", "20% more than in 2019": the year of the base, where the text tells it. */
function yearCompared({ end }: FoundFigure, { text, claims }: ClaimLine): string | null {
  return claims.thanIn.exec(text.slice(end, end + 50))?.[1] ?? null
}

// So far from its year an amount may stand that is of it.
const besideYear = 80

/** Whether an amount stands behind the year that a change is told of, in one sentence, or beside that year before. */
function isOfYear(base: FoundFigure, year: string, claim: FoundFigure, { text, end }: ClaimLine): boolean {
  if (base.start >= claim.end) return base.start < end
  const last = Math.min(base.end + besideYear, claim.start)
  return text.slice(Math.max(0, base.start - besideYear), last).includes(year)
}

/** "The firm is worth £210m. That is three times more than in 2023, when it raised £12m at a worth of £70m." */
function basesBehind(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): ChangePair[] {
  const newer = toldBefore(claim.start, lines, index).find(isAmount)
  const behind = line.figures.filter(({ start }) => start >= claim.end)
  return behind.flatMap((base) =>
    (newer ? inUnitOf(base, newer) : []).map((older) => ({
      older,
      newer: newer!,
      ordered: true,
      sure: false,
    })),
  )
}

interface Weighed {
  pair: ChangePair
  computed: number
  holds: boolean
}

function isMultiplied(words: string): boolean {
  return /\d/.test(words) || languages.some(({ amounts }) => amounts.claims.multiplied.test(words))
}

/** "un tiers de moins", "40% more than the A$100", "a triplé : 75 euros", "deux fois plus". */
export function changeClaim(
  claim: FoundFigure,
  line: ClaimLine,
  lines: ClaimLine[],
  index: number,
): Claim | null {
  const direction = directionOf(claim, line)
  const multiple = claim.kind === 'ratio' && (claim.value > 1 || isMultiplied(claim.words))
  if (isByTheYear(claim, line)) return null
  if (!multiple && !direction) return undirected(claim, line, lines, index)
  const pairs = changePairs(claim, line, lines, index)
  // Where the text says what the change is told of, no other amounts are searched for a base that fits.
  const told = pairs.filter(({ sure }) => sure)
  const year = yearCompared(claim, line)
  const likely = year
    ? [
        ...basesBehind(claim, line, lines, index),
        ...pairs.filter(({ older }) => isOfYear(older, year, claim, line)),
      ]
    : pairs
  const found = (told.length > 0 ? told : likely).flatMap((pair): Weighed[] => {
    if ((direction && isGoing(pair) !== direction) || isForecast(pair, line)) return []
    const computed = multiple ? multipleOf(shareClaimed(claim), pair, direction) : changeOf(pair)
    const holds =
      multiple && isHere(pair, line)
        ? judged(claim, computed, line)
        : verdict(shareClaimed(claim), computed, roundingOf(claim))
    return holds === null || (!holds && !pair.sure) ? [] : [{ pair, computed, holds }]
  })
  const best = found.find(({ holds }) => holds) ?? found[0]
  return best ? toClaim(claim, line, best) : pointsForPercent(claim, direction, lines, index)
}

/** Both amounts of a pair in the sentence of its claim, which is told of others else. */
function isHere({ older, newer }: ChangePair, { figures }: ClaimLine): boolean {
  return figures.includes(older) && figures.includes(newer)
}

// "More than triple" is not said of five times as much.
const aLittle = 0.45

/** "plus du triple", "more than tripled", "less than double": a bound holds on one side, but not of what lies far off. */
function judged(claim: FoundFigure, computed: number, { text, claims }: ClaimLine): boolean | null {
  const claimed = shareClaimed(claim)
  const holds = verdict(claimed, computed, roundingOf(claim))
  const lead = text.slice(Math.max(0, claim.start - 30), claim.start)
  const side = claims.over.test(lead) ? 1 : claims.under.test(lead) ? -1 : 0
  if (side === 0) return holds
  const off = (side * (computed - claimed)) / claimed
  if (off >= 0) return off < aLittle || null
  return holds === false ? false : null
}

/** "£48 million against £54 million, that is, 11 per cent", "de 9 à 3 euros, autrement dit des deux tiers". */
function undirected(claim: FoundFigure, line: ClaimLine, lines: ClaimLine[], index: number): Claim | null {
  for (const pair of toldPairs(claim, line, lines, index)) {
    const computed = changeOf(pair)
    if (verdict(shareClaimed(claim), computed, roundingOf(claim)) === true)
      return toClaim(claim, line, { pair, computed, holds: true })
  }
  return null
}

function toClaim(claim: FoundFigure, line: ClaimLine, best: Weighed): Claim {
  const used = [best.pair.older, best.pair.newer]
  const here = used.filter((one) => line.figures.includes(one))
  const start = Math.min(claim.start, ...here.map((one) => one.start))
  const end = Math.max(claim.end, ...here.map((one) => one.end))
  return ratioClaim(claim, start, end, shareClaimed(claim), best.computed, best.holds, used)
}

/** "It went from 12% to 9% … You speak of a fall of 3%": who takes points for percent is wrong. */
function pointsForPercent(
  claim: FoundFigure,
  direction: 'up' | 'down' | null,
  lines: ClaimLine[],
  index: number,
): Claim | null {
  const [line, before] = [lines[index]!, lines[index - 1]]
  const [older, newer, ...more] = before?.block === line.block ? before.figures.filter(isShare) : []
  if (!before || !older || !newer || more.length > 0 || claim.unit !== '%') return null
  if (line.figures.filter(isShare).length > 1 || !before.claims.fromTo.to.test(between(before, older, newer)))
    return null
  const pair = { older, newer, ordered: true, sure: true }
  const points = Math.abs(newer.value - older.value)
  const computed = changeOf(pair)
  if (isGoing(pair) !== direction || Math.abs(points - claim.value) > 0.051) return null
  return verdict(shareClaimed(claim), computed, roundingOf(claim)) === false
    ? ratioClaim(claim, claim.start, claim.end, shareClaimed(claim), computed, false, [older, newer])
    : null
}

function isShare({ unit }: FoundFigure): boolean {
  return unit === '%'
}

/** "2 % par an", "15 % en volume", "an average rise of 3%": told of something else than the amounts beside it. */
function isByTheYear(claim: FoundFigure, { text, claims }: ClaimLine): boolean {
  const before = text.slice(Math.max(0, claim.start - 36), claim.start)
  return (
    claims.otherwise.after.test(text.slice(claim.end, claim.end + 40)) || claims.otherwise.before.test(before)
  )
}

/** "contre 50 millions attendus": what was expected is no older amount. */
function isForecast({ older }: ChangePair, { text, claims }: ClaimLine): boolean {
  return claims.forecast.test(text.slice(older.end, older.end + 30))
}

function isGoing({ older, newer }: ChangePair): 'up' | 'down' {
  return newer.value > older.value ? 'up' : 'down'
}

function changeOf({ older, newer }: ChangePair): number {
  return Math.abs(newer.value - older.value) / older.value
}

/** How many times the older the newer is; "three times less" turns that round, and so may a pair that has no order. */
function multipleOf(
  claimed: number,
  { older, newer, ordered }: ChangePair,
  direction: 'up' | 'down' | null,
): number {
  const times = newer.value / older.value
  const turned = ordered ? claimed > 1 && direction === 'down' : claimed > 1 !== times > 1
  return turned ? 1 / times : times
}
