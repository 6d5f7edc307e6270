import type { TrashedAnnotation } from '../model/annotation-list'
import { perStore } from './per-store'

/** How long what a person took away can be brought back. */
const daysKept = 30

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
  // A file's own mark leaves its place behind, by which it is known when a newer version of the file brings it again.
  const removed = (which: string) => [
    db.prepare<[string]>(
      `UPDATE annotations SET forgotten = 1, comment = '' WHERE made_as IS NOT NULL AND forgotten = 0 AND ${which}`,
    ),
    db.prepare<[string]>(
      `DELETE FROM annotation_tags
       WHERE annotation_id IN (SELECT id FROM annotations WHERE forgotten = 1 AND ${which})`,
    ),
    db.prepare<[string]>(`DELETE FROM annotations WHERE forgotten = 0 AND ${which}`),
  ]
  const remove = removed('trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))')
  const old = removed('trashed_at < ?')
  const due = db
    .prepare<[string], number>('SELECT 1 FROM annotations WHERE trashed_at < ? AND forgotten = 0')
    .pluck()

  return {
    /** The last taken away first. */
    list: () => list.all(),
    add: (ids: number[]) => void mark.run(new Date().toISOString(), JSON.stringify(ids)),
    bringBack: (ids: number[]) => void mark.run(null, JSON.stringify(ids)),
    /** For good. Notes keep the words they cite. */
    remove: (ids: number[]) => remove.forEach((part) => void part.run(JSON.stringify(ids))),
    /** Whether something has lain there for 30 days. */
    isDue: (now: Date): boolean => due.get(oldest(now)) !== undefined,
    /** What has lain there for 30 days goes for good. */
    empty: (now: Date) => old.forEach((part) => void part.run(oldest(now))),
  }
})

function oldest(now: Date): string {
  return new Date(now.getTime() - daysKept * 86_400_000).toISOString()
}
