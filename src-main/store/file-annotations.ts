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

  return {
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
