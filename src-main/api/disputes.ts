import type { ComparisonColumn, Dispute } from '../model/comparison'
import { doubtBelow, type Check, type Deal, type EntityInDocument, type Figure } from '../model/mark'
import type { Span } from '../model/span'
import { checksIn } from '../store/checks'
import { datesIn } from '../store/dates'
import { dealsIn } from '../store/deals'
import { documentsIn } from '../store/documents'
import { entityRowsIn } from '../store/entity-rows'
import { figuresIn } from '../store/figures'
import { mentionsIn } from '../store/mentions'
import type { Store } from '../store/store'
import { sentenceAround } from '../text/sentence-around'
import { disputeOfFigures, toldOtherwise } from './told-otherwise'

/** What of compared quotes does not agree: checks of their documents that fail, and figures of one deal or thing that differ. */
export function disputesOf(store: Store, columns: ComparisonColumn[]): Dispute[] {
  const documents = [...new Set(columns.map(({ quote }) => quote.document))].map((id) => readingOf(store, id))
  const sentences = columns.map(({ quote, context }) => ({
    quote: quote.id,
    document: quote.document,
    start: quote.start - context.before.length,
    end: quote.end + context.after.length,
  }))
  const touched = (document: number, spans: Span[]) =>
    sentences
      .filter((each) => each.document === document && spans.some((span) => overlap(each, span)))
      .map(({ quote }) => quote)
  const found = [
    ...documents.flatMap((reading) => failedChecks(reading, (spans) => touched(reading.document, spans))),
    ...unequalDeals(documents, touched),
  ]
  const otherwise = toldOtherwise(columns, documents).map((group) =>
    disputeOfFigures(group, ({ quote, figure }) =>
      documents.find(({ document }) => document === quote.document)!.sentence(figure),
    ),
  )
  return [...found, ...otherwise.filter((dispute) => !found.some((each) => tellsAll(each, dispute)))]
}

/** Whether all figures of the other are held against each other by the one already. */
function tellsAll(one: Dispute, other: Dispute): boolean {
  const known = new Set(one.marks.figures.map(({ id }) => id))
  return other.marks.figures.every(({ id }) => known.has(id))
}

type Reading = ReturnType<typeof readingOf>

function readingOf(store: Store, document: number) {
  const { text, blocks, author } = documentsIn(store).get(document)
  const mentions = mentionsIn(store).of(document)
  const entities = entityRowsIn(store).inDocument(document)
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id))
  return {
    document,
    text,
    blocks,
    checks: checksIn(store).of(document),
    figures: figuresIn(store).of(document),
    dates: datesIn(store).of(document),
    deals: dealsIn(store).of(document),
    named: new Set(mentions.map(({ entity }) => entity)),
    met: new Set(entities.filter((entity) => !isAnywhere(entity, author)).map(({ id }) => id)),
    mentions: mentions.map(({ start, end, entity }) => ({ start, end, isPlace: places.has(entity) })),
    sentence(span: Span): Dispute['sentences'][number] {
      const { start, end } = sentenceAround(text, blocks, span)
      return { document, start, end, words: text.slice(start, end) }
    },
  }
}

/** A paper, and who writes in it, are named wherever they write. */
function isAnywhere({ kind, name, aliases }: EntityInDocument, author: string | null): boolean {
  return kind === 'media' || [name, ...aliases].some((each) => each === author)
}

/** A doubtful check is not held against anyone. */
function failedChecks(reading: Reading, touched: (spans: Span[]) => number[]): Dispute[] {
  return reading.checks
    .filter(({ holds, sure }) => holds === false && sure >= doubtBelow)
    .flatMap((check) => {
      const parts = partsOf(check, reading)
      const known: Span[] = [...parts.figures, ...parts.dates]
      const spans = known.length > 0 ? known : [check]
      const quotes = touched(spans)
      if (quotes.length === 0) return []
      return [{ check, marks: parts, quotes, sentences: sentencesOf(reading, spans), counted: null }]
    })
}

function partsOf({ from }: Check, { figures, dates, deals }: Reading): Dispute['marks'] {
  const ids = (type: Check['from'][number]['type']) =>
    from.filter((part) => part.type === type).map(({ id }) => id)
  const told = deals.filter(({ id }) => ids('deal').includes(id))
  const amounts = [...ids('figure'), ...told.map(({ figure }) => figure)]
  return {
    deals: told,
    figures: figures.filter(({ id }) => amounts.includes(id)),
    dates: dates.filter(({ id }) => ids('date').includes(id)),
  }
}

function sentencesOf(reading: Reading, spans: Span[]): Dispute['sentences'] {
  const sentences = new Map(spans.map((span) => reading.sentence(span)).map((each) => [each.start, each]))
  return [...sentences.values()].toSorted((one, other) => one.start - other.start)
}

interface Told {
  reading: Reading
  deal: Deal
  figure: Figure
  quotes: number[]
}

/** Two documents give one deal, in one status, amounts that differ, neither of them about. */
function unequalDeals(
  documents: Reading[],
  touched: (document: number, spans: Span[]) => number[],
): Dispute[] {
  const told = documents.flatMap((reading) =>
    reading.deals.flatMap((deal): Told[] => {
      const figure = reading.figures.find(({ id }) => id === deal.figure)
      if (!figure || figure.approximate || deal.from === null || deal.to === null) return []
      const quotes = touched(reading.document, [figure])
      return quotes.length > 0 ? [{ reading, deal, figure, quotes }] : []
    }),
  )
  return told.flatMap((one, index) =>
    told.slice(index + 1).flatMap((other) => (disagree(one, other) ? [disputeOf(one, other)] : [])),
  )
}

function disagree(one: Told, other: Told): boolean {
  const sides = ({ deal }: Told) => [deal.from, deal.to, deal.kind, deal.status].join(' ')
  return (
    one.reading !== other.reading &&
    sides(one) === sides(other) &&
    one.figure.unit === other.figure.unit &&
    one.figure.value !== other.figure.value
  )
}

function disputeOf(one: Told, other: Told): Dispute {
  const both = [one, other]
  return {
    check: {
      kind: 'contradiction',
      from: both.map(({ deal }) => ({ type: 'deal', id: deal.id })),
      claims: one.figure.value,
      computed: other.figure.value,
      holds: false,
      operation: null,
    },
    marks: { deals: both.map(({ deal }) => deal), figures: both.map(({ figure }) => figure), dates: [] },
    quotes: [...new Set(both.flatMap(({ quotes }) => quotes))],
    sentences: both.map(({ reading, figure }) => reading.sentence(figure)),
    counted: null,
  }
}

const overlap = (one: Span, other: Span) => one.start < other.end && one.end > other.start
