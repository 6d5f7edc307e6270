import { add, cut, drawnBy, trimmed, type Drawn, type Run } from './pdf-drawn'

/** A line of text as it stands on a page, within the column that it is in. */
export interface Line extends Drawn {
  left: number
  right: number
  base: number
  size: number
  font: string
  column: Bounds
  /** Which run of lines one under the other it belongs to, counted over the page. */
  run: number
}

interface Bounds {
  left: number
  right: number
}

/** A page as its lines, with what is said of it. */
export interface Page {
  label: string
  width: number
  height: number
  lines: Line[]
}

/** Runs with the same base line, from left to right. */
export interface Row {
  runs: Run[]
  base: number
  size: number
}

/** The rows of a page, from top to bottom; a raised figure stands in the row that it is raised from. */
export function rowsOf(runs: Run[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1)
    if (row && run.base - row.base < 0.5 * Math.max(row.size, run.size)) {
      row.runs.push(run)
      if (run.size > row.size || (run.size === row.size && run.base > row.base)) {
        row.base = run.base
        row.size = run.size
      }
    } else rows.push({ runs: [run], base: run.base, size: run.size })
  }
  for (const row of rows) row.runs.sort((a, b) => a.left - b.left)
  return withoutNumbers(rows)
}

const fewestNumbered = 5

/** The rows without the numbers that count them at their left, as in a deposition or a court's record. */
function withoutNumbers(rows: Row[]): Row[] {
  const counted = rows.filter(
    ({ runs: [first, next] }) => first && next && isApart(first, next) && isCount(first),
  )
  const counts = counted.map(({ runs }) => Number(runs[0]!.words))
  const rising = counts.filter(
    (count, index) => index > 0 && count > counts[index - 1]! && count - counts[index - 1]! <= 5,
  )
  const most = counted.length >= fewestNumbered && counted.length > rows.length * 0.6
  if (!most || rising.length < counted.length - 2) return rows
  return rows.map((row) => (counted.includes(row) ? { ...row, runs: row.runs.slice(1) } : row))
}

function isCount({ words }: Run): boolean {
  return /^\d{1,3}$/.test(words.trim())
}

function isApart(run: Run, next: Run): boolean {
  return next.left - run.right > 0.8 * next.size
}

/** A row as a line: a space where letters stand apart, and without the raised figures that call notes. */
export function lineOf({ runs, base, size }: Row, column: Bounds, run: number): Line {
  const kept = runs
    .map((run, index) => (isRaised(run, base, size) ? asPower(run, runs[index - 1]) : run))
    .filter((run, index) => !isNoteMark(run, base, size) && !isWithin(run, runs[index - 1]))
  const ordered = kept.filter((run) => run.isRightToLeft).length > kept.length / 2 ? kept.reverse() : kept
  const drawn: Drawn = { words: '', parts: [] }
  ordered.forEach((run, index) => {
    const before = ordered[index - 1]
    const gap = before ? Math.max(run.left - before.right, before.left - run.right) : 0
    const space = gap > 0.15 * size && !drawn.words.endsWith(' ') ? ' ' : ''
    const isParted = `${drawn.words}${space}`.endsWith(' ')
    const own = drawnBy(run)
    add(drawn, space, isParted && run.words.startsWith(' ') ? cut(own, 1) : own)
  })
  return {
    ...trimmed(drawn),
    left: Math.min(...kept.map(({ left }) => left)),
    right: Math.max(...kept.map(({ right }) => right)),
    base,
    size,
    font: fontOf(kept),
    column,
    run,
  }
}

/** Whether a letter is drawn within the sign before it, which says it already: © out of a circle and a c. */
function isWithin({ words, left, right }: Run, before: Run | undefined): boolean {
  if (!before || !/^\s*[cCrRpP]\s*$/.test(words) || !/[©®℗]\s*$/.test(before.words)) return false
  return left >= before.left && right <= before.right + 0.1 * before.size
}

function isNoteMark(run: Run, rowBase: number, rowSize: number): boolean {
  return isRaised(run, rowBase, rowSize) && /^\s*[\d*†‡]{1,3}\s*$/.test(run.words)
}

function isRaised({ base, size }: Run, rowBase: number, rowSize: number): boolean {
  return size < 0.8 * rowSize && rowBase - base > 0.15 * rowSize
}

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised number with the signs for one, where it is a power and calls no note: of ten, or of a measure ("10⁹", "40 km²"). */
function asPower(run: Run, before: Run | undefined): Run {
  const ofTen = /^\s*[-−]?\d{1,2}\s*$/.test(run.words) && /(?:^|[\s×·(])10$/.test(before?.words ?? '')
  const ofMeasure = /^\s*[23]\s*$/.test(run.words) && /(?:^|[\d\s/])[cdhkm]?m$/.test(before?.words ?? '')
  if (!ofTen && !ofMeasure) return run
  return { ...run, words: run.words.replace(/\d/g, (digit) => powers[Number(digit)]!).replace(/[-−]/, '⁻') }
}

/** The font of most of its letters. */
function fontOf(runs: Run[]): string {
  const letters = new Map<string, number>()
  for (const { font, words } of runs) letters.set(font, (letters.get(font) ?? 0) + words.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
