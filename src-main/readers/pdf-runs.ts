import type { PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { AppError } from '../model/error'
import { normalize } from '../text/normalize'
import { multiplied, type Matrix } from './pdf-matrix'
import type { Run, Turn } from './pdf-drawn'

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
  const { transform, width, height } = page.getViewport({ scale: 1 })
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
      const run = runOf(item, { matrix: transform as Matrix, width, height })
      if (!run) continue
      const isMonospace = monospaced.has(run.font)
      runs.push({ ...run, page: page.pageNumber - 1, order: runs.length, isMonospace })
    }
  }
  return mostOfOneWay(runs)
}

/** Letters that run up the edge of a page are no lines of its text, unless most of them do. */
function mostOfOneWay(runs: Run[]): Run[] {
  const ways = [null, 'up', 'down'].map((way) => runs.filter(({ turned }) => (turned?.way ?? null) === way))
  const letters = ways.map((some) => some.reduce((sum, { words }) => sum + words.length, 0))
  return ways[letters.indexOf(Math.max(...letters))]!
}

interface View {
  matrix: Matrix
  width: number
  height: number
}

function runOf(
  item: unknown,
  { matrix, width, height }: View,
): Omit<Run, 'page' | 'order' | 'isMonospace'> | null {
  const { data } = drawn.safeParse(item)
  if (!data?.str.trim()) return null
  const [a, b, c, d, x, y] = multiplied(matrix, data.transform as Matrix)
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  if (!(size > 0)) return null
  const way: Turn['way'] | null = Math.abs(b) <= Math.abs(a) ? null : b < 0 ? 'up' : 'down'
  const [left, base] = way === null ? [x, y] : way === 'up' ? [height - y, x] : [y, width - x]
  const turned: Turn | null = way && { way, length: way === 'up' ? height : width }
  const words = normalize(data.str).replace(/\s+/g, ' ')
  const isRightToLeft = data.dir === 'rtl'
  return { words, left, right: left + data.width, base, size, font: data.fontName, isRightToLeft, turned }
}
