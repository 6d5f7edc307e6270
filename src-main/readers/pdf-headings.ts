import { authorIn, dayOfLine } from './byline'
import { hasLeader } from './pdf-contents'
import type { Line } from './pdf-lines'
import { isCode, type Usual } from './pdf-usual'

/** Lines that belong together, and the label of the page that they begin on. */
export interface Paragraph {
  lines: Line[]
  page: string
}

/** How much of a heading may be in the letters of the text: the number before it. */
const mostOfText = 0.2

/** Whether a line is set in other letters than the text, and is neither code nor a line of the text that holds such letters. */
export function isHeadingFont(line: Line, usual: Usual): boolean {
  if (line.font === usual.font || line.size < 0.95 * usual.size || isCode(line, usual)) return false
  const ofText = line.parts.reduce(
    (sum, { run, length }) =>
      sum + (run.font === usual.font || (run.isMonospace && !usual.isMonospace) ? length : 0),
    0,
  )
  return ofText <= mostOfText * line.words.length
}

/** The sign before an item of a list. */
export const bullet = /^[•◦▪‣●○■□–—-]\s+(?=\S)/

const longestHeading = 200
const longestHeadLine = 120

/** An address of a person, of a page or of a file. */
const address = /[\p{L}\d]@[\p{L}\d]|:\/\/|\bwww\.|^~?\/\S+$/u
/** How much of a heading is letters and figures: a formula has fewer. */
const fewestLetters = 0.6

interface Headings {
  headings: Set<Paragraph>
  /** Lines of a table of contents in letters of headings. */
  entries: Set<Paragraph>
}

/** The paragraphs that head what follows them, by their letters and by what follows. */
export function headingsOf(paragraphs: Paragraph[], usual: Usual): Headings {
  const entries = new Set<Paragraph>()
  const heads = new Set<Paragraph>()
  const headings = new Set(paragraphs.filter((paragraph) => isHeading(paragraph, usual)))
  const later = new Set<string>()
  const opening = paragraphs.findIndex(
    (each) => !headings.has(each) && wordsOf(each).length > longestHeadLine,
  )
  for (let index = paragraphs.length - 1; index > 0; index--) {
    const paragraph = paragraphs[index]!
    if (!headings.has(paragraph)) continue
    const words = wordsOf(paragraph)
    const named = /^(.*\S)\s+(?:\d{1,5}|[ivxlc]{1,7})$/u.exec(words)?.[1]
    const isContents = named !== undefined && later.has(named)
    const next = paragraphs[index + 1]!
    const isLarger = headings.has(next) || heads.has(next) ? sizeOf(paragraph) > sizeOf(next) + 0.5 : null
    const isHead = index < opening && !/^\d/.test(words) && !headsText(paragraph, next, isLarger)
    if (isHead) heads.add(paragraph)
    if (isContents) entries.add(paragraph)
    if (isContents || isHead) headings.delete(paragraph)
    later.add(words)
  }
  return { headings, entries }
}

/** Whether a line above the first text heads what follows: others say who wrote it, for whom and when. */
function headsText(paragraph: Paragraph, next: Paragraph, isLarger: boolean | null): boolean {
  const words = wordsOf(paragraph)
  if (next.page !== paragraph.page || dayOfLine(words) !== null) return false
  return isLarger ?? (authorIn(words) === null || wordsOf(next).length > longestHeadLine)
}

function sizeOf({ lines }: Paragraph): number {
  return lines[0]!.size
}

function isHeading({ lines }: Paragraph, usual: Usual): boolean {
  const [first] = lines
  if (lines.length > 4) return false
  const words = wordsOf({ lines })
  if (words.length > longestHeading || !/\p{L}/u.test(words)) return false
  if (hasLeader(words) || address.test(words)) return false
  const letters = words.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  if (letters < fewestLetters * words.replace(/\s/g, '').length) return false
  if (first!.size > 1.12 * usual.size) return true
  return (
    lines.every((line) => isHeadingFont(line, usual)) && !/[.,;:={}()]$/.test(words) && !bullet.test(words)
  )
}

function wordsOf({ lines }: Pick<Paragraph, 'lines'>): string {
  return lines.map(({ words }) => words).join(' ')
}

/** The level of each size of heading: the largest is the first. */
export function levelsOf(headings: Set<Paragraph>): Map<string, number> {
  const sizes = [...headings].map(({ lines }) => lines[0]!.size.toFixed(0))
  const largestFirst = [...new Set(sizes)].sort((a, b) => Number(b) - Number(a))
  return new Map(largestFirst.map((size, index) => [size, Math.min(6, index + 1)]))
}
