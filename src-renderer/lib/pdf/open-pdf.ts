import type { PDFPageProxy } from 'pdfjs-dist'
import { LibraryFiles } from './library-files'
import { startPdfWorker } from './worker'

/** A PDF whose pages can be drawn, until it is closed. */
export interface OpenPdf {
  /** Counted from 0. */
  page(index: number): Promise<PDFPageProxy>
  close(): void
}

/** How long a file may take to be opened, in milliseconds. */
const patience = 20_000

/** Opens a file that may come from anywhere, in a thread of its own: no script, no form, no address of it is used. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const thread = startPdfWorker()
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS })
  const loading = getDocument({
    worker,
    // The library gives the bytes away to its thread.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    BinaryDataFactory: LibraryFiles,
    disableAutoFetch: true,
  })
  const close = () => {
    void loading.destroy().catch(() => undefined)
    worker.destroy()
    thread.terminate()
  }
  try {
    const pdf = await inTime(loading.promise, patience)
    return { page: (index) => pdf.getPage(index + 1), close }
  } catch (error) {
    close()
    throw error
  }
}

/** What is promised, or a refusal after so many milliseconds. */
export async function inTime<Value>(promise: Promise<Value>, limit: number): Promise<Value> {
  let clock: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, refuse) => {
    clock = setTimeout(() => refuse(new Error('late')), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(clock)
  }
}
