import type { Matrix } from '../model/pictures'
import { namedEntities } from './named-entities'
import { perStore } from './per-store'
import { quoteRowsIn } from './quote-rows'
import type { QuoteRow } from '../model/library'
import type { Store } from './store'

/** Of those who speak more, the newest quotes are looked at. */
const mostQuotes = 20_000
const mostShown = 100

interface Asked {
  /** Only what it says, and what is said of it. */
  entity: number | null
  top: number
}

/** Who speaks of whom: those who do so most as rows, whom they speak of most as columns, and no row without a quote. */
export function speakingMatrix(store: Store, { entity, top }: Asked, most = mostQuotes): Matrix {
  const { all, about } = statements(store)
  const looked = entity === null ? all : about
  const pairs = looked.pairs.all({ entity, most })
  const isCut = looked.count.get({ entity, most: most + 1 })! > most
  const speakers = greatest(pairs, 'speaker', top)
  const theirs = pairs.filter(({ speaker }) => speakers.includes(speaker))
  const columns = greatest(theirs, 'of', top)
  const cells = theirs.filter(({ of }) => columns.includes(of))
  const rows = speakers.filter((id) => cells.some(({ speaker }) => speaker === id))
  const named = namedEntities(store, [...rows, ...columns])
  const those = (ids: number[]) => ids.flatMap((id) => named.get(id) ?? [])
  return { rows: those(rows), columns: those(columns), cells, newest: isCut ? most : null }
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

function greatest(pairs: Pair[], side: 'speaker' | 'of', top: number): number[] {
  const sums = new Map<number, number>()
  for (const pair of pairs) sums.set(pair[side], (sums.get(pair[side]) ?? 0) + pair.quotes)
  return [...sums]
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

interface Looked {
  entity: number | null
  most: number
}

/** The newest quotes of some kind, who speaks of whom in them, and how many they are. */
function lookedAt({ db }: Store, which: string) {
  const newest = `SELECT id, document_id, start, "end", content_start, content_end, speaker_id, via_id FROM quotes
    WHERE speaker_id IS NOT NULL AND ${shown} AND ${which}
    ORDER BY id DESC
    LIMIT @most`
  return {
    pairs: db.prepare<[Looked], Pair>(
      `SELECT speaker_id AS speaker, mentions.entity_id AS of, count(DISTINCT quotes.id) AS quotes
       FROM (${newest}) AS quotes
       CROSS JOIN mentions ON ${naming}
       JOIN entities ON entities.id = mentions.entity_id AND entities.kind IN ('person', 'organization', 'media')
       WHERE @entity IS NULL OR speaker_id = @entity OR mentions.entity_id = @entity
       GROUP BY speaker, of
       ORDER BY quotes DESC, speaker, of`,
    ),
    count: db.prepare<[Looked], number>(`SELECT count(*) FROM (${newest})`).pluck(),
  }
}

// What it says, and what others say of it: found from its own rows, however old they are.
const saidByOrOf = `quotes.id IN (
  SELECT id FROM quotes WHERE speaker_id = @entity
  UNION
  SELECT quotes.id FROM mentions JOIN quotes ON ${naming} WHERE mentions.entity_id = @entity
)`

const statements = perStore((store) => {
  const { db } = store
  return {
    all: lookedAt(store, 'true'),
    about: lookedAt(store, saidByOrOf),
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
