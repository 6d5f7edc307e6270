import type { Line, Page } from './pdf-lines'

/** How much of a page's height at its top and foot may hold what runs over pages. */
const zone = 0.18
/** How many pages away a chapter's head may stand again: some pages between may go without. */
const reach = 4
const mostRows = 3

interface Edge {
  line: Line
  page: number
  /** Lines at the same height of their pages stand in one place. */
  place: string
}

/**
 * Heads and feet that run over only some pages, as a chapter's do: the outermost lines of a page that stand again at the
 * same height of a page near by, but for their numbers; what stands in such a place with the page's number, or where most
 * do; and numbers that count the pages.
 */
export function runningLines(pages: Page[], body: number): Set<Line> {
  const edges = pages.flatMap((page, index) => edgesOf(page, index, body))
  const shift = shiftOf(edges)
  const isCounted = (edge: Edge) => shift !== null && numbersAt(edge.line).includes(edge.page + shift)
  const again = standAgain(edges)
  const places = new Map<string, { all: number; running: number; sizes: Set<string> }>()
  for (const edge of edges) {
    const place = places.get(edge.place) ?? { all: 0, running: 0, sizes: new Set() }
    places.set(edge.place, place)
    place.all++
    if (again.has(edge)) place.sizes.add(edge.line.size.toFixed(1))
    if (again.has(edge) || isCounted(edge)) place.running++
  }
  const running = edges.filter((edge) => {
    if (isPageNumber(edge.line.words)) return isCounted(edge)
    const { all, running, sizes } = places.get(edge.place)!
    // The last lines of a text stand at one height too, and one in many is said twice.
    return sizes.has(edge.line.size.toFixed(1)) && running >= all / 2
  })
  return new Set(running.map(({ line }) => line))
}

/** The outermost lines at the top and the foot of a page that white parts from its text; what is larger than that is a title. */
function edgesOf({ lines, height }: Page, page: number, body: number): Edge[] {
  const downwards = [...lines].sort((a, b) => a.base - b.base)
  const above = outermost(downwards).filter(({ base }) => base < height * zone)
  const below = outermost(downwards.reverse()).filter(({ base }) => base > height * (1 - zone))
  return [...above, ...below]
    .filter(({ size }) => size <= 1.12 * body)
    .map((line) => ({ line, page, place: line.base.toFixed(0) }))
}

/** The lines of the first rows before white that is wider than between lines. */
function outermost(inOrder: Line[]): Line[] {
  let rows = 1
  let end = 0
  for (let at = 1; at < inOrder.length && rows <= mostRows; at++) {
    const gap = Math.abs(inOrder[at]!.base - inOrder[at - 1]!.base)
    if (gap > 1.6 * inOrder[at - 1]!.size) end = at
    if (gap > 1) rows++
  }
  return inOrder.slice(0, end)
}

function standAgain(edges: Edge[]): Set<Edge> {
  const again = new Set<Edge>()
  const last = new Map<string, Edge>()
  for (const edge of edges) {
    const words = edge.line.words.replace(/\d+|\b[ivxlc]+\b/g, '#')
    if (!/\p{L}/u.test(words)) continue
    const key = `${edge.place} ${words}`
    const before = last.get(key)
    if (before && before.page < edge.page && edge.page - before.page <= reach) again.add(before).add(edge)
    last.set(key, edge)
  }
  return again
}

/** By how much the numbers that most pages bear differ from their places in the file. */
function shiftOf(edges: Edge[]): number | null {
  const shifts = new Map<number, Set<number>>()
  for (const { line, page } of edges)
    for (const number of numbersAt(line)) {
      const shift = number - page
      shifts.set(shift, (shifts.get(shift) ?? new Set()).add(page))
    }
  const [most] = [...shifts].sort((a, b) => b[1].size - a[1].size)
  return most && most[1].size >= 3 ? most[0] : null
}

/** The numbers that a line begins and ends with: a page's own stands at one of its ends. */
function numbersAt({ words }: Line): number[] {
  return [/^\W*(\d{1,5})(?!\S)/u, /(?<!\S)(\d{1,5})\W*$/u].flatMap((at) => {
    const found = at.exec(words)?.[1]
    return found === undefined ? [] : [Number(found)]
  })
}

/** A line that holds a page's number and nothing else. */
export function isPageNumber(words: string): boolean {
  return /^[\s\-–—|[(]*(?:(?:page|seite|página|p\.)\s*)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*(?:\/|of|sur|von|de)\s*\d{1,5})?[\s\-–—|\])]*$/i.test(
    words,
  )
}
