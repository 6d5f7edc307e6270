import type { Citation } from '../model/note'
import type { Span } from '../model/span'
import { quoteMarksOf } from '../text/quote-marks'
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

// Who says a quote, rejected or not: what a person corrects, renames or merges is said of its citations at once.
const mouth = 'coalesce((SELECT name FROM entities WHERE entities.id = speaker_id), speaker_words)'

/** The narrowest quote around words, if there is one. */
const around = (document: string, start: string, end: string) =>
  `SELECT id FROM quotes
   WHERE document_id = ${document} AND start <= ${start} AND "end" >= ${end} AND rejected = 0
   ORDER BY "end" - start
   LIMIT 1`

/**
 * What a note cites keeps its words whatever becomes of the quote, the annotation or the document. Who says them is
 * what the library says now; the name that was taken down with the words stands in where no quote is left to ask.
 */
export const citationsIn = perStore((store) => {
  const { db } = store
  const select = db.prepare<[string], CitationColumns>(
    `SELECT citations.id, document_id AS document, documents.title AS documentTitle,
       documents.file_name AS fileName, documents.sha256, documents.published, documents.version,
       documents.imported_at AS importedAt, coalesce(newest.version, documents.version) AS newest,
       newest.id AS newestId, now_start AS nowStart, now_end AS nowEnd, now_words AS nowWords,
       quote_id AS quote, annotation_id AS annotation, citations.start, citations."end", citations.words,
       prefix, suffix, iif(said.id IS NULL, citations.speaker, said.speaker) AS speaker,
       CASE
         WHEN said.kind = 'reported' THEN 'reported'
         WHEN quote_id IS NULL AND EXISTS (
           SELECT 1 FROM figures
           WHERE figures.document_id = citations.document_id AND rejected = 0
             AND figures.start = citations.start AND figures."end" = citations."end"
         ) THEN 'figure'
         ELSE 'words'
       END AS kind, documents.language
     FROM json_each(?) AS asked
     JOIN citations ON citations.id = asked.value
     LEFT JOIN (SELECT id, kind, ${mouth} AS speaker FROM quotes) AS said ON said.id = coalesce(
       quote_id, (${around('citations.document_id', 'citations.start', 'citations."end"')})
     )
     JOIN documents ON documents.id = citations.document_id
     LEFT JOIN documents AS newest ON newest.id = documents.version_of
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
      `SELECT ${mouth} FROM quotes WHERE id = (${around('?', '?', '?')})`,
    )
    .pluck()

  const bySha256 = db.prepare<[string], number>('SELECT id FROM documents WHERE sha256 = ?').pluck()

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
        const exact = read.slice(row.start, row.end) === row.words
        return { ...toCitation(row), locator: blocksIn(store).locate(row.document, row.start), exact }
      })
    },

    text: (document: number): string => text.get(document) ?? '',

    /** In whose mouth the text puts these words, if in anyone's. */
    speakerOf: (document: number, { start, end }: Span): string | null =>
      speaker.get(document, start, end) ?? null,

    /**
     * Who says words that a file cites, by its own number of the citation: nobody is null. Undefined where neither that
     * citation nor a quote around the words is known.
     */
    speakerCited(id: number, sha256: string, { start, end }: Span): string | null | undefined {
      const [row] = select.all(JSON.stringify([id]))
      if (row?.sha256 === sha256) return row.speaker
      const document = bySha256.get(sha256)
      return document === undefined ? undefined : speaker.get(document, start, end)
    },
  }
})

interface CitationColumns extends Omit<Citation, 'locator' | 'exact' | 'now' | 'marks'> {
  language: string
  /** Null where the words were taken from the newest version. */
  newestId: number | null
  nowStart: number | null
  nowEnd: number | null
  nowWords: string | null
}

function toCitation({
  newestId,
  nowStart,
  nowEnd,
  nowWords,
  language,
  ...columns
}: CitationColumns): Omit<Citation, 'locator' | 'exact'> {
  const { document, start, end, words } = columns
  const row = { ...columns, marks: columns.kind === 'words' ? quoteMarksOf(columns, language) : null }
  if (newestId === null) return { ...row, now: { document, start, end, words } }
  if (nowStart === null || nowEnd === null) return { ...row, now: null }
  return { ...row, now: { document: newestId, start: nowStart, end: nowEnd, words: nowWords ?? '' } }
}
