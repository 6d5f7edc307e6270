import { kinds, kindWords } from '../model/kind-words'
import type { FilterField, QueryOffer, QueryReading, QueryToken } from '../model/query'
import type { Span } from '../model/span'
import { daysMeant, fieldNamed, fieldsBeginning, operatorOf, type OperatorLanguage } from '../text/operators'
import { fold } from '../text/folding'
import { namesOf, type Names } from '../text/naming'
import { parseQuery, withPlainMarks, type Filter } from '../text/query'
import { colourNamesIn, colourOffersIn } from './colours-named'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import { namesIn, textsIn } from './search-names'
import { isKnown, undatedBeside } from './search-scope'
import type { Store } from './store'

/** As many as there are kinds: one can look through all of those. */
const mostOffers = kinds.length
/** Of very many names that begin alike, the best are looked at. */
const mostLookedAt = 500

/** The filters of a query that is being typed, and what may go on at the caret: a filter's word, or what it may name. */
export function readQuery(
  store: Store,
  typed: string,
  caret: number,
  language: OperatorLanguage,
): QueryReading {
  const replaces = pieceAt(withPlainMarks(typed), caret)
  const piece = typed.slice(replaces.start, caret)
  return {
    ...{ tokens: tokensOf(store, typed), sought: parseQuery(typed).plain },
    undated: undatedBeside(store, parseQuery(typed)),
    ...{ replaces, ...offersFor(store, piece, language) },
  }
}

/** The filters of a query that nobody types on and that name nothing, as `readQuery` tells them. */
export function unknownTokens(store: Store, typed: string): QueryToken[] {
  // A blank after it says so, but belongs to a value whose closing mark is missing.
  return tokensOf(store, `${typed} `)
    .filter(({ known }) => !known)
    .map((token) => ({ ...token, end: Math.min(token.end, typed.length) }))
}

function tokensOf(store: Store, typed: string): QueryToken[] {
  const { filters, marked, senseless } = parseQuery(typed)
  return [
    ...filters.map((filter) => ({ ...spanOf(filter), ...knownIn(store, filter) })),
    ...marked.map((span) => ({ ...span, known: true })),
    ...senseless
      .filter(({ unfinished }) => !unfinished)
      .map(({ why, ...span }) => ({ ...spanOf(span), known: false, why })),
  ].toSorted((one, other) => one.start - other.start)
}

function knownIn(store: Store, filter: Filter): { known: boolean; nearest?: string } {
  if (isKnown(store, filter)) return { known: true }
  const nearest = namesFor(store, filter.field)?.nearest(filter.value)
  return { known: false, ...(nearest ? { nearest: nearest.name } : {}) }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The stretch around the caret that no blank outside quotation marks parts. */
function pieceAt(typed: string, caret: number): Span {
  const pieces = [...typed.matchAll(/-?(?:\p{L}+:)?"[^"]*"?|[^\s"]+/gu)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  return pieces.find(({ start, end }) => start < caret && caret <= end) ?? { start: caret, end: caret }
}

type Offers = Pick<QueryReading, 'offers' | 'whole'>

function offersFor(store: Store, piece: string, language: OperatorLanguage): Offers {
  const [, minus = '', name, value = ''] =
    /^(-?)(?:(\p{L}+):)?["“”«»„]?\s*(.*?)\s*["“”«»„]?$/su.exec(piece) ?? []
  if (name === undefined)
    return { offers: value.length < 2 ? [] : fieldOffers(value, minus, language), whole: false }
  const field = fieldNamed(name)
  if (!field) return { offers: [], whole: false }
  const values = valuesOf(store, field, value, language)
  // What is typed in full needs no offer of itself.
  const further = values.filter((words) => fold(words) !== fold(value))
  const offers = further.map((words) => ({
    words,
    insert: `${minus}${name}:${/\s/.test(words) ? `"${words}"` : words} `,
  }))
  return { offers, whole: further.length < values.length }
}

function fieldOffers(typed: string, minus: string, language: OperatorLanguage): QueryOffer[] {
  return fieldsBeginning(typed).map((field) => {
    const operator = operatorOf(field, language)
    return { words: operator, insert: `${minus}${operator}` }
  })
}

/** What a filter may name, nearest to what is typed; the first of all where nothing is. */
function valuesOf(store: Store, field: FilterField, typed: string, language: OperatorLanguage): string[] {
  if (field === 'before' || field === 'after') return daysOf(store, typed)
  const known = wordsFor(store, field, language) ?? namesFor(store, field)
  if (!known) return []
  const found = typed ? known.find(typed) : known.first(mostLookedAt)
  const { speaks } = statements(store)
  const offered = new Set<string>()
  const seen = new Set<number>()
  for (const { id, name } of field === 'speaker' ? found.slice(0, mostLookedAt) : found) {
    // Of whoever says nothing, a filter by speaker finds nothing.
    // Whoever has several names is offered once.
    if (field === 'speaker' && seen.has(id)) continue
    seen.add(id)
    if (field !== 'speaker') offered.add(name)
    // By the name in full: a last name alone may be another's, too.
    else if (speaks.get(id)) offered.add(namedEntities(store, [id]).get(id)!.name)
    if (offered.size === mostOffers) break
  }
  return [...offered]
}

/** What the interface has words for. */
function wordsFor(store: Store, field: FilterField, language: OperatorLanguage): Names | undefined {
  if (field === 'kind') return namesOf(kindWords(language).map((name, id) => ({ id, name })))
  return field === 'colour' ? colourOffersIn(store, language) : undefined
}

/** The names of the library that a filter may stand before. */
function namesFor(store: Store, field: FilterField): Names | undefined {
  if (field === 'speaker') return namesIn(store, 'entity')
  if (field === 'in') return namesIn(store, 'document')
  if (field === 'colour') return colourNamesIn(store)
  return field === 'source' || field === 'tag' ? textsIn(store, field) : undefined
}

/** What is typed where it is a day, then when documents were published that begin so: years, then months, then days. */
function daysOf(store: Store, typed: string): string[] {
  const length = [4, 7, 10].find((each) => typed.length < each) ?? 10
  const published = statements(store).published.all({ length, typed, most: mostOffers })
  return [...new Set([...(daysMeant(typed) ? [typed] : []), ...published])]
}

const statements = perStore(({ db }) => ({
  speaks: db
    .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM quotes WHERE speaker_id = ? AND rejected = 0)')
    .pluck(),
  published: db
    .prepare<[{ length: number; typed: string; most: number }], string>(
      `SELECT DISTINCT substr(published, 1, @length) AS day
       FROM documents
       WHERE published >= @typed AND published < @typed || 'x' AND trashed_at IS NULL
       ORDER BY day DESC
       LIMIT @most`,
    )
    .pluck(),
}))
