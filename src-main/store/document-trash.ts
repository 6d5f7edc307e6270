import type { TrashedDocument } from '../model/library'
import { AppError } from '../model/error'
import { perStore } from './per-store'

/** Documents that a person removed. What an import that was taken back left there is none of them. */
export const documentTrashIn = perStore(({ db }) => {
  const trashed = `SELECT id, title, file_name AS fileName, trashed_at AS trashedAt,
      (SELECT count(*) FROM annotations
       WHERE document_id = documents.id AND annotations.trashed_at IS NULL) AS annotations
    FROM documents
    WHERE trashed_at > imported_at AND version_of IS NULL`
  const list = db.prepare<[], TrashedDocument>(`${trashed} ORDER BY trashed_at DESC, id DESC`)
  const select = db.prepare<[number], TrashedDocument>(`${trashed} AND id = ?`)
  const uncite = db.prepare<{ id: number }>(
    `DELETE FROM citations
     WHERE document_id IN (SELECT id FROM documents WHERE @id IN (id, version_of))
       AND id NOT IN (SELECT citation_id FROM note_citations)`,
  )
  const remove = db.prepare<[number]>('DELETE FROM documents WHERE id = ?')

  return {
    /** The last removed first. */
    list: () => list.all(),

    get(id: number): TrashedDocument {
      const document = select.get(id)
      if (!document) throw new AppError('not-found')
      return document
    },

    /** For good, with its bytes, marks, annotations and earlier versions. No note may cite it. */
    remove(id: number): void {
      uncite.run({ id })
      remove.run(id)
    },
  }
})
