import type { DealStatus, FoundDeal, FoundFigure } from '../../model/extraction'
import { alike, startingIn, type Claim, type ClaimLine, type Evidence } from './claims'

const against: [DealStatus, DealStatus][] = [
  ['signed', 'denied'],
  ['signed', 'negotiating'],
  ['announced', 'denied'],
  ['intended', 'denied'],
  ['negotiating', 'denied'],
]

// What two deny and affirm of a deal that hardly is one, they need not say of the same thing.
const leastSure = 0.3

/** Deals of which two sources say what cannot both be so. */
export function contradictions({ deals, reading }: Evidence): Claim[] {
  return deals.flatMap((deal) => ((deal.sure ?? 1) < leastSure ? [] : (claimOf(deal, reading.text) ?? [])))
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
    return told && otherwise ? disputed(one, other) : []
  })
}

/** "4,000 a day in 1943 … The company history says 3,000 in 1943": two counts of one year. */
export function disputedYears({ dates }: Evidence, lines: ClaimLine[]): Claim[] {
  const yearIn = (line: ClaimLine, from: number) => {
    const found = startingIn(dates, from, line.end)
    const years = new Set(found.map((date) => date.from.slice(0, 4)))
    return years.size === 1 ? [...years][0]! : null
  }
  return lines.flatMap((line, index) => {
    const [figure, ...more] = line.figures
    const start = lines[index - 1]?.end ?? 0
    if (!figure || more.length > 0 || figure.kind !== 'count') return []
    const lead = line.text.slice(Math.max(start, figure.start - 60), figure.start)
    const told = [...lead.matchAll(new RegExp(line.claims.told, 'gi'))].at(-1)
    if (!told || lead.length - told.index - told[0].length > 12) return []
    const year = yearIn(line, figure.end)
    if (year === null || figure.end + 12 < (startingIn(dates, figure.end, line.end)[0]?.start ?? 0)) return []
    for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
      const other = lines[i]!.figures[0]
      if (other && alike(other, figure) && yearIn(lines[i]!, lines[i - 1]?.end ?? 0) === year)
        return disputed(other, figure)
    }
    return []
  })
}

/** "will cut 1,900 jobs … The union puts the true number of jobs at 2,300": two counts of what one noun names. */
export function disputedCounts(lines: ClaimLine[]): Claim[] {
  return lines.flatMap((line, index) =>
    line.figures.flatMap((figure): Claim[] => {
      const start = lines[index - 1]?.end ?? 0
      const lead = line.text.slice(Math.max(start, figure.start - 80), figure.start)
      const noun = figure.kind === 'count' ? line.claims.counted.exec(lead)?.[1]?.toLowerCase() : undefined
      if (!noun) return []
      const others = lines.slice(Math.max(0, index - 12), index).flatMap(({ figures }) => figures)
      const counted = others.filter(
        (other) => alike(other, figure) && nounBehind(line.text, other).startsWith(noun),
      )
      const values = new Set(counted.map(({ value }) => value))
      return values.size === 1 ? disputed(counted.at(-1)!, figure) : []
    }),
  )
}

function nounBehind(text: string, { end }: FoundFigure): string {
  return text
    .slice(end, end + 30)
    .trimStart()
    .toLowerCase()
}

/** No quote that values a thing is longer. */
const longest = 2000

interface Statement {
  thing: string
  figure: FoundFigure
  /** Who says so, where a quote or a verb of telling tells. */
  source: string | null
  /** Years that its sentence names: what is so of one year need not be so of another. */
  years: string[]
}

/** "« La dette est de 31 millions », dit X … Y says that the debt is €24 million": one thing, valued by two sources. */
export function disputedThings({ quotes, dates }: Evidence, lines: ClaimLine[]): Claim[] {
  const statements = lines.flatMap((line, index) => {
    const start = lines[index - 1]?.end ?? 0
    return line.figures.flatMap((figure): Statement[] => {
      const thing = thingOf(line, figure, start)
      if (!thing) return []
      const quote = startingIn(quotes, figure.start - longest, figure.end).find(
        (said) => said.start <= figure.start && said.end >= figure.end,
      )
      const told = thing.valued || line.claims.told.test(line.text.slice(start, figure.start))
      const source = quote ? (quote.speaker?.entity ?? quote.id) : told ? `line ${index}` : null
      // What comes later in the sentence dates the parts of an amount.
      const years = startingIn(dates, start, figure.end + 15)
      return [{ thing: thing.key, figure, source, years: years.map(({ from }) => from.slice(0, 4)) }]
    })
  })
  return statements.flatMap((one, i) => {
    const other = statements.slice(i + 1, i + 30).find((each) => isDisputed(one, each))
    return other ? disputed(one.figure, other.figure) : []
  })
}

function isDisputed(one: Statement, other: Statement): boolean {
  const sourced = one.source !== null && other.source !== null && one.source !== other.source
  const years = new Set([...one.years, ...other.years])
  return one.thing === other.thing && sourced && years.size < 2 && alike(one.figure, other.figure)
}

/** What an amount is said to be the value of: "la dette est de", "puts the loss at". */
function thingOf(
  { text, claims }: ClaimLine,
  figure: FoundFigure,
  start: number,
): { key: string; valued: boolean } | null {
  const lead = text.slice(Math.max(start, figure.start - 70), figure.start)
  const valued = claims.valued.exec(lead)
  const named = (word: string | undefined) =>
    claims.things[(word ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
  if (valued && named(valued[1])) return { key: named(valued[1])!, valued: true }
  for (const word of lead.matchAll(/\p{L}+/gu)) {
    const key = named(word[0])
    if (key && claims.amountsTo.test(lead.slice(word.index + word[0].length))) return { key, valued: false }
  }
  return null
}

function disputed(one: FoundFigure, other: FoundFigure): Claim[] {
  if (!differ(one.value, other.value)) return []
  const span = other.end - one.start > 500 ? other : { start: one.start, end: other.end }
  const values = { claims: one.value, computed: other.value, holds: false }
  return [{ kind: 'contradiction', start: span.start, end: span.end, ...values, from: [one.id, other.id] }]
}

// Rounded otherwise is no dispute, and another order of size is another thing.
function differ(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other)
  return ratio > 1.05 && ratio < 4
}

function claimOf(deal: FoundDeal, text: string): Claim | null {
  for (const [one, other] of against) {
    const first = deal.history.find(({ status, source }) => status === one && source !== null)
    const second = deal.history.find(({ status, source }) => status === other && source !== null)
    if (!first || !second || first.source === second.source) continue
    const [start, end] = [Math.min(first.start, second.start), Math.max(first.end, second.end)]
    // "X denied what, according to Y, Z offered" is one report of both.
    if (!/[.!?…]\P{L}/u.test(text.slice(start, end))) continue
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
