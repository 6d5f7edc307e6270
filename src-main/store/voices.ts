import type { Matrix, NamedEntity } from '../model/pictures'
import { longestQuote } from './longest-quote'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import { quoteRowsIn } from './quote-rows'
import type { QuoteRow } from '../model/library'
import type { Store } from './store'
import { fold } from '../text/folding'

/** Of those who speak more, the newest quotes are looked at. */
const mostQuotes = 20_000
const mostShown = 100

interface Asked {
  /** Only what it says, and what is said of it. */
  entity: number | null
  top: number
}

/**
 * Who speaks of whom: those who do so most as rows, whom they speak of most as columns, and no row without a quote. Rows
 * and columns stand in the order of what is shown of them, those of one count by their names, and so do the cells.
 */
export function speakingMatrix(store: Store, { entity, top }: Asked, most = mostQuotes): Matrix {
  const { newest, about } = statements(store)
  const quotes = entity === null ? newest.all(most + 1) : about.all({ entity, most: most + 1 })
  const isCut = quotes.length > most
  const pairs = pairsIn(store, quotes.slice(0, most), entity)
  const speakers = greatest(pairs, 'speaker', top)
  const theirs = pairs.filter(({ speaker }) => speakers.includes(speaker))
  const columns = greatest(theirs, 'of', top)
  const cells = theirs.filter(({ of }) => columns.includes(of))
  const named = namedEntities(store, [...speakers, ...columns])
  const ordered = (side: 'speaker' | 'of') => byCount(sumsOf(cells, side), named)
  const [rows, heads] = [ordered('speaker'), ordered('of')]
  const at = (all: NamedEntity[], entity: number) => all.findIndex(({ id }) => id === entity)
  return {
    rows,
    columns: heads,
    cells: cells.toSorted(
      (one, other) =>
        other.quotes - one.quotes ||
        at(rows, one.speaker) - at(rows, other.speaker) ||
        at(heads, one.of) - at(heads, other.of),
    ),
    newest: isCut ? most : null,
  }
}

function byCount(sums: Map<number, number>, named: Map<number, NamedEntity>): NamedEntity[] {
  const names = new Map([...named].map(([id, { name }]) => [id, fold(name)]))
  return [...sums]
    .toSorted(
      ([one, its], [other, theirs]) =>
        theirs - its || (names.get(one) ?? '').localeCompare(names.get(other) ?? '') || one - other,
    )
    .flatMap(([id]) => named.get(id) ?? [])
}

/** The quotes of one cell, the newest first. */
export function quotesOfCell(store: Store, speaker: number, of: number): QuoteRow[] {
  return quoteRowsIn(store).of(statements(store).cell.all({ speaker, of, limit: mostShown }))
}

interface Pair {
  speaker: number
  of: number
  quotes: number
}

function sumsOf(pairs: Pair[], side: 'speaker' | 'of'): Map<number, number> {
  const sums = new Map<number, number>()
  for (const pair of pairs) sums.set(pair[side], (sums.get(pair[side]) ?? 0) + pair.quotes)
  return sums
}

function greatest(pairs: Pair[], side: 'speaker' | 'of', top: number): number[] {
  return [...sumsOf(pairs, side)]
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, top)
    .map(([id]) => id)
}

const shown = `quotes.rejected = 0 AND quotes.document_id NOT IN (
  SELECT id FROM documents WHERE trashed_at IS NOT NULL
)`
// Whose mention stands in the words of a quote, or in what is told around a fragment, is spoken of in it; not who says or
// relays it.
const naming = `mentions.document_id = quotes.document_id AND mentions.rejected = 0
  AND mentions.start >= coalesce(quotes.content_start, quotes.start)
  AND mentions."end" <= coalesce(quotes.content_end, quotes."end")
  AND mentions.entity_id <> quotes.speaker_id AND mentions.entity_id IS NOT quotes.via_id`

const places =
  'id, document_id, coalesce(content_start, start), coalesce(content_end, "end"), speaker_id, via_id'

const said = `SELECT ${places} FROM quotes WHERE speaker_id IS NOT NULL AND ${shown}`

type QuotePlace = [
  id: number,
  document: number,
  start: number,
  end: number,
  speaker: number,
  via: number | null,
]

/** Who speaks of whom in some quotes, the most often first. */
function pairsIn(store: Store, quotes: QuotePlace[], entity: number | null): Pair[] {
  const { spokenOf } = statements(store)
  const counts = new Map<number, Map<number, number>>()
  const count = (among: QuotePlace[], only: number | null) => {
    const places = among.map(([, document, start, end]) => [document, start, end])
    for (const [at, of] of spokenOf.all({ places: JSON.stringify(places), only })) {
      const [, , , , speaker, via] = among[at]!
      if (of === speaker || of === via) continue
      const theirs = counts.get(speaker) ?? new Map<number, number>()
      counts.set(speaker, theirs.set(of, (theirs.get(of) ?? 0) + 1))
    }
  }
  const isItsOwn = ([, , , , speaker]: QuotePlace) => entity === null || speaker === entity
  count(quotes.filter(isItsOwn), null)
  // Where it says nothing itself, only it is looked for.
  count(
    quotes.filter((quote) => !isItsOwn(quote)),
    entity,
  )
  return [...counts]
    .flatMap(([speaker, theirs]) => [...theirs].map(([of, quotes]) => ({ speaker, of, quotes })))
    .sort((one, other) => other.quotes - one.quotes || one.speaker - other.speaker || one.of - other.of)
}

const namedWithin = (start: string, end: string) => `SELECT quotes.id
  FROM mentions
  CROSS JOIN quotes ON quotes.document_id = mentions.document_id AND quotes.rejected = 0
    AND quotes.${start} <= mentions.start AND quotes.${end} >= mentions."end"
  WHERE mentions.entity_id = @entity AND mentions.rejected = 0`

// What it says, and what others say of it: found from its own rows, however old they are. Within the words and within
// what is told around them are sought apart, each by an index of its own; no quote is longer than the longest, so that
// only those just before a mention are looked at.
const saidByOrOf = `quotes.id IN (
  SELECT id FROM quotes WHERE speaker_id = @entity
  UNION
  ${namedWithin('start', '"end"')} AND quotes.start >= mentions.start - ${longestQuote}
  UNION
  ${namedWithin('content_start', 'content_end')} AND content_start IS NOT NULL
)`

const statements = perStore((store) => {
  const { db } = store
  return {
    newest: db.prepare<[number], QuotePlace>(`${said} ORDER BY id DESC LIMIT ?`).raw(),
    about: db
      .prepare<[{ entity: number; most: number }], QuotePlace>(
        `${said} AND ${saidByOrOf} ORDER BY id DESC LIMIT @most`,
      )
      .raw(),
    spokenOf: db
      .prepare<[{ places: string; only: number | null }], [at: number, of: number]>(
        // Looked up by where they stand: a document has many more mentions than a few of its quotes.
        `SELECT DISTINCT asked.key, entity_id
         FROM json_each(@places) AS asked
         CROSS JOIN mentions
           ON document_id = asked.value ->> 0 AND rejected = 0
           AND start >= asked.value ->> 1 AND start < asked.value ->> 2 AND "end" <= asked.value ->> 2
           AND (@only IS NULL OR entity_id = @only)
         JOIN entities ON entities.id = entity_id AND entities.kind IN ('person', 'organization', 'media')`,
      )
      .raw(),
    cell: db
      .prepare<[{ speaker: number; of: number; limit: number }], number>(
        `SELECT DISTINCT quotes.id
       FROM quotes
       JOIN mentions ON ${naming} AND mentions.entity_id = @of
       WHERE quotes.speaker_id = @speaker AND ${shown}
       ORDER BY quotes.id DESC
       LIMIT @limit`,
      )
      .pluck(),
  }
})
