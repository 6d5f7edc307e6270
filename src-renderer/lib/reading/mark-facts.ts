import type {
  DateMark,
  Deal,
  DocumentMarks,
  EntityInDocument,
  Figure,
  Quote,
} from '../../../src-main/model/mark'
import type { EntityKind } from '../../../src-main/model/extraction'
import type { DealStatus } from '../../../src-main/model/extraction'
import type { Span } from '../../../src-main/model/span'
import { m } from '../../../messages.compiled/messages.js'
import { formatFigure, formatNumber } from '../../../src-main/telling/figures'
import { formatInterval } from '../format'
import { figureWords } from './mark-words'
import { afterPage } from './place-label'
import { isDoubtful, type ReadingMark } from './reading-marks'
import { whySentence } from './why'

/** One line about a mark: what it is called, what it is, where it leads. */
export interface MarkFact {
  term: string
  value: string
  /** Stands below it, quietly. */
  aside?: string | undefined
  kind?: EntityKind | undefined
  onclick?: (() => void) | undefined
  /** Copies the value; what the button that does it is called. */
  copy?: { label: string; run: () => void } | undefined
}

/** What facts are told from: the document's marks and words, and a way to go to them. */
export interface FactsOf {
  marks: DocumentMarks
  published: string | null
  entities: ReadonlyMap<number, EntityInDocument>
  wordsOf: (span: Span) => string
  ongo: (span: Span) => void
}

/** "¶ 4, car. 741–760": the paragraph, and the characters counted from 1 as people do. */
export function placeOf({ start, end }: Span, paragraph: number, page: string | null): string {
  return afterPage(page, m.read_place_value({ paragraph, from: start + 1, to: end }))
}

export function quoteFacts(
  quote: Quote,
  place: string,
  { entities, wordsOf }: FactsOf,
  onentity: (id: number) => void,
): MarkFact[] {
  const named = (term: string, id: number | null): MarkFact[] => {
    const entity = id === null ? undefined : entities.get(id)
    return entity ? [{ term, value: entity.name, kind: entity.kind, onclick: () => onentity(entity.id) }] : []
  }
  const said = (term: string, span: Span | null): MarkFact[] => (span ? [{ term, value: wordsOf(span) }] : [])
  const speaker = named(m.read_speaker(), quote.speaker)
  return [
    ...(speaker.length > 0
      ? speaker
      : [
          { term: m.read_speaker(), value: quote.speakerSpan ? wordsOf(quote.speakerSpan) : m.read_nobody() },
        ]),
    ...said(m.read_cue(), quote.cue),
    ...said(m.read_setting(), quote.setting),
    ...named(m.read_reported_by(), quote.via),
    { term: m.read_kind(), value: m[`read_quote_${quote.kind}`]() },
    { term: m.read_place(), value: place },
  ]
}

export function nameFacts(entity: EntityInDocument, place: string): MarkFact[] {
  const aliases = entity.aliases.filter((alias) => alias !== entity.name)
  return [
    ...(aliases.length > 0 ? [{ term: m.read_aliases(), value: aliases.join(', ') }] : []),
    { term: m.read_mentions(), value: formatNumber(entity.mentions) },
    ...(entity.quotes > 0 ? [{ term: m.read_quotes(), value: formatNumber(entity.quotes) }] : []),
    { term: m.read_place(), value: place },
  ]
}

export function figureFacts(figure: Figure, place: string, { entities }: FactsOf): MarkFact[] {
  const of = figure.of === null ? undefined : entities.get(figure.of)
  return [
    { term: m.read_value(), value: figureWords(figure) },
    { term: m.read_kind(), value: m[`read_figure_${figure.kind}`]() },
    ...(of ? [{ term: m.read_figure_of(), value: of.name, kind: of.kind }] : []),
    { term: m.read_place(), value: place },
  ]
}

export function dateFacts(date: DateMark, place: string, { marks, ongo }: FactsOf): MarkFact[] {
  const anchor = marks.dates.find(({ id }) => id === date.resolvedFrom)
  return [
    { term: m.read_day(), value: formatInterval(date.from, date.to) },
    ...(anchor ? [{ term: m.read_resolved_from(), value: anchor.words, onclick: () => ongo(anchor) }] : []),
    { term: m.read_place(), value: place },
  ]
}

/** A deal with its names, amount and statuses in words. */
export interface DealWords {
  id: number
  kind: string
  from: string
  to: string
  amount: string
  why: string
  doubtful: boolean
  steps: (Span & { status: DealStatus; date: string; source: string; words: string })[]
}

/** What a deal is, line by line. */
export function dealFacts(deal: Deal, place: string, from: FactsOf): MarkFact[] {
  const side = (term: string, id: number | null): MarkFact => {
    const entity = id === null ? undefined : from.entities.get(id)
    return { term, value: entity?.name ?? m.read_nobody(), kind: entity?.kind }
  }
  const amount = from.marks.figures.find((each) => each.id === deal.figure)
  return [
    side(m.read_deal_from(), deal.from),
    side(m.read_deal_receives(), deal.to),
    ...(amount ? [{ term: m.read_value(), value: formatFigure(amount.value, amount.unit) }] : []),
    { term: m.read_kind(), value: m[`read_deal_${deal.kind}`]() },
    { term: m.read_deal_status(), value: m[`read_status_${deal.status}`]() },
    { term: m.read_place(), value: place },
  ]
}

export function dealsOf(marks: (ReadingMark & { type: 'deal' })[], from: FactsOf): DealWords[] {
  const { entities } = from
  const { figures, dates } = from.marks
  const nameOf = (id: number | null) => (id === null ? undefined : entities.get(id)?.name)
  return marks.map((mark) => {
    const { id, kind, from: giver, to, figure, history } = mark.mark
    const amount = figures.find((each) => each.id === figure)
    return {
      id,
      kind: m[`read_deal_${kind}`](),
      from: nameOf(giver) ?? m.read_nobody(),
      to: nameOf(to) ?? m.read_nobody(),
      amount: amount ? formatFigure(amount.value, amount.unit) : '',
      why: whySentence(mark, from),
      doubtful: isDoubtful(mark),
      steps: history.map(({ status, date, source, words, start, end }) => {
        const day = dates.find((each) => each.id === date)
        return {
          start,
          end,
          status,
          words,
          date: day ? formatInterval(day.from, day.to) : '',
          source: nameOf(source) ?? '',
        }
      }),
    }
  })
}
