import type { PDFPageProxy } from 'pdfjs-dist'
import { pixelsOf } from '../page-layout'
import { inTime } from './open-pdf'

const patience = 20_000

/**
 * Draws a page as wide as `width` in CSS pixels and answers the canvas; null where it was given up by `signal`. A page
 * that takes too long is refused.
 */
export async function drawPage(
  page: PDFPageProxy,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> {
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
    return signal.aborted ? null : canvas
  } catch (error) {
    drawing.cancel()
    if (signal.aborted) return null
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
