import type { PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import { multiplied, type Matrix } from './pdf-matrix'
import type { Run } from './pdf-drawn'

/** Pieces of a line on one page: a newspaper's has under ten thousand. */
const mostRuns = 100_000

const pageText = z.object({
  items: z.array(z.unknown()),
  styles: z.record(z.string(), z.object({ fontFamily: z.string() })),
})
const drawn = z.object({
  str: z.string(),
  dir: z.string(),
  width: z.number(),
  fontName: z.string(),
  transform: z.array(z.number()).length(6),
})

/** What a page draws in letters. A page that draws more than any page holds is given up as soon as it has. */
export async function runsOf(name: string, page: PDFPageProxy): Promise<Run[]> {
  const { transform: view } = page.getViewport({ scale: 1 })
  const runs: Run[] = []
  const monospaced = new Set<string>()
  let count = 0
  const reader = (page.streamTextContent() as ReadableStream<unknown>).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { items, styles } = pageText.parse(part.value)
    count += items.length
    // Not cancelled first: the library answers that only once it has drawn the whole page.
    if (count > mostRuns) throw new AppError('too-demanding', { name })
    for (const [font, { fontFamily }] of Object.entries(styles))
      if (fontFamily === 'monospace') monospaced.add(font)
    for (const item of items) {
      const run = runOf(item, view as Matrix)
      if (!run) continue
      const isMonospace = monospaced.has(run.font)
      runs.push({ ...run, page: page.pageNumber - 1, order: runs.length, isMonospace })
    }
  }
  return runs
}

function runOf(item: unknown, view: Matrix): Omit<Run, 'page' | 'order' | 'isMonospace'> | null {
  const { data } = drawn.safeParse(item)
  if (!data?.str.trim()) return null
  const [a, b, c, d, left, base] = multiplied(view, data.transform as Matrix)
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  // Letters that run up the edge of a page are no lines of its text.
  if (!(size > 0) || Math.abs(b) > Math.abs(a)) return null
  const words = normalize(data.str).replace(/\s+/g, ' ')
  const font = data.fontName
  return { words, left, right: left + data.width, base, size, font, isRightToLeft: data.dir === 'rtl' }
}
