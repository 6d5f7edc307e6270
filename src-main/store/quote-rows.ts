import { AppError } from '../model/error'
import type { EntityKind } from '../model/extraction'
import type { QuoteRow } from '../model/library'
import { saidUntil, tellsWhenSaid } from './telling-dates'
import { perStore } from './per-store'
import { pageLabelAt } from './printed-pages'

/** Quotes as lists, search and comparisons show them. */
export const quoteRowsIn = perStore(({ db }) => {
  const select = db.prepare<[string], QuoteColumns>(
    `SELECT quotes.id, quotes.document_id AS document, documents.title AS documentTitle, documents.publisher,
       documents.published, dates.from_day AS saidFrom, ${saidUntil} AS saidTo,
       iif(documents.version_of IS NULL, NULL, documents.version) AS earlier,
       coalesce(documents.version_of, documents.id) AS newest,
       quotes.kind, quotes.start, quotes."end", quotes.words, quotes.confidence,
       speakers.id AS speakerId, speakers.name AS speakerName, speakers.kind AS speakerKind,
       iif(speakers.id IS NULL, quotes.speaker_words, NULL) AS speakerWords,
       quotes.cue_words AS cue, relays.id AS viaId, relays.name AS viaName, quotes.setting_words AS setting,
       ${pageLabelAt('quotes.document_id', 'quotes.start')} AS page, blocks.heading, coalesce(blocks.paragraph, 1) AS paragraph
     FROM json_each(?) AS asked
     JOIN quotes ON quotes.id = asked.value AND quotes.rejected = 0
     JOIN readable_documents AS documents ON documents.id = quotes.document_id
     LEFT JOIN dates ON ${tellsWhenSaid}
     LEFT JOIN entities AS speakers ON speakers.id = quotes.speaker_id
     LEFT JOIN entities AS relays ON relays.id = quotes.via_id
     LEFT JOIN blocks ON blocks.id = (
       SELECT id FROM blocks
       WHERE document_id = quotes.document_id AND start <= quotes.start
       ORDER BY start DESC
       LIMIT 1
     )
     ORDER BY asked.key`,
  )

  return {
    /** In the order of the ids; those that are rejected or in the trash are left out. */
    of: (ids: number[]): QuoteRow[] => select.all(JSON.stringify(ids)).map(toRow),

    get(id: number): QuoteRow {
      const row = select.get(JSON.stringify([id]))
      if (!row) throw new AppError('not-found')
      return toRow(row)
    },
  }
})

interface QuoteColumns extends Omit<QuoteRow, 'speaker' | 'via' | 'locator' | 'said'> {
  saidFrom: string | null
  saidTo: string | null
  speakerId: number | null
  speakerName: string
  speakerKind: EntityKind
  viaId: number | null
  viaName: string
  page: string | null
  heading: string | null
  paragraph: number
}

function toRow(columns: QuoteColumns): QuoteRow {
  const {
    saidFrom,
    saidTo,
    speakerId,
    speakerName,
    speakerKind,
    viaId,
    viaName,
    page,
    heading,
    paragraph,
    ...row
  } = columns
  return {
    ...row,
    said: saidFrom === null || saidTo === null ? null : { from: saidFrom, to: saidTo },
    speaker: speakerId === null ? null : { id: speakerId, name: speakerName, kind: speakerKind },
    via: viaId === null ? null : { id: viaId, name: viaName },
    locator: { page, heading, paragraph },
  }
}
