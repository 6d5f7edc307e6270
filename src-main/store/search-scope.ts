import type { Colour } from '../model/annotation'
import type { QuoteKind } from '../model/extraction'
import type { HitKind } from '../model/library'
import type { FilterField } from '../model/query'
import { daysFrom } from '../text/day-interval'
import { daysMeant, kindNamed } from '../text/operators'
import type { Filter, Query } from '../text/query'
import { colourAt, colourNamesIn } from './colours-named'
import { perStore } from './per-store'
import { namesIn, textsIn, type NamedKind, type NamedText } from './search-names'
import type { Store } from './store'

/** What a query's filters leave, each list as JSON for SQL; null where it leaves all. */
export interface Scope {
  /** The kinds of hits that can pass. */
  kinds: HitKind[] | null
  quoteKinds: string | null
  speakers: string | null
  notSpeakers: string | null
  /** Ids of documents. */
  documents: string | null
  /** Ids of entities: what they passed on answers too, of the documents that `relayedIn` holds. */
  relays: string | null
  /** The documents that all filters but those of sources leave. */
  relayedIn: string | null
  notRelays: string | null
  tags: string | null
  notTags: string | null
  colours: string | null
  notColours: string | null
}

const everywhere: Scope = {
  kinds: null,
  quoteKinds: null,
  speakers: null,
  notSpeakers: null,
  documents: null,
  relays: null,
  relayedIn: null,
  notRelays: null,
  tags: null,
  notTags: null,
  colours: null,
  notColours: null,
}

/** Whether an annotation and a quote share words. */
const onSameWords = `annotations.document_id = quotes.document_id AND annotations.start < quotes."end"
  AND annotations."end" > quotes.start`

const annotationOnQuote = `${onSameWords} AND annotations.trashed_at IS NULL`

/** Whether rows of a quote pass, for a WHERE over `quotes` with a scope's names bound. */
export const quotePasses = `(@speakers IS NULL OR quotes.speaker_id IN (SELECT value FROM json_each(@speakers)))
  AND (@notSpeakers IS NULL OR coalesce(quotes.speaker_id, 0) NOT IN (SELECT value FROM json_each(@notSpeakers)))
  AND (@documents IS NULL OR quotes.document_id IN (SELECT value FROM json_each(@documents))
    OR (quotes.via_id IN (SELECT value FROM json_each(@relays))
      AND (@relayedIn IS NULL OR quotes.document_id IN (SELECT value FROM json_each(@relayedIn)))))
  AND (@notRelays IS NULL OR coalesce(quotes.via_id, 0) NOT IN (SELECT value FROM json_each(@notRelays)))
  AND (@quoteKinds IS NULL OR quotes.kind IN (SELECT value FROM json_each(@quoteKinds)))
  AND (@tags IS NULL OR EXISTS (${taggedWith('@tags')}))
  AND (@notTags IS NULL OR NOT EXISTS (${taggedWith('@notTags')}))
  AND (@colours IS NULL OR EXISTS (${colouredWith('@colours')}))
  AND (@notColours IS NULL OR NOT EXISTS (${colouredWith('@notColours')}))`

function taggedWith(tags: string): string {
  return `SELECT 1 FROM annotations
    JOIN annotation_tags ON annotation_tags.annotation_id = annotations.id
    JOIN tags ON tags.id = annotation_tags.tag_id
    WHERE ${annotationOnQuote} AND tags.path IN (SELECT value FROM json_each(${tags}))`
}

function colouredWith(colours: string): string {
  return `SELECT 1 FROM annotations
    WHERE ${annotationOnQuote} AND annotations.colour IN (SELECT value FROM json_each(${colours}))`
}

/** Whether an annotation stands on words of a quote by one of some speakers, for a WHERE over `annotations`. */
export function saidBy(speakers: string): string {
  return `EXISTS (SELECT 1 FROM quotes
    WHERE quotes.rejected = 0 AND ${onSameWords} AND quotes.speaker_id IN (SELECT value FROM json_each(${speakers})))`
}

/** What of a scope SQL is told. */
export type BoundScope = Omit<Scope, 'kinds'>

export function bound(scope: Scope): BoundScope {
  const { quoteKinds, speakers, notSpeakers, documents, tags, notTags, colours, notColours, ...relayed } =
    scope
  const { relays, relayedIn, notRelays } = relayed
  const marked = { tags, notTags, colours, notColours }
  return { quoteKinds, speakers, notSpeakers, documents, relays, relayedIn, notRelays, ...marked }
}

/** Whether nothing is asked of quotes but their words. */
export function isOpen(scope: Scope): boolean {
  return Object.values(bound(scope)).every((list) => list === null)
}

/** What a query's filters mean in this library. The same filter twice takes in either; different ones must all hold. */
export function scopeOf(store: Store, { filters }: Query): Scope {
  if (!filters.length) return everywhere
  const of = (field: FilterField, not = false) =>
    filters.filter((each) => each.field === field && each.not === not)
  const ids = (kind: NamedKind, chosen: Filter[]) =>
    listOf(chosen, ({ value }) => idsNamed(store, kind, value))
  const texts = (kind: NamedText, chosen: Filter[]) =>
    listOf(chosen, ({ value }) => textsNamed(store, kind, value))
  const sources = texts('source', of('source'))
  const notSources = texts('source', of('source', true))
  const titles = { titled: ids('document', of('in')), notTitled: ids('document', of('in', true)), notSources }
  const scope = {
    ...kindsOf(of('kind')),
    speakers: ids('entity', of('speaker')),
    notSpeakers: ids('entity', of('speaker', true)),
    tags: texts('tag', of('tag')),
    notTags: texts('tag', of('tag', true)),
    colours: listOf(of('colour'), ({ value }) => coloursNamed(store, value)),
    notColours: listOf(of('colour', true), ({ value }) => coloursNamed(store, value)),
    documents: documentsOf(store, filters, { ...titles, sources }),
    relays: relaysNamed(store, sources),
    relayedIn: sources && documentsOf(store, filters, { ...titles, sources: null }),
    notRelays: relaysNamed(store, notSources),
  }
  return { ...scope, kinds: answering(scope) }
}

/** Whether the library knows what a filter names. */
export function isKnown(store: Store, { field, value }: Filter): boolean {
  if (field === 'speaker') return idsNamed(store, 'entity', value).length > 0
  if (field === 'in') return idsNamed(store, 'document', value).length > 0
  if (field === 'colour') return coloursNamed(store, value).length > 0
  if (field === 'tag' || field === 'source') return textsNamed(store, field, value).length > 0
  return true
}

function idsNamed(store: Store, kind: NamedKind, value: string): number[] {
  return best(namesIn(store, kind).find(value)).map(({ id }) => id)
}

/** A tag stands for those within it, too. */
function textsNamed(store: Store, kind: NamedText, value: string): string[] {
  const names = best(textsIn(store, kind).find(value)).map(({ name }) => name)
  return kind === 'tag' ? statements(store).within.all(JSON.stringify(names)) : names
}

function coloursNamed(store: Store, value: string): Colour[] {
  return best(colourNamesIn(store).find(value)).map(colourAt)
}

/** What bears the name itself, else what begins so, else what is nearest to it. */
function best<Found extends { score: number }>(found: Found[]): Found[] {
  const highest = found[0]?.score ?? 0
  return found.filter(({ score }) => score >= Math.min(highest, 0.85) - 0.05 && (highest < 1 || score === 1))
}

/** Who of those that pass quotes on bears one of the names. */
function relaysNamed(store: Store, names: string | null): string | null {
  return names && JSON.stringify(statements(store).relays.all(names))
}

function listOf<Value>(filters: Filter[], valuesOf: (filter: Filter) => Value[]): string | null {
  return filters.length ? JSON.stringify([...new Set(filters.flatMap(valuesOf))]) : null
}

const quoteKinds: readonly string[] = ['direct', 'mixed', 'reported'] satisfies QuoteKind[]

function kindsOf(filters: Filter[]): Pick<Scope, 'kinds' | 'quoteKinds'> {
  const named = filters.flatMap(({ value }) => kindNamed(value) ?? [])
  const ofQuotes = named.filter((kind) => quoteKinds.includes(kind))
  const hits = named.filter((kind): kind is HitKind => !quoteKinds.includes(kind))
  const kinds: HitKind[] = ofQuotes.length ? [...hits, 'quote'] : hits
  return {
    kinds: filters.length ? kinds : null,
    quoteKinds: ofQuotes.length ? JSON.stringify(ofQuotes) : null,
  }
}

/** Only words have speakers, only what is marked has tags and colours, and notes and entities lie in no document. */
function answering({
  kinds,
  ...scope
}: Omit<Scope, 'kinds'> & { kinds: HitKind[] | null }): HitKind[] | null {
  let able: HitKind[] = ['quote', 'passage', 'note', 'entity', 'document', 'annotation']
  if (scope.documents !== null) able = able.filter((kind) => kind !== 'note' && kind !== 'entity')
  const { speakers, notSpeakers, tags, notTags, colours, notColours } = scope
  if ([speakers, notSpeakers, tags, notTags, colours, notColours].some((list) => list !== null))
    able = able.filter((kind) => kind === 'quote' || kind === 'annotation')
  return kinds ? able.filter((kind) => kinds.includes(kind)) : able
}

interface Titles {
  titled: string | null
  notTitled: string | null
  sources: string | null
  notSources: string | null
}

/** The documents that filters of titles, sources and days leave, or null where there are none of these. */
function documentsOf(store: Store, filters: Filter[], titles: Titles): string | null {
  const days = filters.filter(({ field }) => field === 'before' || field === 'after')
  if (!days.length && Object.values(titles).every((list) => list === null)) return null
  const limits = days.map(({ field, value, not }) => {
    const { from, to } = daysMeant(value)!
    // What is not before a day is on it or after; what is not after it, on it or before.
    if (field === 'before') return not ? { first: from, last: null } : { first: null, last: dayBefore(from) }
    return not ? { first: null, last: to } : { first: dayAfter(to), last: null }
  })
  const first =
    limits
      .flatMap((limit) => limit.first ?? [])
      .toSorted()
      .at(-1) ?? null
  const last = limits.flatMap((limit) => limit.last ?? []).toSorted()[0] ?? null
  return JSON.stringify(statements(store).documents.all({ ...titles, first, last }))
}

/** How many documents without a date filters of days leave out. */
export function undatedBeside(store: Store, { filters }: Query): number {
  const byDay = filters.some(({ field }) => field === 'before' || field === 'after')
  return byDay ? (statements(store).undated.get() ?? 0) : 0
}

function dayBefore(day: string): string {
  return daysFrom(day, -1)
}

function dayAfter(day: string): string {
  return daysFrom(day, 1)
}

const statements = perStore(({ db }) => ({
  within: db
    .prepare<[string], string>(
      `SELECT DISTINCT tags.path
       FROM tags
       JOIN json_each(?) AS named
         ON tags.path = named.value OR substr(tags.path, 1, length(named.value) + 1) = named.value || '/'`,
    )
    .pluck(),
  documents: db
    .prepare<[Titles & { first: string | null; last: string | null }], number>(
      `SELECT id FROM documents
       WHERE trashed_at IS NULL
         AND (@titled IS NULL OR id IN (SELECT value FROM json_each(@titled)))
         AND (@notTitled IS NULL OR id NOT IN (SELECT value FROM json_each(@notTitled)))
         AND (@sources IS NULL OR publisher IN (SELECT value FROM json_each(@sources))
           OR author IN (SELECT value FROM json_each(@sources)))
         AND (@notSources IS NULL OR (coalesce(publisher, '') NOT IN (SELECT value FROM json_each(@notSources))
           AND coalesce(author, '') NOT IN (SELECT value FROM json_each(@notSources))))
         AND (@first IS NULL OR published >= @first)
         AND (@last IS NULL OR published <= @last)`,
    )
    .pluck(),
  undated: db
    .prepare<[], number>('SELECT count(*) FROM documents WHERE published IS NULL AND trashed_at IS NULL')
    .pluck(),
  relays: db
    .prepare<[string], number>(
      `SELECT DISTINCT entity_id
       FROM entity_names
       WHERE name IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1 FROM quotes WHERE via_id = entity_id)`,
    )
    .pluck(),
}))
