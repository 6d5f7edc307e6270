import type { ReadDocument } from '../model/document'
import type { DocumentRow } from '../model/library'
import { fileAnnotationsIn } from '../store/file-annotations'
import { printedPagesIn } from '../store/printed-pages'
import type { Store } from '../store/store'

/** Keeps the pages a file was printed on, and what was marked on them: once, so that reading again doubles nothing and brings nothing back. */
export function keepPrinted(store: Store, document: number, { text, printed, marked }: ReadDocument): void {
  if (!printed || printedPagesIn(store).has(document)) return
  printedPagesIn(store).keep(document, printed)
  fileAnnotationsIn(store).keep(document, text, marked ?? [])
}

/** Whether a document was read before its pages were kept. */
export function lacksPages(store: Store, { id, format }: DocumentRow): boolean {
  return format === 'pdf' && !printedPagesIn(store).has(id)
}
