import { languages } from '../languages'
import type { Sighting } from './sightings'
import type { Line } from '../tokens'

/** What the numbers of one sentence lend each other: ranges share unit and scale, bare points follow a percentage. */
export function lendInside(seen: Sighting[], line: Line): void {
  for (let i = 0; i + 1 < seen.length; i++) {
    const first = seen[i]!
    const second = seen[i + 1]!
    if (!first.ratio && !second.ratio && areRange(first, second, line)) share(first, second)
  }
  shareRespectively(seen, line)
  shareList(seen, line)
}

/** "respectivement 10, 30 et 45 millions d’euros": each is of the unit and scale of the last. */
function shareRespectively(seen: Sighting[], { tokens, language }: Line): void {
  const { respectively, and } = language.amounts.ranges
  if (!tokens.some(({ low }) => low === respectively)) return
  for (let i = seen.length - 2; i >= 0; i--) {
    const [first, second] = [seen[i]!, seen[i + 1]!]
    const bound = tokens[first.next]
    const listed = second.from - first.next === 1 && (bound?.text === ',' || and.includes(bound?.low ?? ''))
    if (listed && !first.ratio && !second.ratio) share(first, second)
  }
}

function areRange(first: Sighting, second: Sighting, line: Line): boolean {
  const { tokens, language } = line
  const between = tokens.slice(first.next, second.from)
  const { to, openers, and } = language.amounts.ranges
  const bound = between.map(({ low }) => low).join(' ')
  if (between.length > 2) return false
  if (/^[-–—]$/.test(bound) || to.includes(between[0]?.low ?? ''))
    return between.length === 1 || first.unit !== null
  const opened = tokens
    .slice(Math.max(0, first.from - 3), first.from)
    .some(({ low }) => openers.includes(low))
  return and.includes(between[0]?.low ?? '') && opened
}

function share(first: Sighting, second: Sighting): void {
  // "€10–12m"
  if (
    first.prefixed &&
    first.unit?.kind === 'money' &&
    second.unit?.unit === 'm' &&
    second.unit.factor === 1
  ) {
    second.unit = first.unit
    second.value *= 1e6
    second.scale = 1e6
  }
  if (!first.unit && second.unit) {
    first.unit = second.unit
    lendScale(second, first)
  } else if (first.unit && !second.unit && first.prefixed) {
    second.unit = first.unit
    lendScale(second, first)
  } else if (!first.unit && !second.unit && second.scale >= 1e6) {
    // "300 à 400 millions": of what, the words behind both tell.
    lendScale(second, first)
    first.range = second
  } else if (
    first.unit &&
    second.unit &&
    first.prefixed &&
    second.scale > 1 &&
    first.unit.unit === second.unit.unit
  ) {
    // "$500 to $3 million" is told in full, "$2 to $3 million" is not.
    if (first.value >= 1 && (!second.prefixed || first.value < second.value / second.scale))
      lendScale(second, first)
  }
}

function lendScale(from: Sighting, to: Sighting): void {
  if (to.scale !== 1 || from.scale === 1 || Math.abs(to.value) >= 1000) return
  to.value *= from.scale
  to.scale = from.scale
}

/** "36 hectares in all (2.5, 6, 11 and 14)": bare numbers in brackets are of the unit before them. */
function shareList(seen: Sighting[], line: Line): void {
  let lender: Sighting | null = null
  for (const sighting of seen) {
    const before = lender && line.tokens.slice(lender.next, sighting.from)
    const depth = before?.reduce((sum, { text }) => sum + (text === '(' ? 1 : text === ')' ? -1 : 0), 0) ?? 0
    if (
      lender &&
      !sighting.unit &&
      depth === 1 &&
      isOfUnit(sighting, lender) &&
      !isCounting(sighting) &&
      before!.every(isListing(line))
    ) {
      sighting.unit = lender.unit
      lendScale(lender, sighting)
    } else if (depth !== 1) lender = sighting.unit && sighting.unit.kind !== 'ratio' ? sighting : null
  }
}

/** "5 000 euros (3 voix pour)": what a noun follows counts that. */
function isCounting({ line: { tokens, language }, next }: Sighting): boolean {
  const after = tokens[next]
  return (
    after?.kind === 'word' &&
    !language.frequent.includes(after.low) &&
    !language.amounts.and.includes(after.low) &&
    !language.speech.prepositions.includes(after.low)
  )
}

/** "4 % de plus que l’an dernier (30 000)": no share is a hundred times a whole. */
function isOfUnit({ value }: Sighting, { unit }: Sighting): boolean {
  return unit?.kind !== 'percentage' || value <= mostPercent
}

const mostPercent = 1000

function isListing(line: Line): (token: Line['tokens'][number]) => boolean {
  const { and } = line.language.amounts
  let open = false
  return ({ kind, text, low }) => {
    open ||= text === '('
    return !open || kind === 'number' || /^[(,;+]$/.test(text) || and.includes(low)
  }
}

/** What figures lend each other across sentences: a currency for "2 milliards", percentage points beside a percentage. */
export function lendAcross(sightings: Sighting[]): void {
  const tally = tallyOf(sightings)
  let last: string | null = null
  for (const [index, sighting] of sightings.entries()) {
    if (sighting.unit) {
      if (sighting.unit.kind === 'money') last = sighting.unit.unit
      continue
    }
    // A zero before a power is the end of a number that was cut: "2, 0 milliards".
    if (sighting.scale >= 1e6 && sighting.value !== 0 && countsMoney(sighting.range ?? sighting)) {
      const near = currencyNear(sightings, index) ?? commonIn(tally, last)
      if (!near) continue
      sighting.unit = { kind: 'money', unit: near, factor: 1 }
      tally.set(near, (tally.get(near) ?? 0) + 1)
    } else if (isBarePoint(sighting) && percentageNear(sightings, index)) {
      sighting.unit = { kind: 'percentage', unit: 'pp', factor: 1 }
      sighting.next++
    }
  }
}

/** How many amounts a text counts in each currency. */
function tallyOf(sightings: Sighting[]): Map<string, number> {
  const tally = new Map<string, number>()
  for (const { unit } of sightings)
    if (unit?.kind === 'money') tally.set(unit.unit!, (tally.get(unit.unit!) ?? 0) + 1)
  return tally
}

/** The currency that is counted in most, the last one where several are as common. */
function commonIn(tally: Map<string, number>, last: string | null): string | null {
  const most = Math.max(...tally.values())
  const common = [...tally].flatMap(([unit, count]) => (count === most ? [unit] : []))
  return last && common.includes(last) ? last : (common[0] ?? null)
}

/** The currency of the nearest money in the same sentence, before it or after, else of the nearest before it in its paragraph. */
function currencyNear(sightings: Sighting[], index: number): string | null {
  const { line } = sightings[index]!
  const before = sightings.slice(Math.max(0, index - 10), index).reverse()
  const near = [...before, ...sightings.slice(index + 1, index + 10)]
  const isMoney = ({ unit }: Sighting) => unit?.kind === 'money'
  const lender =
    near.find((other) => other.line === line && isMoney(other)) ??
    before.find((other) => other.line.block === line.block && isMoney(other))
  return lender?.unit?.unit ?? null
}

/** Millions of what? Of money, unless a thing counted follows: "2 millions d'habitants", "3 million people". */
function countsMoney({ line, next }: Sighting): boolean {
  const { tokens, language } = line
  // Of what is counted no word is known.
  if (!languages.includes(language)) return false
  const { links, moneyNouns, ofSomebody } = language.amounts
  const after = tokens[next]
  if (!after || after.kind !== 'word') return true
  if (links.includes(after.low)) {
    const counted = tokens[next + 1]
    // "les 50 millions de 2023", "25 millions d’ici à 2028"
    return (
      /^(?:19|20)\d{2}$/.test(counted?.text ?? '') ||
      [...moneyNouns, ...ofSomebody, ...language.calendar.until].includes(counted?.low ?? '')
    )
  }
  const { afterMoney } = language.amounts
  return afterMoney.length === 0 || language.frequent.includes(after.low) || afterMoney.includes(after.low)
}

function isBarePoint({ line, next, value }: Sighting): boolean {
  return Math.abs(value) <= 100 && line.language.amounts.barePoints.includes(line.tokens[next]?.low ?? '')
}

function percentageNear(sightings: Sighting[], index: number): boolean {
  const { line } = sightings[index]!
  const isNear = (other: Sighting | undefined) =>
    other?.unit?.kind === 'percentage' && other.line.block === line.block
  return isNear(sightings[index - 1]) || isNear(sightings[index + 1]) || isNear(sightings[index + 2])
}
