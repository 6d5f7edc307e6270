import type { FoundQuote, QuoteKind } from '../model/extraction'
import type { Origin, Quote } from '../model/mark'
import type { Span } from '../model/span'
import { fold } from '../text/folding'
import { decidedNamesIn } from './decided-names'
import { keepFinds, type Standing } from './found-again'
import { perStore } from './per-store'

/** What a person may say of a quote; what is left out stays. */
export interface QuoteCorrection {
  kind?: QuoteKind | undefined
  speaker?: number | null | undefined
}

export const quotesIn = perStore((store) => {
  const { db } = store
  const decided = decidedNamesIn(store)
  const select = db.prepare<[number], QuoteColumns>(
    'SELECT * FROM quotes WHERE document_id = ? AND rejected = 0 ORDER BY start, "end" DESC',
  )
  const standing = db.prepare<[number], Standing>('SELECT * FROM quotes WHERE document_id = ?')
  const columns =
    'kind, words, speaker_id, speaker_start, speaker_end, speaker_words, cue_start, cue_end, cue_words, via_id, setting_start, setting_end, setting_words, content_start, content_end, content_words, said_on_start, said_on_end, said_on_words, why, confidence'
  const values = columns.replace(/\w+/g, '@$&')
  const insert = db.prepare(
    `INSERT INTO quotes (document_id, start, "end", origin, ${columns})
     VALUES (@document, @start, @end, @origin, ${values})`,
  )
  const update = db.prepare(`UPDATE quotes SET (${columns}) = (${values}) WHERE id = @id`)
  const remove = db.prepare(
    `DELETE FROM quotes
     WHERE id = @id
       AND NOT EXISTS (SELECT 1 FROM comparison_quotes WHERE quote_id = @id)
       AND NOT EXISTS (SELECT 1 FROM citations WHERE quote_id = @id)`,
  )
  const touched = `origin = iif(origin = 'found', 'corrected', origin),
    found_start = coalesce(found_start, start), found_end = coalesce(found_end, "end")`
  // Only what is told around a fragment is more than its words.
  const changeKind = db.prepare(
    `UPDATE quotes
     SET kind = ?, content_start = NULL, content_end = NULL, content_words = NULL, ${touched}
     WHERE id = ?`,
  )
  // The words that named another speaker name this one no longer.
  const changeSpeaker = db.prepare(
    `UPDATE quotes
     SET speaker_id = ?, speaker_start = NULL, speaker_end = NULL, speaker_words = NULL, ${touched}
     WHERE id = ?`,
  )
  const spoken = db.prepare<{ id: number }, SpokenQuote>(
    `SELECT quotes.id, document_id AS document, speaker_id AS speaker, speaker_words AS words
     FROM quotes
     JOIN documents ON documents.id = document_id AND trashed_at IS NULL
     WHERE rejected = 0 AND speaker_words IS NOT NULL AND (origin = 'found' OR quotes.id = @id)
       AND speaker_id IS (SELECT speaker_id FROM quotes WHERE id = @id)
     ORDER BY document_id, start`,
  )

  return {
    of: (document: number) => select.all(document).map(toQuote),

    /** A person's own, on words that nothing was found on. */
    make(document: number, span: Span, words: string, kind: QuoteKind, speaker: number | null): number {
      const made = { document, ...span, origin: 'made', ...nothingAround, kind, words, speaker_id: speaker }
      return Number(insert.run({ ...made, via_id: null, why: 'made', confidence: 1 }).lastInsertRowid)
    },

    correct(id: number, { kind, speaker }: QuoteCorrection): void {
      if (kind !== undefined) changeKind.run(kind, id)
      if (speaker !== undefined) changeSpeaker.run(speaker, id)
    },

    /** Other quotes that the same words put in the same mouth, and that no person has decided of. */
    sameSpeaker(id: number): SpokenQuote[] {
      const all = spoken.all({ id })
      const folded = fold(all.find((quote) => quote.id === id)?.words ?? '')
      return folded === '' ? [] : all.filter((quote) => quote.id !== id && fold(quote.words) === folded)
    },

    /** A quote that a comparison or a citation refers to is never removed, found again or not. */
    keep(document: number, text: string, finds: FoundQuote[], { entities, saidOn }: Known): void {
      // What was decided of a name holds for the words that name a speaker.
      const rowFor = (find: FoundQuote) => {
        const row = { ...rowOf(find, text, entities), ...around('said_on', saidOn.get(find) ?? null, text) }
        const named = find.speaker && text.slice(find.speaker.start, find.speaker.end)
        const meant = row.speaker_id !== null && named ? decided.meant(row.speaker_id, named) : null
        return { ...row, speaker_id: meant ?? row.speaker_id }
      }
      const keeping = {
        standing: standing.all(document),
        insert: (find: FoundQuote) => {
          const { start, end } = find
          const row = { document, start, end, origin: 'found', ...rowFor(find) }
          return Number(insert.run(row).lastInsertRowid)
        },
        update: (id: number, find: FoundQuote) => void update.run({ id, ...rowFor(find) }),
        remove: (id: number) => void remove.run({ id }),
      }
      keepFinds(keeping, finds)
    },
  }
})

/** What else is known of what was found. */
interface Known {
  /** The library's id for each entity's id in the extraction. */
  entities: Map<string, number>
  saidOn: Map<FoundQuote, Span>
}

/** A quote with the words that name its speaker. */
interface SpokenQuote {
  id: number
  document: number
  speaker: number | null
  words: string
}

interface QuoteColumns {
  id: number
  kind: QuoteKind
  start: number
  end: number
  words: string
  speaker_id: number | null
  speaker_start: number | null
  speaker_end: number | null
  cue_start: number | null
  cue_end: number | null
  via_id: number | null
  setting_start: number | null
  setting_end: number | null
  why: string
  confidence: number
  origin: Origin
}

function toQuote(row: QuoteColumns): Quote {
  const { id, kind, start, end, words, why, confidence, origin } = row
  return {
    ...{ id, kind, start, end, words, why, confidence, origin },
    speaker: row.speaker_id,
    speakerSpan: spanOf(row.speaker_start, row.speaker_end),
    cue: spanOf(row.cue_start, row.cue_end),
    via: row.via_id,
    setting: spanOf(row.setting_start, row.setting_end),
  }
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end }
}

function rowOf(find: FoundQuote, text: string, entities: Map<string, number>) {
  const { kind, start, end, speaker, cue, via, setting, content, why, confidence } = find
  return {
    ...{ kind, why, confidence, words: text.slice(start, end) },
    speaker_id: speaker?.entity ? (entities.get(speaker.entity) ?? null) : null,
    via_id: via ? (entities.get(via) ?? null) : null,
    ...around('speaker', speaker, text),
    ...around('cue', cue, text),
    ...around('setting', setting, text),
    ...around('content', content, text),
  }
}

function around(name: string, span: Span | null, text: string): Record<string, number | string | null> {
  return {
    [`${name}_start`]: span?.start ?? null,
    [`${name}_end`]: span?.end ?? null,
    [`${name}_words`]: span ? text.slice(span.start, span.end) : null,
  }
}

const nothingAround = {
  ...around('speaker', null, ''),
  ...around('cue', null, ''),
  ...around('setting', null, ''),
  ...around('content', null, ''),
  ...around('said_on', null, ''),
}
