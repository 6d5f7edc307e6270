import type { ComparisonColumn, Dispute } from '../model/comparison'
import type { DateMark, Figure } from '../model/mark'
import type { Span } from '../model/span'
import type { Block } from '../model/document'
import { fold } from '../text/folding'
import { claimTheSame, figureClaim, type FigureClaim } from '../text/same-claim'
import { sentenceAround } from '../text/sentence-around'
import { countOneThing, toldToll, type CountingText, type ToldToll } from './told-tolls'

/** What of a document tells what its figures are said of. */
export interface ToldText extends CountingText {
  blocks: readonly Pick<Block, 'start' | 'end'>[]
  figures: readonly Figure[]
  /** Entities that it names. */
  named: ReadonlySet<number>
}

interface Told {
  quote: ComparisonColumn['quote']
  figure: Figure
  /** Null where a count of people says by itself what it is of. */
  claim: FigureClaim | null
  toll: ToldToll | null
  years: string[]
  source: ToldText
}

/** "The repair will cost 40 million" beside "the repair of the bridge will cost 65 million": figures of one thing that differ. */
export function toldOtherwise(
  columns: readonly ComparisonColumn[],
  documents: readonly ToldText[],
): Told[][] {
  let groups: Told[][] = []
  const all = columns.flatMap(({ quote }) => claimsIn(quote, documents))
  for (const told of all) {
    // One may join those that do not know each other: what is said of one thing does not hang on who stands first.
    const known = groups.filter((group) => group.some((other) => ofOneThing(other, told)))
    groups = [...groups.filter((group) => !known.includes(group)), [...known.flat(), told]]
  }
  return groups
    .filter((group) => new Set(group.map(({ figure }) => figure.value)).size > 1)
    .map((group) => group.toSorted((one, other) => all.indexOf(one) - all.indexOf(other)))
}

function claimsIn(quote: ComparisonColumn['quote'], documents: readonly ToldText[]): Told[] {
  const source = documents.find(({ document }) => document === quote.document)!
  const inQuote = source.figures.filter(({ start, end }) => start >= quote.start && end <= quote.end)
  return inQuote.flatMap((figure, index): Told[] => {
    const sentence = sentenceAround(source.text, source.blocks, figure)
    // What comes before another figure is said of that one.
    const start = Math.max(sentence.start, quote.start, inQuote[index - 1]?.end ?? 0)
    const clause = { start, end: Math.min(sentence.end, quote.end) }
    const toll = toldToll(quote, figure, { source, among: inQuote, sentence })
    const claim = toll || figure.approximate ? null : figureClaim(source.text, clause, figure)
    if (!toll && !claim) return []
    return [{ quote, figure, claim, toll, years: yearsIn(source.dates, clause), source }]
  })
}

const yearsIn = (dates: readonly DateMark[], { start, end }: Span) =>
  dates.filter((date) => date.start >= start && date.end <= end).map(({ from }) => from.slice(0, 4))

function ofOneThing(one: Told, other: Told): boolean {
  if (one.quote.id === other.quote.id) return false
  if (one.toll && other.toll) return countOneThing(one.toll, other.toll)
  return isOneClaim(one, other)
}

function isOneClaim(one: Told, other: Told): boolean {
  return (
    one.claim !== null &&
    other.claim !== null &&
    one.figure.kind === other.figure.kind &&
    one.figure.unit === other.figure.unit &&
    // What is so of one year need not be so of another.
    new Set([...one.years, ...other.years]).size < 2 &&
    claimTheSame(one.claim, other.claim) &&
    knows(one, other.claim, other.source) &&
    knows(other, one.claim, one.source)
  )
}

/** A firm of a text that names none of the other's, or a bridge that it never names, is another one. */
function knows({ source }: Told, { names }: FigureClaim, other: ToldText): boolean {
  if (source === other) return true
  if (![...source.named].some((id) => other.named.has(id))) return false
  const text = fold(source.text)
  return names.every((name) => text.includes(name))
}

/** Each value once, in the order of the columns. */
export function disputeOfFigures(
  group: readonly Told[],
  sentenceOf: (told: Told) => Dispute['sentences'][number],
): Dispute {
  const figures = group.map(({ figure }) => figure)
  const values = figures.filter(({ value }, at) => figures.findIndex((each) => each.value === value) === at)
  const sentences = new Map(group.map(sentenceOf).map((each) => [`${each.document} ${each.start}`, each]))
  return {
    check: {
      kind: 'contradiction',
      from: values.map(({ id }) => ({ type: 'figure', id })),
      claims: values[0]!.value,
      computed: values[1]!.value,
      holds: false,
      operation: null,
    },
    marks: { figures: values, dates: [], deals: [] },
    quotes: [...new Set(group.map(({ quote }) => quote.id))],
    sentences: [...sentences.values()],
    counted: group[0]!.toll?.kind ?? null,
  }
}
