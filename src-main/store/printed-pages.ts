import type { PrintedPage, PrintedPages } from '../model/page'
import { perStore } from './per-store'

/** SQL for the label of the page that `start` of a document stands on, in a query that joins its block. */
export function pageLabelAt(document: string, start: string): string {
  return `coalesce((
      SELECT label FROM printed_pages
      WHERE document_id = ${document} AND start > blocks.start AND start <= ${start}
      ORDER BY start DESC
      LIMIT 1
    ), blocks.page)`
}

export const printedPagesIn = perStore(({ db }) => {
  const insertPage = db.prepare(
    `INSERT INTO printed_pages (document_id, number, label, width, height, start)
     VALUES (@document, @number, @label, @width, @height, @start)`,
  )
  const insertPlaces = db.prepare('INSERT INTO printed_places (document_id, packed) VALUES (?, ?)')
  const pages = db.prepare<[number], PrintedPage>(
    'SELECT label, width, height, start FROM printed_pages WHERE document_id = ? ORDER BY number',
  )
  const places = db
    .prepare<[number], Buffer>('SELECT packed FROM printed_places WHERE document_id = ?')
    .pluck()
  const any = db.prepare<[number]>('SELECT 1 FROM printed_places WHERE document_id = ?')

  return {
    keep(document: number, printed: PrintedPages): void {
      for (const [number, page] of printed.pages.entries()) insertPage.run({ document, number, ...page })
      insertPlaces.run(document, printed.places)
    },

    /** Null where a document was not printed, or was read before pages were kept. */
    of(document: number): PrintedPages | null {
      const packed = places.get(document)
      return packed ? { pages: pages.all(document), places: new Uint8Array(packed) } : null
    },

    pages: (document: number): PrintedPage[] => pages.all(document),
    has: (document: number): boolean => any.get(document) !== undefined,
  }
})
