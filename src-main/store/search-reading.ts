import type { FilterField, QueryOffer, QueryReading } from '../model/query'
import type { Span } from '../model/span'
import { fieldNamed, fieldsBeginning, kindWords, operatorOf, type OperatorLanguage } from '../text/operators'
import { namesOf, type Names } from '../text/naming'
import { parseQuery, withPlainMarks } from '../text/query'
import { namesIn, textsIn } from './search-names'
import { isKnown } from './search-scope'
import type { Store } from './store'

const mostOffers = 8

/** The filters of a query that is being typed, and what may go on at the caret: a filter's word, or what it may name. */
export function readQuery(
  store: Store,
  typed: string,
  caret: number,
  language: OperatorLanguage,
): QueryReading {
  const tokens = parseQuery(typed).filters.map((filter) => ({ ...filter, known: isKnown(store, filter) }))
  const replaces = pieceAt(withPlainMarks(typed), caret)
  const piece = typed.slice(replaces.start, caret)
  return { tokens, replaces, offers: offersFor(store, piece, language) }
}

/** The stretch around the caret that no blank outside quotation marks parts. */
function pieceAt(typed: string, caret: number): Span {
  const pieces = [...typed.matchAll(/-?(?:\p{L}+:)?"[^"]*"?|[^\s"]+/gu)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  return pieces.find(({ start, end }) => start < caret && caret <= end) ?? { start: caret, end: caret }
}

function offersFor(store: Store, piece: string, language: OperatorLanguage): QueryOffer[] {
  const [, minus = '', name, value = ''] =
    /^(-?)(?:(\p{L}+):)?["“”«»„]?\s*(.*?)\s*["“”«»„]?$/su.exec(piece) ?? []
  if (name === undefined) return value.length < 2 ? [] : fieldOffers(value, minus, language)
  const field = fieldNamed(name)
  if (!field) return []
  return valuesOf(store, field, value, language).map((words) => ({
    words,
    insert: `${minus}${name}:${/\s/.test(words) ? `"${words}"` : words} `,
  }))
}

function fieldOffers(typed: string, minus: string, language: OperatorLanguage): QueryOffer[] {
  return fieldsBeginning(typed).map((field) => {
    const operator = operatorOf(field, language)
    return { words: operator, insert: `${minus}${operator}` }
  })
}

/** What a filter may name, nearest to what is typed; the first of all where nothing is. */
function valuesOf(store: Store, field: FilterField, typed: string, language: OperatorLanguage): string[] {
  const names: Partial<Record<FilterField, () => Names>> = {
    speaker: () => namesIn(store, 'entity'),
    in: () => namesIn(store, 'document'),
    source: () => textsIn(store, 'source'),
    tag: () => textsIn(store, 'tag'),
    kind: () => namesOf(kindWords(language).map((name, id) => ({ id, name }))),
  }
  const known = names[field]?.()
  if (!known) return []
  const found = typed ? known.find(typed) : known.first(mostOffers)
  return [...new Set(found.map(({ name }) => name))].slice(0, mostOffers)
}
