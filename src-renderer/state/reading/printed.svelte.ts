import type { PrintedPage } from '../../../src-main/model/page'
import { client } from '../../lib/client'
import { unpackPlaces, type PlacedWord } from '../../lib/pdf/page-places'
import { openPdf, type OpenPdf } from '../../lib/pdf/open-pdf'

/** A document's pages, ready to be drawn. */
interface Printed {
  pdf: OpenPdf
  pages: PrintedPage[]
  words: PlacedWord[]
}

export type PrintedState =
  | { is: 'opening' }
  | { is: 'open'; printed: Printed }
  /** It was read before pages were kept, or has none. */
  | { is: 'none' }
  | { is: 'broken' }

/** The pages of the document that is being read. A file that cannot be opened says so, and its text stays. */
export class PrintedDocument {
  state = $state.raw<PrintedState>({ is: 'opening' })
  #asked = 0

  /** Opens the pages of a document and gives up those of the one before. */
  async open(id: number): Promise<void> {
    this.close()
    const asked = this.#asked
    const state = await this.#load(id)
    // Another one may have been asked for, or the view closed, while this one came.
    if (asked === this.#asked) this.state = state
    else if (state.is === 'open') state.printed.pdf.close()
  }

  close(): void {
    this.#asked++
    if (this.state.is === 'open') this.state.printed.pdf.close()
    this.state = { is: 'opening' }
  }

  async #load(id: number): Promise<PrintedState> {
    try {
      const kept = await client.documents.pages({ id })
      if (!kept) return { is: 'none' }
      const [words, bytes] = await Promise.all([unpackPlaces(kept.places), client.documents.original({ id })])
      return { is: 'open', printed: { pdf: await openPdf(bytes), pages: kept.pages, words } }
    } catch {
      return { is: 'broken' }
    }
  }
}
