import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { compose, type Said } from './compose'
import { linesInOrder } from './pdf-columns'
import { loadPdfLibrary } from './pdf-library'
import { rowsOf, type Run } from './pdf-lines'
import { withoutMargins, type Page } from './pdf-margins'
import { partNotes } from './pdf-notes'
import { piecesOfPages, usualOf } from './pdf-paragraphs'

const mostPages = 5_000
const mostText = 20_000_000
/** Pieces of a line on one page: a newspaper's has under ten thousand. */
const mostRuns = 100_000
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
    const pages = await pagesOf(name, pdf, progress)
    const letters = pages.flatMap(({ lines }) => lines).reduce((sum, { words }) => sum + words.length, 0)
    if (letters < fewestLetters * pages.length) throw new AppError('scanned-pages', { name })
    const usual = usualOf(pages)
    const parted = partNotes(withoutMargins(pages, usual.size), usual.size)
    const noted = piecesOfPages(parted.notes, usual).map((piece) => ({
      ...piece,
      kind: 'list item' as const,
    }))
    return compose(name, await saidBy(pdf), [...piecesOfPages(parted.pages, usual), ...noted])
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

async function pagesOf(name: string, pdf: PDFDocumentProxy, progress: () => void): Promise<Page[]> {
  const labels = await pdf.getPageLabels().catch(() => null)
  const pages: Page[] = []
  let length = 0
  let broken = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    progress()
    try {
      const page = await pdf.getPage(number)
      const runs = await runsOf(name, page)
      length += runs.reduce((sum, { words }) => sum + words.length, 0)
      if (length > mostText) throw new AppError('too-much-text', { name, limit: mostText / 1_000_000 })
      const { height } = page.getViewport({ scale: 1 })
      pages.push({ label: labels?.[number - 1] || String(number), height, lines: linesInOrder(rowsOf(runs)) })
      page.cleanup()
    } catch (error) {
      if (error instanceof AppError) throw error
      broken++
    }
  }
  if (broken && !pages.length) throw new AppError('damaged-file', { name })
  return pages
}

const pageText = z.object({ items: z.array(z.unknown()) })
const drawn = z.object({
  str: z.string(),
  dir: z.string(),
  width: z.number(),
  fontName: z.string(),
  transform: z.array(z.number()).length(6),
})

/** What a page draws in letters. A page that draws more than any page holds is given up as soon as it has. */
async function runsOf(name: string, page: PDFPageProxy): Promise<Run[]> {
  const { transform: view } = page.getViewport({ scale: 1 })
  const runs: Run[] = []
  let count = 0
  const reader = (page.streamTextContent() as ReadableStream<unknown>).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { items } = pageText.parse(part.value)
    count += items.length
    // Not cancelled first: the library answers that only once it has drawn the whole page.
    if (count > mostRuns) throw new AppError('too-demanding', { name })
    runs.push(...items.flatMap((item) => runOf(item, view as Matrix) ?? []))
  }
  return runs
}

function runOf(item: unknown, view: Matrix): Run | null {
  const { data } = drawn.safeParse(item)
  if (!data?.str.trim()) return null
  const [a, b, c, d, left, base] = multiplied(view, data.transform as Matrix)
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  // Letters that run up the edge of a page are no lines of its text.
  if (!(size > 0) || Math.abs(b) > Math.abs(a)) return null
  const { str: words, fontName: font } = data
  return { words, left, right: left + data.width, base, size, font, isRightToLeft: data.dir === 'rtl' }
}

type Matrix = [number, number, number, number, number, number]

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const information = z.object({
  info: z.object({ Title: z.string().optional(), Author: z.string().optional() }),
})

/** What a file says of itself; the language and day it states are those of the program that made it. */
async function saidBy(pdf: PDFDocumentProxy): Promise<Said> {
  const { data } = information.safeParse(await pdf.getMetadata().catch(() => null))
  const { Title = '', Author = '' } = data?.info ?? {}
  return { title: isFileName(Title) ? null : Title, author: Author }
}

function isFileName(title: string): boolean {
  return /^(?:microsoft (?:word|powerpoint)\b|untitled|sans titre|document\d*$)|\.(?:docx?|odt|indd|qxp|tex|dvi|pdf|rtf|pptx?)$/i.test(
    title.trim(),
  )
}
