import type { Citation } from '../model/note'
import type { Span } from '../model/span'
import { blocksIn } from './blocks'
import { perStore } from './per-store'

export interface NewCitation extends Span {
  document: number
  quote: number | null
  annotation: number | null
  words: string
  prefix: string
  suffix: string
  speaker: string | null
}

/** What a note cites keeps its words whatever becomes of the quote, the annotation or the document. */
export const citationsIn = perStore((store) => {
  const { db } = store
  const select = db.prepare<[string], CitationColumns>(
    `SELECT citations.id, document_id AS document, title AS documentTitle, file_name AS fileName, sha256, published,
       quote_id AS quote, annotation_id AS annotation, start, "end", words, prefix, suffix, speaker
     FROM json_each(?) AS asked
     JOIN citations ON citations.id = asked.value
     JOIN documents ON documents.id = document_id
     ORDER BY asked.key`,
  )
  const insert = db.prepare(
    `INSERT INTO citations (document_id, quote_id, annotation_id, start, "end", words, prefix, suffix, speaker, created_at)
     VALUES (@document, @quote, @annotation, @start, @end, @words, @prefix, @suffix, @speaker, @now)`,
  )
  // In the trash too: what is cited stays readable.
  const text = db.prepare<[number], string>('SELECT text FROM documents WHERE id = ?').pluck()
  const speaker = db
    .prepare<[number, number, number], string | null>(
      `SELECT coalesce(entities.name, speaker_words)
       FROM quotes
       LEFT JOIN entities ON entities.id = speaker_id
       WHERE document_id = ? AND start <= ? AND "end" >= ? AND rejected = 0
       ORDER BY "end" - start
       LIMIT 1`,
    )
    .pluck()

  return {
    make(citation: NewCitation): number {
      return Number(insert.run({ ...citation, now: new Date().toISOString() }).lastInsertRowid)
    },

    /** Those that exist, in the order of the ids. */
    of(ids: number[]): Citation[] {
      const texts = new Map<number, string>()
      return select.all(JSON.stringify(ids)).map((row) => {
        const read = texts.get(row.document) ?? text.get(row.document) ?? ''
        texts.set(row.document, read)
        const locator = blocksIn(store).locate(row.document, row.start)
        return { ...row, locator, exact: read.slice(row.start, row.end) === row.words }
      })
    },

    text: (document: number): string => text.get(document) ?? '',

    /** In whose mouth the text puts these words, if in anyone's. */
    speakerOf: (document: number, { start, end }: Span): string | null =>
      speaker.get(document, start, end) ?? null,
  }
})

type CitationColumns = Omit<Citation, 'locator' | 'exact'>
