import type { EmptiedTrash } from '../model/library'
import { annotationTrashIn } from './annotation-trash'
import { citingNotes } from './citing-notes'
import { documentTrashIn } from './document-trash'
import type { Store } from './store'

/** Deletes for good what lies in the trash, but for what notes cite. */
export function emptyTrash(store: Store): EmptiedTrash {
  const documents = documentTrashIn(store)
  const annotations = annotationTrashIn(store)
  const [citedDocuments, freeDocuments] = byCited(store, 'document', idsOf(documents.list()))
  const [citedAnnotations, freeAnnotations] = byCited(store, 'annotation', idsOf(annotations.list()))
  annotations.remove(freeAnnotations)
  for (const id of freeDocuments) documents.remove(id)
  return {
    deleted: freeDocuments.length + freeAnnotations.length,
    cited: citedDocuments.length + citedAnnotations.length,
  }
}

/** Those that notes cite, and the others. */
function byCited(store: Store, kind: 'document' | 'annotation', ids: number[]): [number[], number[]] {
  // Mostly none is cited: the notes are gone through once for all of them.
  if (citingNotes(store, kind, ids).length === 0) return [[], ids]
  const isCited = (id: number) => citingNotes(store, kind, [id]).length > 0
  return [ids.filter(isCited), ids.filter((id) => !isCited(id))]
}

function idsOf(rows: { id: number }[]): number[] {
  return rows.map(({ id }) => id)
}
