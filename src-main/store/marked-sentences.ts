import type { Hit } from '../model/library'
import type { Span } from '../model/span'
import { sentenceAround } from '../text/sentence-around'
import { blocksIn } from './blocks'
import { documentsIn } from './documents'
import type { Store } from './store'

/** Where a mark stands. */
export interface MarkedPlace extends Span {
  /** The mark's. */
  id: number
  document: number
  documentTitle: string
}

/** Each place with the sentence it stands in, its own words lit; a sentence with two of them comes twice. */
export function markedSentences(store: Store, places: MarkedPlace[]): Hit[] {
  let read = { document: 0, text: '', blocks: [] as Span[] }
  return places.map(({ id, document, documentTitle, ...place }) => {
    if (read.document !== document)
      read = { document, text: documentsIn(store).text(document), blocks: blocksIn(store).of(document) }
    const { start, end } = sentenceAround(read.text, read.blocks, place)
    return {
      ...{ kind: 'passage', id, document, documentTitle, start, end, words: read.text.slice(start, end) },
      ...{ score: 1, matches: [{ start: place.start - start, end: place.end - start }], near: [] },
    }
  })
}
