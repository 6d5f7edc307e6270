import type { FoundDate, FoundEntity, FoundFigure } from '../../model/extraction'
import type { Span } from '../../model/span'
import { inAny } from '../languages'
import { booksOf, mayCount } from './amount-books'
import { amountAt } from './amounts'
import { countsNothing } from './not-figures'
import { lendAcross, lendInside } from './lending'
import { lendToLater } from './left-out'
import { ratioAt } from './ratios'
import type { Reading } from '../reading'
import { withCountries } from './shared-names'
import type { Sighting } from './sightings'
import { linesOf, type Line } from '../tokens'
import { firstWhere } from '../../text/first-where'
import { fold } from '../../text/folding'

interface Context {
  dates: FoundDate[]
  entities: FoundEntity[]
}

/** The amounts of a text: money, quantities, percentages, counts and ratios, in order. */
export function findFigures(reading: Reading, { dates, entities }: Context): FoundFigure[] {
  const taken = coverOf([...dates])
  const mentions = entities.flatMap(({ id, kind, mentions: spans }) =>
    spans.map(({ start, end }) => ({ start, end, id, kind })),
  )
  mentions.sort((a, b) => a.start - b.start)
  const named = coverOf(mentions)
  const lines = linesOf(reading)
  const sightings = lines.flatMap((line) => {
    const seen = sightingsIn(line, taken)
    lendInside(seen, line)
    return seen
  })
  lendAcross(sightings)
  lendToLater(sightings, lines, (seen) => countsNothing(seen, seen.line, named))
  // Unicode has more numbers than we can read: "Ⅻ", "٣".
  const kept = sightings.filter(
    (seen) => Number.isFinite(seen.value) && !countsNothing(seen, seen.line, named),
  )
  const figures = kept.map((seen, index) => toFigure(reading.text, seen, `f${index + 1}`, mentions))
  return withCountries(figures, reading)
}

function sightingsIn(line: Line, taken: (span: Span) => boolean): Sighting[] {
  const { tokens, language } = line
  const seen: Sighting[] = []
  for (let at = 0; at < tokens.length;) {
    const sighting = mayCount(tokens[at]!, language) && !taken(tokens[at]!) ? sightingAt(line, at) : null
    if (sighting && !taken(tokens[sighting.next - 1]!)) seen.push(sighting)
    at = sighting ? Math.max(sighting.next, at + 1) : at + 1
  }
  return seen
}

function sightingAt(line: Line, at: number): Sighting | null {
  const { tokens, language } = line
  const ratio = ratioAt(tokens, at, language)
  const amount = amountAt(tokens, at, language)
  if (ratio && (!amount || amount.scale === 1))
    return {
      from: at,
      next: ratio.next,
      value: ratio.value,
      scale: 1,
      digits: false,
      prefixed: false,
      line,
      ratio: true,
      unit: { kind: 'ratio', unit: null, factor: 1 },
    }
  return amount ? { ...amount, line, ratio: false } : null
}

function toFigure(text: string, seen: Sighting, id: string, mentions: Named[]): FoundFigure {
  const { tokens } = seen.line
  const start = tokens[seen.from]!.start
  const end = tokens[seen.next - 1]!.end
  return {
    id,
    kind: seen.unit?.kind ?? 'count',
    start,
    end,
    words: text.slice(start, end),
    value: rounded(seen.value * (seen.unit?.factor ?? 1)),
    unit: seen.unit?.unit ?? null,
    approximate: isHedged(seen),
    of: subjectOf(text, mentions, seen, tokens[0]!.start, start),
  }
}

/** Twelve digits: enough for any figure in a text, too few for the last bits of a multiplication to show. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

const behindHedge = inAny(({ amounts }) => amounts.behindHedge)

function isHedged({ line, from, next }: Sighting): boolean {
  const { hedges, hedgesAfter } = booksOf(line.language)
  if (/^[~≈<>±]$/.test(line.tokens[from - 1]?.text ?? '')) return true
  const { collectives } = line.language.amounts
  if (line.tokens.slice(from, from + 2).some(({ low }) => Object.hasOwn(collectives, low))) return true
  for (let back = 1; back <= 5 && back <= from; back++) {
    const hedge = hedges(line.tokens, from - back)
    if (
      hedge &&
      !isQuarrel(line, from - back) &&
      hedge.next >= from - 1 &&
      (hedge.next === from || behindHedge.has(line.tokens[hedge.next]!.low))
    )
      return true
  }
  return hedgesAfter(line.tokens, next) !== null
}

/** "Council splits over £12m", "sues the regulator over a £9m fine". */
function isQuarrel({ tokens, language }: Line, at: number): boolean {
  if (
    !language.amounts.overs.includes(tokens[at]!.low) ||
    language.speech.prepositions.includes(tokens[at - 1]?.low ?? '')
  )
    return false
  return tokens.slice(Math.max(0, at - 3), at).some(({ low }) => language.amounts.quarrels.includes(low))
}

type Named = Span & Pick<FoundEntity, 'id' | 'kind'>

/**
 * The name before the figure in its sentence: what a reader takes it to be said of. "Hydrel, a subsidiary of Ibera, lost
 * €45m" is said of Hydrel, and so is "Hydrel owns a plant in Oslo and 40 ships".
 */
function subjectOf(
  text: string,
  mentions: Named[],
  { line }: Sighting,
  from: number,
  to: number,
): string | null {
  const after = firstWhere(mentions, ({ start }) => start >= to)
  const first = firstWhere(mentions, ({ start }) => start >= from)
  const near = mentions.slice(first, after).filter(({ end }) => end <= to)
  const acting = near.filter((mention) => !isLocated(text, mention, line))
  // "À Nantes, 40 personnes …" opens with where it is.
  const opening = near.filter(({ start }) => start - from < 12)
  const [last, before] = (acting.length > 0 ? acting : opening).reverse()
  if (!last) return null
  const inserted = before ? apposition.exec(text.slice(before.end, to)) : null
  return before && inserted && last.end <= before.end + inserted[1]!.length ? before.id : last.id
}

/** Whether a name only tells where something is: "à Nantes", "in Oslo". */
function isLocated(text: string, { kind, start }: Named, { language }: Line): boolean {
  if (kind !== 'place') return false
  const word = /(\p{L}+)[’']?\s?$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? ''
  return language.dealings.locatives.includes(fold(word))
}

const apposition = /^(, \p{Ll}[^,;:.]{0,100}), [^,;:]{0,80}$/u

/** Whether a span touches one of some spans; asked in order of the text. */
function coverOf(spans: Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    const after = firstWhere(sorted, (each) => each.start >= end)
    for (let i = after - 1; i >= 0 && i >= after - 4; i--) if (sorted[i]!.end > start) return true
    return false
  }
}
