import type { Locator } from '../model/locator'
import type { Span } from '../model/span'
import { contextOf } from '../text/context'
import { blocksIn } from './blocks'
import { perStore } from './per-store'
import { versionsIn } from './versions'

interface EarlierPlace extends Span {
  annotation: number
  document: number
  words: string
  prefix: string
  suffix: string
  locator: Locator
}

/** Where annotations stood in earlier versions, before they went on to the next. */
export const earlierPlacesIn = perStore((store) => {
  const select = store.db.prepare<
    [number],
    Pick<EarlierPlace, 'annotation' | 'document' | 'start' | 'end' | 'words'>
  >(
    `SELECT annotation_id AS annotation, document_id AS document, start, "end", words
     FROM earlier_places
     WHERE document_id = ?
     ORDER BY start`,
  )
  const turn = store.db.prepare('UPDATE earlier_places SET document_id = @to WHERE document_id = @from')
  return {
    /** What stood in one version's row stands in another now. */
    turn: (from: number, to: number) => void turn.run({ from, to }),

    of(document: number): EarlierPlace[] {
      const rows = select.all(document)
      const text = rows.length ? versionsIn(store).text(document) : ''
      return rows.map((row) => ({
        ...row,
        ...contextOf(text, row),
        locator: blocksIn(store).locate(document, row.start),
      }))
    },
  }
})
