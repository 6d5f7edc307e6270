import type { PDFPageProxy } from 'pdfjs-dist'
import { pixelsOf } from './page-layout'
import { inTime } from './open-pdf'

const patience = 20_000

/**
 * Draws a page as wide as `width` in CSS pixels and puts it on `paper` in the place of what was there, unless `signal`
 * gives it up. A page that takes too long is refused.
 */
export async function drawPage(
  page: PDFPageProxy,
  width: number,
  paper: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const natural = page.getViewport({ scale: 1 })
  const pixels = pixelsOf(natural, width * window.devicePixelRatio)
  const canvas = document.createElement('canvas')
  canvas.width = pixels.width
  canvas.height = pixels.height
  const viewport = page.getViewport({ scale: pixels.width / natural.width })
  const drawing = page.render({ canvas, viewport, background: '#fff' })
  const stop = () => drawing.cancel()
  signal.addEventListener('abort', stop)
  try {
    await inTime(drawing.promise, patience)
    if (!signal.aborted) paper.replaceChildren(canvas)
  } catch (error) {
    drawing.cancel()
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
