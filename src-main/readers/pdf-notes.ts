import { add, cut } from './pdf-drawn'
import type { Line, Page } from './pdf-lines'

const mark = /^(?:\[?(\d{1,3})\]?[.)]?|[*†‡])(?=[\s\p{L}«“"])/u

/** Parts the notes at the foot of pages from their text: small lines in the lower half that begin with a number. */
export function partNotes(pages: Page[], body: number): { pages: Page[]; notes: Page[] } {
  const notes: Page[] = []
  const left = pages.map((page): Page => {
    const noted: Line[] = []
    let run: number | null = null
    for (const line of page.lines) {
      const isSmall = line.size <= 0.9 * body && line.base > page.height / 2
      const begins = isSmall && mark.test(line.words)
      if (begins) run = line.run
      else if (!isSmall || line.run !== run) run = null
      if (run !== null) noted.push(line)
    }
    if (!noted.length) return page
    notes.push({ ...page, lines: noted })
    const numbers = noted.flatMap(({ words }) => mark.exec(words)?.[1] ?? [])
    const lines = page.lines.filter((line) => !noted.includes(line))
    return { ...page, lines: withoutCalls(lines, numbers) }
  })
  return { pages: left, notes }
}

/** Without the numbers that call those notes, where they are glued to a word: "fournitures.1". */
function withoutCalls(lines: Line[], numbers: string[]): Line[] {
  const waiting = new Set(numbers)
  return lines.map((line) => {
    let left = line
    for (const number of waiting) {
      const call = new RegExp(String.raw`(?<=\p{L}[.,;:!?…»”"’)]?|[»”"])${number}(?=$|[\s.,;:!?»”)])`, 'u')
      const found = call.exec(left.words)
      if (!found) continue
      const before = cut(left, 0, found.index)
      add(before, '', cut(left, found.index + number.length))
      left = { ...left, ...before }
      waiting.delete(number)
    }
    return left
  })
}
