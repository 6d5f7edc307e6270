import type { Piece } from './assemble'
import { authorIn, dayOfLine } from './byline'
import { add, cut, type Drawn, type Part } from './pdf-drawn'
import { joining, type Join } from './pdf-hyphens'
import type { Line } from './pdf-lines'
import type { Page } from './pdf-margins'
import { isTurn } from './plain-blocks'

/** A piece and what draws its words. */
export interface DrawnPiece extends Piece {
  parts: Part[]
}

interface Paragraph {
  lines: Line[]
  page: string
}

/** What most of a document's text looks like. */
export interface Usual {
  size: number
  font: string
  /** From one base line to the next, in sizes of letters. */
  leading: number
  /** How far from the edge of its column most lines begin. */
  indent: number
}

/** What most letters of a document are. */
export function usualOf(pages: Page[]): Usual {
  const looks = new Map<string, number>()
  const leadings = new Map<string, number>()
  const indents = new Map<string, number>()
  for (const { lines } of pages)
    lines.forEach((line, index) => {
      count(looks, `${line.size.toFixed(1)} ${line.font}`, line.words.length)
      count(indents, (line.left - line.column.left).toFixed(0), line.words.length)
      const before = lines[index - 1]
      if (before?.run === line.run && before.size === line.size)
        count(leadings, ((line.base - before.base) / line.size).toFixed(2), 1)
    })
  const [size = '10', font = ''] = (mostOf(looks) ?? '').split(' ')
  const leading = Number(mostOf(leadings) ?? 1.2)
  const indent = Number(mostOf(indents) ?? 0)
  return { size: Number(size), font, leading: leading > 0.8 && leading < 4 ? leading : 1.2, indent }
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function mostOf(counts: Map<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The paragraphs of pages, each with the label of the page it begins on. */
export function piecesOfPages(pages: Page[], usual: Usual): DrawnPiece[] {
  const paragraphs: Paragraph[] = []
  for (const { label, lines } of pages)
    for (const line of lines) {
      const before = paragraphs.at(-1)
      const isBelow = line !== lines[0] && line.base > (before?.lines.at(-1)?.base ?? 0)
      if (before && goesOn(before.lines, line, isBelow, usual)) before.lines.push(line)
      else paragraphs.push({ lines: [line], page: label })
    }
  const join = joining(pages.flatMap(({ lines }) => lines))
  const levels = levelsOf(paragraphs, usual)
  const pieces: DrawnPiece[] = []
  for (const paragraph of paragraphs) {
    const piece = pieceOf(paragraph, usual, join, levels)
    const follows = piece.kind === 'list item' && pieces.at(-1)?.kind === 'list item'
    pieces.push({ ...piece, gap: follows ? '\n' : '\n\n' })
  }
  return pieces
}

const bullet = /^[•◦▪‣●○■□–—-]\s+(?=\S)/
const number = /^(?:\d{1,2}|[a-z])[.)]\s+(?=\p{L})/u
const lettered = /^[a-z]\)\s+(?=\p{L})/u

/** Whether a line goes on with the paragraph before it, which may have ended in another column or on another page. */
function goesOn(lines: Line[], line: Line, isBelow: boolean, usual: Usual): boolean {
  const before = lines.at(-1)!
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false
  if (bullet.test(line.words) || lettered.test(line.words)) return false
  if (number.test(line.words) && line.left <= lines[0]!.left + 1) return false
  if (lines.length === 1 && isByline(before.words)) return false
  if (isHeadingFont(before, usual) !== isHeadingFont(line, usual)) return false
  const isOver = /[.!?…:;]["»”’)\]]*$/.test(before.words)
  if (isOver && isTurn(line)) return false
  if (!isBelow) return !isHeadingFont(line, usual) && (!isOver || /^\p{Ll}/u.test(line.words))
  if (line.base - before.base > line.size * Math.max(usual.leading * 1.25, usual.leading + 0.25)) return false
  const em = line.size
  const isItem = bullet.test(lines[0]!.words) || number.test(lines[0]!.words)
  const isIndented = line.left - line.column.left > 0.8 * em && line.left - before.left > 0.8 * em
  if (isIndented && !isItem) return false
  if (isItem && lines.length > 1 && before.left - line.left > 0.8 * em) return false
  return !(isOver && endsShort(before, line))
}

const longestByline = 60

/** A line that only says who wrote it, or when. */
function isByline(words: string): boolean {
  return words.length < longestByline && (authorIn(words) !== null || dayOfLine(words) !== null)
}

/** A line ends short where the next one's first word would have fitted. */
function endsShort(before: Line, line: Line): boolean {
  const first = /^\S+/.exec(line.words)?.[0].length ?? 0
  const letter = (line.right - line.left) / Math.max(1, line.words.length)
  return before.column.right - before.right > (first + 1) * letter + 2 * line.size
}

function isHeadingFont(line: Line, { size, font }: Usual): boolean {
  return line.font !== font && line.size >= 0.95 * size
}

const longestHeading = 200
/** What leads from a chapter's name to its page in a table of contents. */
const leader = /(?:[.·…]\s?){4,}/

function isHeading({ lines }: Paragraph, usual: Usual): boolean {
  const [first] = lines
  const words = lines.map(({ words }) => words).join(' ')
  if (lines.length > 4 || words.length > longestHeading || !/\p{L}/u.test(words) || leader.test(words))
    return false
  if (first!.size > 1.12 * usual.size) return true
  return (
    lines.every((line) => isHeadingFont(line, usual)) && !/[.,;:={}()]$/.test(words) && !bullet.test(words)
  )
}

/** The level of each size of heading: the largest is the first. */
function levelsOf(paragraphs: Paragraph[], usual: Usual): Map<string, number> {
  const sizes = paragraphs
    .filter((paragraph) => isHeading(paragraph, usual))
    .map(({ lines }) => lines[0]!.size.toFixed(0))
  const largestFirst = [...new Set(sizes)].sort((a, b) => Number(b) - Number(a))
  return new Map(largestFirst.map((size, index) => [size, Math.min(6, index + 1)]))
}

function pieceOf(paragraph: Paragraph, usual: Usual, join: Join, levels: Map<string, number>): DrawnPiece {
  const { lines, page } = paragraph
  const drawn: Drawn = { words: '', parts: [] }
  lines.forEach((line, index) => (index ? join(drawn, line) : add(drawn, '', line)))
  const { words, parts } = drawn
  if (isHeading(paragraph, usual))
    return { kind: 'heading', level: levels.get(lines[0]!.size.toFixed(0)) ?? 1, words, parts, page }
  const sign = bullet.exec(words)?.[0]
  if (sign) return { kind: 'list item', ...cut(drawn, sign.length), page }
  if (number.test(words)) return { kind: 'list item', words, parts, page }
  const indent = usual.indent + 1.5 * usual.size
  const isSetIn = lines.every(({ left, column }) => left - column.left > indent)
  return { kind: isSetIn ? 'quote' : 'paragraph', words, parts, page }
}
