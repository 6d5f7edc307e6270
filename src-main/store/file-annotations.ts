import type { FileAnnotation } from '../model/annotation'
import { contextOf } from '../text/context'
import { perStore } from './per-store'

/** Keeps what people marked in a file before it came in. */
export const fileAnnotationsIn = perStore(({ db }) => {
  const insert = db.prepare(
    `INSERT INTO annotations
       (document_id, start, "end", words, prefix, suffix, colour, comment, made_as, author, created_at, changed_at)
     VALUES
       (@document, @start, @end, @words, @prefix, @suffix, @colour, @comment, @madeAs, @author, @createdAt, @changedAt)`,
  )

  const unite = db.prepare(
    `DELETE FROM annotations AS fresh
     WHERE document_id = @document AND made_as IS NOT NULL AND EXISTS (
       SELECT 1 FROM annotations AS kept
       WHERE kept.document_id = fresh.document_id AND kept.id < fresh.id AND kept.made_as = fresh.made_as
         AND kept.start = fresh.start AND kept."end" = fresh."end" AND kept.author IS fresh.author
     )`,
  )

  return {
    /** What was carried from an earlier version, and came again with the newest file, is one: the earlier, with what became of it here. */
    unite: (document: number) => void unite.run({ document }),

    keep(document: number, text: string, annotations: FileAnnotation[]): void {
      const now = new Date().toISOString()
      for (const annotation of annotations) {
        const words = text.slice(annotation.start, annotation.end)
        const createdAt = annotation.createdAt ?? annotation.changedAt ?? now
        const changedAt = annotation.changedAt ?? createdAt
        insert.run({ ...annotation, ...contextOf(text, annotation), document, words, createdAt, changedAt })
      }
    },
  }
})
