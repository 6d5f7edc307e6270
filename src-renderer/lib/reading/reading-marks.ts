import type { Annotation } from '../../../src-main/model/annotation'
import { doubtBelow } from '../../../src-main/model/mark'
import type {
  DateMark,
  Deal,
  DocumentMarks,
  EntityInDocument,
  Figure,
  MarkRef,
  Mention,
  Quote,
} from '../../../src-main/model/mark'
import type { Layer } from '../../../src-main/model/settings'
import type { Span } from '../../../src-main/model/span'
import type { HighlightName } from './highlights'
import { firstWhere } from './text-ranges'

/** One mark of a text, of any type, as the reading shows it. The key tells it from all others of the document. */
export type ReadingMark = Span & { key: string; layer: Layer } & (
    | { type: 'mention'; mark: Mention; entity: EntityInDocument }
    | { type: 'quote'; mark: Quote }
    | { type: 'figure'; mark: Figure }
    | { type: 'date'; mark: DateMark }
    | { type: 'deal'; mark: Deal }
    | { type: 'annotation'; mark: Annotation }
  )

/** What was found, in the order of the text; where two begin together, the longer one first. */
export function marksInOrder(marks: DocumentMarks): ReadingMark[] {
  const entities = entitiesById(marks)
  const all: ReadingMark[] = [
    ...marks.mentions.flatMap((mark) => {
      const entity = entities.get(mark.entity)
      return entity ? [{ ...place('mention', mark), layer: 'entities' as const, mark, entity }] : []
    }),
    ...marks.quotes.map((mark) => ({ ...place('quote', mark), layer: 'quotes' as const, mark })),
    ...marks.figures.map((mark) => ({ ...place('figure', mark), layer: 'figures' as const, mark })),
    ...marks.dates.map((mark) => ({ ...place('date', mark), layer: 'figures' as const, mark })),
    ...marks.deals.flatMap((mark) => {
      // A deal stands where its latest status is told.
      const last = mark.history.at(-1)
      return last ? [{ ...place('deal', { ...last, id: mark.id }), layer: 'figures' as const, mark }] : []
    }),
  ]
  return all.sort(inOrder)
}

/** Puts annotations among marks that are in order: they change often, and the found ones are many. */
export function withAnnotations(order: ReadingMark[], annotations: Annotation[]): ReadingMark[] {
  const made = annotations
    .map((mark) => ({ ...place('annotation', mark), layer: 'annotations' as const, mark }))
    .sort(inOrder)
  let from = 0
  const runs = made.map((mark) => {
    const at = firstWhere(order, (other) => inOrder(mark, other) < 0)
    const run = [...order.slice(from, at), mark]
    from = at
    return run
  })
  return [...runs.flat(), ...order.slice(from)]
}

/** On the same words, an annotation comes after what was found: once they are highlighted, the next mark is further on. */
function inOrder(a: ReadingMark, b: ReadingMark): number {
  return a.start - b.start || b.end - a.end || isAnnotation(a) - isAnnotation(b) || (a.key < b.key ? -1 : 1)
}

const isAnnotation = ({ type }: ReadingMark) => Number(type === 'annotation')

export function entitiesById({ entities }: DocumentMarks): ReadonlyMap<number, EntityInDocument> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

function place<Type extends ReadingMark['type']>(type: Type, { id, start, end }: Span & { id: number }) {
  return { type, key: keyOfMark(type, id), start, end }
}

export const keyOfMark = (type: ReadingMark['type'], id: number) => `${type} ${id}`

/** How the wire names a mark; annotations are named by their own topic. */
export function refOf(mark: ReadingMark): MarkRef | null {
  return mark.type === 'annotation' ? null : { type: mark.type, id: mark.mark.id }
}

/** The mark after (or before) a place: from a chosen mark on, else from an offset on. */
export function neighbourOf(
  order: ReadingMark[],
  from: { key: string | null; offset: number },
  step: -1 | 1,
): ReadingMark | undefined {
  const index = from.key === null ? -1 : order.findIndex(({ key }) => key === from.key)
  if (index >= 0) return order[index + step]
  return step === 1
    ? order.find(({ start }) => start >= from.offset)
    : order.findLast(({ start }) => start < from.offset)
}

/**
 * The marks that hold an offset, the shortest first, of equal ones a person's own: the one a click means, and those that
 * a second click at the same place goes on to.
 */
export function marksAt(order: ReadingMark[], offset: number): ReadingMark[] {
  return order
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => length(a) - length(b) || isAnnotation(b) - isAnnotation(a))
}

/** The mark that a span names, say a citation's: exactly that span if there is one, else the shortest that covers it. */
export function markCovering(order: ReadingMark[], span: Span): ReadingMark | undefined {
  const covering = order.filter(({ start, end }) => start <= span.start && span.end <= end)
  const exact = covering.filter((mark) => length(mark) === length(span))
  const [best] = exact.length > 0 ? exact.sort(byType) : covering.sort((a, b) => length(a) - length(b))
  return best
}

// Where several marks share a span, a person's own and quotes come first.
const types = ['annotation', 'quote', 'mention', 'figure', 'date', 'deal']
const byType = (a: ReadingMark, b: ReadingMark) => types.indexOf(a.type) - types.indexOf(b.type)
const length = ({ start, end }: Span) => end - start

/** A mark that was found, not one of a person's own annotations. */
export type FoundMark = Exclude<ReadingMark, { type: 'annotation' }>

/** How sure what found it is, from 0 to 1. */
export function sureOf(mark: FoundMark): number {
  return mark.type === 'quote' ? mark.mark.confidence : mark.mark.sure
}

/** Whether what found it is not sure, and no person has looked at it since. */
export function isDoubtful(mark: ReadingMark): mark is FoundMark {
  return mark.type !== 'annotation' && mark.mark.origin === 'found' && sureOf(mark) < doubtBelow
}

/** The name a mark is drawn under. */
function highlightOf(mark: ReadingMark): HighlightName {
  if (mark.type === 'annotation') return `annotation-${mark.mark.colour}`
  const name = nameOf(mark)
  return isDoubtful(mark) ? `${name}-doubtful` : name
}

function nameOf(mark: FoundMark) {
  if (mark.type === 'mention') return mark.entity.kind
  return mark.type === 'quote' && mark.mark.kind === 'reported' ? 'quote-reported' : mark.type
}

/** The spans to be drawn, by name. */
export function spansByHighlight(marks: ReadingMark[]): Map<HighlightName, Span[]> {
  const spans = new Map<HighlightName, Span[]>()
  for (const mark of marks) {
    const name = highlightOf(mark)
    const named = spans.get(name)
    if (named) named.push(mark)
    else spans.set(name, [mark])
  }
  return spans
}
