import type { PDFDocumentProxy } from 'pdfjs-dist'
import { z } from 'zod'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { PrintedPages } from '../model/page'
import { compose, type Said } from './compose'
import { linesInOrder } from './pdf-columns'
import { loadPdfLibrary } from './pdf-library'
import { accentsOf } from './pdf-accents'
import { packPlaces, type PlacedWord } from './pack-places'
import { annotationsIn } from './pdf-annotations'
import { rowsOf, type Page } from './pdf-lines'
import { withoutMargins } from './pdf-margins'
import type { Run } from './pdf-drawn'
import { markedOn, type Marked } from './pdf-marked'
import { partNotes } from './pdf-notes'
import { piecesOfPages } from './pdf-paragraphs'
import { placedIn, wordsPlaced } from './pdf-places'
import { runsOf } from './pdf-runs'
import { silentPages } from './pdf-silent'
import { usualOf } from './pdf-usual'
import { statedAuthor, statedTitle } from './stated-title'

const mostPages = 5_000
const mostText = 20_000_000
/** A page with fewer letters than this has none of its own: a scanner's stamp at most. */
const fewestLetters = 4

/** A PDF with a text layer, in the order in which its pages are read; its notes stand after its text. */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  progress: () => void = () => undefined,
): Promise<ReadDocument> {
  const pdf = await open(name, bytes)
  try {
    if (pdf.numPages > mostPages) throw new AppError('too-many-pages', { name, limit: mostPages })
    const { pages, marked } = await pagesOf(name, pdf, progress)
    const letters = pages.flatMap(({ lines }) => lines).reduce((sum, { words }) => sum + words.length, 0)
    if (letters < fewestLetters * pages.length) throw new AppError('scanned-pages', { name })
    const usual = usualOf(pages)
    const parted = partNotes(withoutMargins(pages, usual.size), usual.size)
    const noted = piecesOfPages(parted.notes, usual).map((piece) => ({
      ...piece,
      kind: 'list item' as const,
    }))
    const pieces = [...piecesOfPages(parted.pages, usual), ...noted]
    const document = compose(name, await saidBy(pdf), pieces)
    const placed = placedIn(pieces, document.blocks)
    return {
      ...document,
      ...silentPages(pages),
      printed: printedOf(pages, wordsPlaced(document.text, placed)),
      marked: annotationsIn(
        document.text,
        placed,
        marked,
        pages.map(({ label }) => label),
      ),
    }
  } finally {
    void pdf.destroy()
  }
}

/** Opens a file without running, fetching or drawing anything of it. */
async function open(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfLibrary()
  try {
    return await getDocument({
      // The library takes the bytes it is given away with it.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    }).promise
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new AppError(isLocked ? 'password-file' : 'damaged-file', { name })
  }
}

async function pagesOf(name: string, pdf: PDFDocumentProxy, progress: () => void): Promise<PagesRead> {
  const labels = await pdf.getPageLabels().catch(() => null)
  const pages: Drawn[] = []
  const marked: Marked[] = []
  let length = 0
  let broken = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    progress()
    const label = labels?.[number - 1] || String(number)
    try {
      const page = await pdf.getPage(number)
      const runs = await runsOf(name, page)
      length += runs.reduce((sum, { words }) => sum + words.length, 0)
      if (length > mostText) throw new AppError('too-much-text', { name, limit: mostText / 1_000_000 })
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ label, width, height, runs })
      marked.push(...(await markedOn(page)))
      page.cleanup()
    } catch (error) {
      if (error instanceof AppError) throw error
      broken++
      pages.push({ ...unread, label })
    }
  }
  if (broken === pages.length) throw new AppError('damaged-file', { name })
  return { pages: linesOn(pages, progress), marked }
}

interface Drawn extends Omit<Page, 'lines'> {
  runs: Run[]
}

/** The lines of pages; how their accents are drawn is told from all of them. */
function linesOn(pages: Drawn[], progress: () => void): Page[] {
  const accented = accentsOf(pages.flatMap(({ runs }) => runs.map(({ words }) => words)))
  return pages.map(({ runs, ...page }) => {
    progress()
    const read = runs.map((run) => ({ ...run, words: accented(run.words) }))
    return { ...page, lines: linesInOrder(rowsOf(read)) }
  })
}

interface PagesRead {
  pages: Page[]
  marked: Marked[]
}

/** A page that is broken: A4, in points. */
const unread = { width: 595, height: 842, runs: [] }

function printedOf(pages: Page[], words: PlacedWord[]): PrintedPages {
  const starts = new Map<number, number>()
  for (const { page, start } of words) if (!starts.has(page)) starts.set(page, start)
  return {
    pages: pages.map(({ label, width, height }, number) => ({
      ...{ label, width, height },
      start: starts.get(number) ?? null,
    })),
    places: packPlaces(words),
  }
}

const information = z.object({
  info: z.object({ Title: z.string().optional(), Author: z.string().optional() }),
})

/** What a file says of itself; the language and day it states are those of the program that made it. */
async function saidBy(pdf: PDFDocumentProxy): Promise<Said> {
  const { data } = information.safeParse(await pdf.getMetadata().catch(() => null))
  const { Title = '', Author = '' } = data?.info ?? {}
  return { title: statedTitle(Title), author: statedAuthor(Author) }
}
