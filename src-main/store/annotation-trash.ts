import type { TrashedAnnotation } from '../model/annotation-list'
import { perStore } from './per-store'

/** Annotations that a person took away: they stay until the person deletes them for good. */
export const annotationTrashIn = perStore(({ db }) => {
  const list = db.prepare<[], TrashedAnnotation>(
    `SELECT annotations.id, document_id AS document, documents.title AS documentTitle, words, colour, comment,
       annotations.trashed_at AS trashedAt
     FROM annotations
     JOIN readable_documents AS documents ON documents.id = document_id
     WHERE annotations.trashed_at IS NOT NULL AND forgotten = 0
     ORDER BY annotations.trashed_at DESC, annotations.id DESC`,
  )
  const mark = db.prepare<[string | null, string]>(
    'UPDATE annotations SET trashed_at = ? WHERE forgotten = 0 AND id IN (SELECT value FROM json_each(?))',
  )
  const which = 'trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))'
  // A file's own mark leaves its place behind, by which it is known when a newer version of the file brings it again.
  const remove = [
    `UPDATE annotations SET forgotten = 1, comment = '' WHERE made_as IS NOT NULL AND forgotten = 0 AND ${which}`,
    `DELETE FROM annotation_tags WHERE annotation_id IN (SELECT id FROM annotations WHERE forgotten = 1 AND ${which})`,
    `DELETE FROM annotations WHERE forgotten = 0 AND ${which}`,
  ].map((part) => db.prepare<[string]>(part))

  const forget = db.prepare<[string, number]>(
    `UPDATE annotations SET forgotten = 1, comment = '', trashed_at = coalesce(trashed_at, ?)
     WHERE made_as IS NOT NULL AND id = ?`,
  )
  const untag = db.prepare<[number]>('DELETE FROM annotation_tags WHERE annotation_id = ?')

  return {
    /** The last taken away first. */
    list: () => list.all(),
    add: (ids: number[]) => void mark.run(new Date().toISOString(), JSON.stringify(ids)),
    bringBack: (ids: number[]) => void mark.run(null, JSON.stringify(ids)),
    /** A file's own mark goes for good without a stay here, and is known by its place; answers whether it was one. */
    forget(id: number): boolean {
      if (forget.run(new Date().toISOString(), id).changes === 0) return false
      untag.run(id)
      return true
    },
    /** For good. Notes keep the words they cite. */
    remove: (ids: number[]) => remove.forEach((part) => void part.run(JSON.stringify(ids))),
  }
})
