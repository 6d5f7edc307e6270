import type { Run } from './pdf-drawn'
import { lineOf, type Line, type Row } from './pdf-lines'

interface Gutter {
  left: number
  right: number
}

/** How many columns may stand in each other: a page has no more. */
const mostCuts = 4
const fewestRows = 4

/**
 * The lines of a page in the order in which they are read: down one column, then down the next. A column is told by the
 * white that stands beside it in most rows, however the page was drawn; what crosses that white parts what is above
 * from what is below.
 */
export function linesInOrder(rows: Row[]): Line[] {
  const lines: Line[] = []
  let run = 0

  function read(rows: Row[], cuts: number): void {
    const gutter = cuts < mostCuts ? gutterOf(rows) : null
    if (!gutter) {
      const column = boundsOf(rows)
      const isRead = (row: Row) => row.runs.length > 0
      lines.push(...rows.filter(isRead).map((row) => lineOf(row, column, run)))
      run++
      return
    }
    const middle = (gutter.left + gutter.right) / 2
    let beside: Row[] = []
    const flush = () => {
      if (!beside.length) return
      read(
        side(beside, ({ right }) => right <= middle),
        cuts + 1,
      )
      read(
        side(beside, ({ left }) => left >= middle),
        cuts + 1,
      )
      beside = []
    }
    let across: Row[] = []
    const flushAcross = () => {
      if (across.length) read(across, mostCuts)
      across = []
    }
    for (const row of rows) {
      if (crosses(row, middle)) {
        flush()
        across.push(row)
      } else {
        flushAcross()
        beside.push(row)
      }
    }
    flush()
    flushAcross()
  }

  read(rows, 0)
  return lines.filter(({ words }) => words)
}

function side(rows: Row[], isIn: (run: Run) => boolean): Row[] {
  return rows.flatMap((row): Row[] => {
    const runs = row.runs.filter(isIn)
    if (!runs.length) return []
    const largest = runs.reduce((a, b) => (b.size > a.size ? b : a))
    return [{ runs, base: largest.base, size: largest.size }]
  })
}

function boundsOf(rows: Row[]): { left: number; right: number } {
  const runs = rows.flatMap((row) => row.runs)
  return {
    left: least(runs.map(({ left }) => left)),
    right: -least(runs.map(({ right }) => -right)),
  }
}

function least(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

/** What a row covers: runs that stand as near to each other as words do are one. */
function covered({ runs, size }: Row): { left: number; right: number }[] {
  const spans: { left: number; right: number }[] = []
  for (const { left, right } of runs) {
    const last = spans.at(-1)
    if (last && left - last.right < 0.9 * size) last.right = Math.max(last.right, right)
    else spans.push({ left, right })
  }
  return spans
}

function crosses(row: Row, at: number): boolean {
  return covered(row).some(({ left, right }) => left < at && right > at)
}

/** The white between two columns, if there are any: crossed by few rows, with text that fills both its sides. */
function gutterOf(rows: Row[]): Gutter | null {
  const { left, right } = boundsOf(rows)
  const width = Math.floor(right - left)
  if (rows.length < fewestRows || width < 100 || width > 20_000) return null
  const crossings = new Uint32Array(width + 2)
  for (const row of rows)
    for (const span of covered(row)) {
      const from = Math.max(0, Math.floor(span.left - left))
      const to = Math.min(width + 1, Math.ceil(span.right - left))
      for (let at = from; at < to; at++) crossings[at]!++
    }
  const most = Math.floor(rows.length * 0.3)
  const em = medianOf(rows.map(({ size }) => size))
  const found = whites(crossings, most, Math.floor(width * 0.15), Math.ceil(width * 0.85))
    .filter(({ left, right }) => right - left >= 0.7 * em)
    .map((white) => ({ left: white.left + left, right: white.right + left }))
    .filter((white) => parts(rows, white))
  return found.sort((a, b) => b.right - b.left - (a.right - a.left))[0] ?? null
}

/** Where about the fewest rows stand, if they are few enough: titles and page numbers may stand in the white. */
function whites(crossings: Uint32Array, most: number, from: number, to: number): Gutter[] {
  const fewest = crossings.subarray(from, to).reduce((a, b) => Math.min(a, b), Infinity)
  if (fewest > most) return []
  const few = Math.min(most, fewest + Math.ceil(most / 3))
  const found: Gutter[] = []
  for (let at = from; at < to; at++) {
    if (crossings[at]! > few) continue
    const last = found.at(-1)
    if (last?.right === at) last.right++
    else found.push({ left: at, right: at + 1 })
  }
  return found
}

/** Columns stand beside each other and are filled by their lines; the cells of a table are not. */
function parts(rows: Row[], gutter: Gutter): boolean {
  const middle = (gutter.left + gutter.right) / 2
  const free = rows.filter((row) => !crosses(row, middle))
  const sides = [side(free, ({ right }) => right <= middle), side(free, ({ left }) => left >= middle)]
  if (sides.some((rows) => rows.length < fewestRows || !isFilled(rows) || isNarrow(rows))) return false
  const [a, b] = sides.map((rows) => ({ top: rows[0]!.base, bottom: rows.at(-1)!.base }))
  return Math.min(a!.bottom, b!.bottom) > Math.max(a!.top, b!.top)
}

/** How wide in sizes of its letters a column of text is at least: one of a table may be filled by its figures. */
const narrowest = 8

function isNarrow(rows: Row[]): boolean {
  const { left, right } = boundsOf(rows)
  return right - left < narrowest * medianOf(rows.map(({ size }) => size))
}

function isFilled(rows: Row[]): boolean {
  const { left, right } = boundsOf(rows)
  const widths = rows.map(({ runs }) => runs.at(-1)!.right - runs[0]!.left)
  return medianOf(widths) > 0.6 * (right - left)
}

function medianOf(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
