import type { Line, Page } from './pdf-lines'
import { isPageNumber, runningLines } from './pdf-running'

const margin = 0.1
const mostMarginLines = 3

/** The pages without their running heads and numbers: lines at the edge that pages share but for their figures. */
export function withoutMargins(pages: Page[], body: number): Page[] {
  const running = runningLines(pages, body)
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map((page) => {
    const left = new Set(
      edgesOf(page).filter((line) => {
        const shared = seen.get(keyOf(line))!
        return (
          isPageNumber(line.words) ||
          (shared >= 2 && shared >= pages.length * 0.25) ||
          (line.size < 0.85 * body &&
            line.words.length < 80 &&
            !/^[\d*†‡(]/.test(line.words) &&
            isApart(line, page))
        )
      }),
    )
    const lines = page.lines.filter((line) => !left.has(line) && !running.has(line))
    // A page whose every line is one that others have too is all there is to read.
    return lines.length ? { ...page, lines } : page
  })
}

/** The first and last lines of a page, where they stand near its edge. */
function edgesOf({ lines, height }: Page): Line[] {
  const byPlace = [...lines].sort((a, b) => a.base - b.base)
  return [
    ...byPlace.slice(0, mostMarginLines).filter(({ base }) => base < height * margin),
    ...byPlace.slice(-mostMarginLines).filter(({ base }) => base > height * (1 - margin)),
  ]
}

function keyOf({ words, base }: Line): string {
  return `${words.replace(/\d+|\b[ivxlc]+\b/g, '#')} ${base < 200 ? 'above' : 'below'}`
}

function isApart(line: Line, { lines }: Page): boolean {
  const nearest = lines
    .filter((other) => other !== line)
    .reduce((least, { base }) => Math.min(least, Math.abs(base - line.base)), Infinity)
  return nearest > 1.8 * line.size
}
